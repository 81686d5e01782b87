import { delimiter } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { fontconfig } from './fonts.ts';

/** No sandbox, since tests often run as root in a container, and they open nothing but our own pages. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** Starts the headless browser that tests and pictures share, with further arguments. The caller closes it. */
export async function launch(root: string, more: readonly string[] = []): Promise<Browser> {
  const { executable, libraries } = await findChromium(root);
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (process.platform === 'linux') env['FONTCONFIG_FILE'] = await fontconfig(root);
  if (libraries !== null) {
    env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  }
  return await chromium.launch({ executablePath: executable, args: [...ARGUMENTS, ...more], env });
}
