/**
 * What the portal costs at scale: the real corpus, then made-up ones, built and weighed.
 * node scripts/scale.ts [--reports 500 --reports 5000] [--keep]; exit code 1 where a page exceeds its budget, a
 * place is too far from the home page, or the search no longer answers.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDivisions } from './data/divisions.ts';
import { type Measured, measure } from './scale/measure.ts';
import { makeReports } from './synthetic/make-reports.ts';

const SEED = 1;
const { values } = parseArgs({
  options: {
    reports: { type: 'string', multiple: true, default: ['500', '5000'] },
    keep: { type: 'boolean', default: false },
  },
});
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(project, '.cache', 'scale');
const results: Measured[] = [];
for (const count of [null, ...values.reports.map(Number)]) {
  console.log(count === null ? 'Building the real corpus …' : `Building ${count} made-up reports …`);
  const folder = count === null ? null : writeReports(count);
  results.push(await measure(project, join(home, String(count ?? 'real')), folder));
}
table();
const over = results.flatMap(({ reports, weights, ways, queries }) => [
  // One of the typical queries is there to find nothing, and a place of one corpus is none of another's.
  ...(queries.filter(({ hits }) => hits > 0).length * 2 > queries.length
    ? []
    : [`${reports} reports: the search finds nothing for most of the typical queries`]),
  ...weights
    .filter(({ over }) => over)
    .map(({ type, bytes }) => `over budget: ${reports} reports: ${type} weighs ${bytes} bytes`),
  ...ways.problems.map(({ file, what }) => `${reports} reports: ${file} ${what}`),
]);
for (const line of over) console.log(line);
if (!values.keep) rmSync(home, { recursive: true, force: true });
process.exitCode = over.length === 0 ? 0 : 1;

function writeReports(count: number): string {
  const folder = join(home, `reports-${count}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of makeReports(count, SEED, loadDivisions())) writeFileSync(join(folder, file), text);
  return folder;
}

function table(): void {
  const line = (name: string, of: (one: Measured) => string) =>
    console.log(name.padEnd(34) + results.map((one) => of(one).padStart(12)).join(''));
  line('\nreports', ({ reports }) => String(reports));
  line('pages', ({ pages }) => String(pages));
  line('data, s', ({ data }) => data.seconds.toFixed(1));
  line('data, peak MB', ({ data }) => data.peakMegabytes.toFixed(0));
  line('site, s', ({ site }) => site.seconds.toFixed(1));
  line('site, pages a second', ({ pages, site }) => (pages / site.seconds).toFixed(1));
  line('site, peak MB', ({ site }) => site.peakMegabytes.toFixed(0));
  console.log('\nFrom the home page to the sentences of each place');
  for (const { reports, ways } of results) console.log(`${reports} reports: ${ways.looked}`);
  console.log('\nHeaviest page of each type, KiB brotli (HTML + CSS; budget)');
  for (const { type, budget } of results.at(-1)?.weights ?? [])
    line(`${type} / ${budget}`, ({ weights }) => {
      const bytes = weights.find((row) => row.type === type)?.bytes;
      return bytes === undefined ? '–' : (bytes / 1024).toFixed(1);
    });
  console.log('\nA query of the search loads, KiB brotli (hits until a page of them is full)');
  for (const [i, { query }] of (results.at(-1)?.queries ?? []).entries())
    line(query, ({ queries }) => {
      const cost = queries[i];
      return cost === undefined ? '–' : `${(cost.brotli / 1024).toFixed(0)} (${cost.hits})`;
    });
  console.log('\nThe filters of the list of reports load, KiB brotli (files)');
  line('facets', ({ facets }) => `${(facets.brotli / 1024).toFixed(0)} (${facets.files})`);
}
