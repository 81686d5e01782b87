import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'wawoff2';
import { onlyOne } from '../setup/only-one.mjs';

const SANS = '@fontsource-variable/noto-sans-sc';

/**
 * A fontconfig file that gives the test browser Chinese glyphs on a machine without any Chinese font,
 * and the same glyphs on every machine. The browser reads no WOFF2 from fontconfig, so the package's slices
 * are unpacked once into .cache/.
 */
export async function fontconfig(root: string): Promise<string> {
  const home = join(root, '.cache', 'browser');
  const fonts = join(home, `sans-${packageVersion(root, SANS)}`);
  const config = join(fonts, 'fonts.conf');
  await onlyOne(join(home, 'fonts.lock'), async () => {
    if (existsSync(config)) return;
    const fresh = mkdtempSync(join(home, 'new-'));
    const slices = join(root, 'node_modules', SANS, 'files');
    for (const file of readdirSync(slices).filter((name) => name.endsWith('.woff2'))) {
      writeFileSync(join(fresh, file.replace(/woff2$/, 'ttf')), await decompress(readFileSync(join(slices, file))));
    }
    writeFileSync(join(fresh, 'fonts.conf'), configText(fonts, join(home, 'fontconfig')));
    rmSync(fonts, { recursive: true, force: true });
    renameSync(fresh, fonts);
  });
  mkdirSync(join(home, 'fontconfig'), { recursive: true });
  return config;
}

export function packageVersion(root: string, name: string): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version;
}

function configText(folder: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;
}
