/**
 * Lighthouse (phone, throttled) over the heaviest page of each type:
 * node scripts/lighthouse.ts [--root dist] [--only reports/*] [--runs 5] [--language zh]
 *
 * Both languages, or one. Speed is computed from times:
 * a page that does not get 100 is tried again, up to --runs times, and the best and the median are printed. Exit code 1
 * where the best is below 100, or accessibility, best practices or search engines are in any run.
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
import { HEAD, holds, line, type Run, runOf } from './lighthouse/scores.ts';
import { startServer } from './serve/static-server.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string' },
    only: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
    language: { type: 'string' },
  },
});
const most = Number(values.runs);
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const root = resolve(values.root ?? 'dist');
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no site in ${root}: build it first with npm run build`);
  process.exit(1);
}
// A page that is no page of the site is meant to be none for search engines either.
const languageOf = (type: string): string => (type.startsWith('en/') ? 'en' : 'zh');
const wanted = (type: string): boolean =>
  values.only?.includes(type) ?? (values.language ?? languageOf(type)) === languageOf(type);
const pages = [...samplePages(root)].filter(([type]) => type !== '404' && wanted(type));
if (pages.length === 0) {
  console.error('No page type is so named');
  process.exit(2);
}
const lighthouse = await loadLighthouse(project);
const server = await startServer({ root, host: '127.0.0.1', port: 0, base: process.env['BASE'] ?? '/' });
const port = await freePort();
const browser = await launch(project, [`--remote-debugging-port=${port}`]);
console.log(HEAD);
let short = 0;
for (const [type, path] of pages) {
  const runs: Run[] = [];
  const lost = new Set<string>();
  let problem: string | undefined;
  while (runs.length < most && problem === undefined && (runs.length === 0 || !isFast(runs))) {
    const result = await lighthouse(server.url + path, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    problem = result === undefined ? 'no result' : result.lhr.runtimeError?.message;
    if (result === undefined || problem !== undefined) continue;
    runs.push(runOf(result.lhr));
    for (const loss of CATEGORIES.flatMap((name) => losses(result.lhr, name))) lost.add(loss);
  }
  const good = problem === undefined && holds(runs);
  if (!good) short += 1;
  console.log(problem === undefined ? line(type, runs) : `${type.padEnd(22)}  ${problem}`);
  if (!good) for (const loss of lost) console.log(`    ${loss}`);
}
await browser.close();
await server.close();
console.log(short === 0 ? 'Every page type holds.' : `${short} page types fall short.`);
process.exitCode = short === 0 ? 0 : 1;

function isFast(runs: readonly Run[]): boolean {
  return runs.some(({ points }) => points.performance === 100);
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
