/**
 * Lighthouse (phone, throttled) over the heaviest page of each type:
 * node scripts/lighthouse.ts [--root dist] [--only reports/*]
 *
 * Exit code 1 where accessibility, best practices or search engines come below 100, or speed below FAST: that score
 * is computed from times and gives way a little where the machine is busy.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch.ts';
import { samplePages } from './browser/page-files.ts';
import { CATEGORIES, type Category, type LighthouseResult, loadLighthouse } from './lighthouse/load.ts';
import { startServer } from './serve/static-server.ts';

const FULL = 100;
const FAST = 95;

const { values } = parseArgs({ options: { root: { type: 'string' }, only: { type: 'string', multiple: true } } });
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(values.root ?? 'dist');
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no site in ${root}: build it first with npm run build`);
  process.exit(1);
}
const lighthouse = await loadLighthouse(project);
const server = await startServer({ root, host: '127.0.0.1', port: 0, base: process.env['BASE'] ?? '/' });
const port = await freePort();
const browser = await launch(project, [`--remote-debugging-port=${port}`]);
// A page that is no page of the site is meant to be none for search engines either.
const pages = [...samplePages(root)].filter(([type]) => type !== '404' && (values.only?.includes(type) ?? true));
console.log(['page type'.padEnd(26), ...CATEGORIES.map((name) => name.padStart(16))].join(''));
let short = 0;
for (const [type, path] of pages) {
  const result = await lighthouse(server.url + path, { port, logLevel: 'error', onlyCategories: CATEGORIES });
  const problem = result?.lhr.runtimeError?.message;
  if (result === undefined || problem !== undefined) {
    console.log(`${type.padEnd(26)}${problem ?? 'no result'}`);
    short += 1;
    continue;
  }
  const { lhr } = result;
  console.log([type.padEnd(26), ...CATEGORIES.map((name) => String(points(lhr, name)).padStart(16))].join(''));
  const below = CATEGORIES.filter((name) => points(lhr, name) < FULL);
  for (const line of below.flatMap((name) => losses(lhr, name))) console.log(`    ${line}`);
  if (below.some((name) => points(lhr, name) < (name === 'performance' ? FAST : FULL))) short += 1;
}
await browser.close();
await server.close();
console.log(short === 0 ? 'Every page type holds.' : `${short} page types fall short.`);
process.exitCode = short === 0 ? 0 : 1;

function points(result: LighthouseResult, category: Category): number {
  return Math.round((result.categories[category].score ?? 0) * FULL);
}

/** What cost points in a category. */
function losses(result: LighthouseResult, category: Category): readonly string[] {
  return result.categories[category].auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => result.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => {
      const places = audit?.details?.items?.flatMap(({ node }) => node?.snippet ?? []) ?? [];
      const first = places[0] === undefined ? '' : `(${places.length} ×, first ${places[0]})`;
      return `${category}: ${audit?.title} ${audit?.displayValue ?? ''} ${first}`.trimEnd();
    });
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => void probe.listen(0, '127.0.0.1', ready));
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return found;
}
