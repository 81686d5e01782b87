/**
 * Made-up reports for trying the portal at scale: node scripts/synthetic.ts --reports 500 --out DIR [--seed 1] [--unusual]
 * --unusual adds a few of the kinds that the seeded ones never are: without a year, without a number, with long names.
 * They never go into content/reports: each says that it is made up, and the folder has to be new or empty; with
 * --replace it may hold made-up reports, which then go.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDivisions } from './data/divisions.ts';
import { isMadeUp, makeReports } from './synthetic/make-reports.ts';
import { unusualReports } from './synthetic/unusual.ts';

const USAGE = 'node scripts/synthetic.ts --reports N --out DIR [--seed N] [--unusual] [--replace]';
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    unusual: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
  },
});
const count = Number(values.reports);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed) || values.out === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const out = resolve(values.out);
const content = join(dirname(dirname(fileURLToPath(import.meta.url))), 'content');
if (`${out}/`.startsWith(`${content}/`)) {
  console.error(`${out} lies in content/: made-up reports never stand beside real ones. Choose another folder.`);
  process.exit(2);
}
mkdirSync(out, { recursive: true });
if (values.replace) for (const file of readdirSync(out).filter(isMadeUp)) rmSync(join(out, file));
if (readdirSync(out).length > 0) {
  console.error(`${out} is not empty: choose a new folder.`);
  process.exit(2);
}
const divisions = loadDivisions();
const made = [...makeReports(count, seed, divisions), ...(values.unusual ? unusualReports(divisions) : [])];
for (const { file, text } of made) writeFileSync(join(out, file), text);
console.log(`${made.length} made-up reports in ${out}`);
