/**
 * PNGs of every page type, light and dark, wide and narrow, for people to look at:
 * node scripts/pictures.ts [--root dist] [--out pictures] [--only reports/*]
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.ts';
import { samplePages } from './browser/page-files.ts';
import { readPublished } from './browser/published.ts';
import { setSerif } from './browser/serif.ts';
import { startServer } from './serve/static-server.ts';

const WIDTHS = [1280, 360];
const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 900;
/** A report is many screens long; what follows looks like what came before. */
const TALLEST = 4000;
/** The report page once more, as a reader sees it who followed a value's permalink. */
const PERMALINK = 'reports/*#value';

const { values } = parseArgs({
  options: { root: { type: 'string' }, out: { type: 'string' }, only: { type: 'string', multiple: true } },
});
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(values.root ?? 'dist');
const out = resolve(values.out ?? 'pictures');
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no site in ${root}: build it first with npm run build`);
  process.exit(1);
}
const samples = samplePages(root);
const report = samples.get('reports/*');
const wanted = [...samples, ...(report === undefined ? [] : [[PERMALINK, report] as const])];
const pages = wanted.filter(([type]) => values.only?.includes(type) ?? true);
if (values.only === undefined) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const server = await startServer({ root, host: '127.0.0.1', port: 0, base: process.env['BASE'] ?? '/' });
const browser = await launch(project);
for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      colorScheme,
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const [type, path] of pages) {
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await setSerif(project, page);
      if (type === PERMALINK) await page.evaluate(follow, middleValue(path));
      else {
        const tall = Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight));
        await page.setViewportSize({ width, height: Math.max(HEIGHT, tall) });
      }
      const name = `${type.replace(/[/#]/g, '-').replaceAll('*', 'one')}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(out, name) });
      await page.setViewportSize({ width, height: HEIGHT });
    }
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(`${pages.length * WIDTHS.length * SCHEMES.length} pictures of ${pages.length} page types in ${out}`);

/** Anchor of a report's value in the middle of its text, where values stand close together. */
function middleValue(path: string): string {
  const report = readPublished(root).reports.find(({ id }) => path === `reports/${id}/`);
  const observations = report?.observations ?? [];
  return observations[Math.floor(observations.length / 2)]?.mention ?? '';
}

/** Runs in the page. */
function follow(anchor: string): void {
  location.hash = anchor;
}
