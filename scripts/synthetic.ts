/**
 * Made-up reports for trying the portal at scale: node scripts/synthetic.ts --reports 500 --out DIR [--seed 1]
 * They never go into content/reports: each says that it is made up, and the folder has to be new or empty; with
 * --replace it may hold made-up reports, which then go.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDivisions } from './data/divisions.ts';
import { isMadeUp, makeReports } from './synthetic/make-reports.ts';

const USAGE = 'node scripts/synthetic.ts --reports N --out DIR [--seed N] [--replace]';
const { values } = parseArgs({
  options: {
    reports: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
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
for (const { file, text } of makeReports(count, seed, loadDivisions())) writeFileSync(join(out, file), text);
console.log(`${count} made-up reports in ${out}`);
