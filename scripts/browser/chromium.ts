import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onlyOne } from '../setup/only-one.mjs';
import { packageVersion } from './fonts.ts';

/** A browser that can be started here. */
export interface Chromium {
  readonly executable: string;
  /** Folder of shared libraries that it brings along; null: the system's. */
  readonly libraries: string | null;
}

const PACKAGE = '@sparticuz/chromium';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * CHROMIUM_PATH where it is set; else the Chromium that comes as a package (Linux on x64: the same one everywhere);
 * else one that is installed. Throws where there is none, saying what to do.
 */
export async function findChromium(root: string): Promise<Chromium> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked !== undefined && asked !== '') {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist`);
    return { executable: asked, libraries: null };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return await packaged(root);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(existsSync);
  if (found !== undefined) return { executable: found, libraries: null };
  throw new Error('No Chromium was found: install Chromium or Chrome, or set CHROMIUM_PATH to one');
}

/** Unpacks the package's Chromium once into .cache/, with the libraries that a bare system lacks. */
async function packaged(root: string): Promise<Chromium> {
  const home = join(root, '.cache', 'browser');
  const folder = join(home, `chromium-${packageVersion(root, PACKAGE)}`);
  await onlyOne(join(home, 'chromium.lock'), () => {
    if (existsSync(join(folder, 'chromium'))) return;
    mkdirSync(home, { recursive: true });
    const fresh = mkdtempSync(join(home, 'new-'));
    const unpack = `const { default: c } = await import('${PACKAGE}'); await c.executablePath();`;
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on a bare host.
    const run = spawnSync(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    if (run.status !== 0)
      throw new Error(`Could not unpack ${PACKAGE} into ${fresh}: is the disk full (250 MB needed)?`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}
