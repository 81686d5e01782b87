import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

const PACKAGE = '@fontsource-variable/noto-serif-sc';
const PREFIX = '/__serif/';

/**
 * Sets the serif text of a page in Noto Serif SC, as it looks on a reader's machine that has such a font.
 * The site itself downloads no font; a picture from a machine without one would show a sans instead.
 * Needs a context that bypasses the content security policy, and scripts.
 */
export async function setSerif(root: string, page: Page): Promise<void> {
  const folder = join(root, 'node_modules', PACKAGE);
  const names = await page.evaluate(firstSerifNames);
  if (names.length === 0) return;
  await page.route(`**${PREFIX}*`, (route) =>
    route.fulfill({
      path: join(folder, 'files', basename(new URL(route.request().url()).pathname)),
      contentType: 'font/woff2',
    }),
  );
  const faces = readFileSync(join(folder, 'index.css'), 'utf8').replaceAll('./files/', PREFIX);
  const css = names.map((name) => faces.replaceAll("'Noto Serif SC Variable'", JSON.stringify(name))).join('\n');
  await page.addStyleTag({ content: css });
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await document.fonts.ready;
  });
}

/** First names of the font stacks in use that end in the generic serif. Runs in the page. */
function firstSerifNames(): string[] {
  const stacks = new Set([...document.querySelectorAll('*')].map((element) => getComputedStyle(element).fontFamily));
  const first = [...stacks]
    .map((stack) => stack.split(',').map((name) => name.trim().replace(/^["']|["']$/g, '')))
    .filter((names) => names.includes('serif'))
    .map((names) => names[0] ?? 'serif');
  return [...new Set(first)].filter((name) => name !== 'serif');
}
