/**
 * How fast the pipeline reads, beside two rulers in the same run: npm run bench
 *
 * Times are medians of processor time, so figures from one run may be compared with each other
 * on a busy machine as well; between machines only the ratios mean anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from '../src/audit/index.ts';
import { createExtractor } from '../src/extract/index.ts';
import { clean } from '../src/parse/clean/index.ts';
import { parseSource, type SourceFile } from '../src/parse/index.ts';
import { readFile } from '../src/parse/readers/index.ts';
import { isUnreadable } from '../src/parse/readers/reader.ts';
import { readGold } from '../src/score/gold.ts';
import { medianTime, speed } from './bench/clock.ts';
import { withOtherFigures } from './bench/copies.ts';
import { scoreFinder } from './bench/mention-score.ts';
import { loadRuler } from './bench/ruler.ts';
import { loadCodebook } from './data/codebook.ts';
import { loadDivisions } from './data/divisions.ts';
import { npmCi } from './setup/npm.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { codebook } = loadCodebook(join(root, 'content'));
const context = { divisions: loadDivisions(), currentYear: 2026 };
const extract = createExtractor(codebook);
const ruler = loadRuler(root, npmCi);

const folder = join(root, 'content', 'reports');
const fileOf = (path: string, bytes: Uint8Array): SourceFile => ({
  path,
  bytes,
  sha256: '0'.repeat(64),
  origin: null,
  originEn: null,
  sidecar: null,
});
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => fileOf(name, readFileSync(join(folder, name))));
const bytesOf = (list: readonly SourceFile[]) => list.reduce((sum, { bytes }) => sum + bytes.length, 0);
const textOf = (file: SourceFile) => new TextDecoder().decode(file.bytes);

const parse = (list: readonly SourceFile[]) => list.flatMap((file) => parseSource(file, context).reports);
const whole = (list: readonly SourceFile[]) => {
  for (const report of parse(list)) audit(report, extract(report), codebook, { currentYear: context.currentYear });
};
const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(44) : String(cell).padStart(12))).join(''));

console.log(`\nCorpus: ${files.length} files, ${bytesOf(files)} bytes. Median processor time.\n`);
row('stage', 'ms', 'MB/s');
const reports = parse(files);
const extractions = reports.map((report) => extract(report));
const stage = (name: string, run: () => void) => {
  const time = medianTime(run);
  row(name, time.toFixed(1), speed(bytesOf(files), time).toFixed(2));
  return time;
};
stage('decode and clean', () => {
  for (const { path, bytes } of files) {
    const reading = readFile(path, bytes);
    if (!isUnreadable(reading)) clean(reading.content);
  }
});
stage('decode, clean, parse', () => void parse(files));
stage('extract', () => void reports.map((report) => extract(report)));
stage('audit', () =>
  reports.forEach((report, index) => {
    const extraction = extractions[index];
    if (extraction) audit(report, extraction, codebook, { currentYear: context.currentYear });
  }),
);
const all = stage('the whole', () => whole(files));
const texts = files.map(textOf);
const rulerTime = stage('ruler: Recognizers-Text, number model', () => {
  for (const text of texts) for (const line of text.split('\n')) if (line !== '') ruler(line);
});
const bareTime = stage('ruler: one pass of a number regex', () => {
  for (const text of texts) for (const _ of text.matchAll(/\d+(?:[,.]\d+)*/gu));
});
console.log(
  `\nThe whole takes ${(all / rulerTime).toFixed(2)} × the time of Recognizers-Text, so it is ${(rulerTime / all).toFixed(2)} × as fast;`,
);
console.log(`the bare regex takes ${((bareTime / all) * 100).toFixed(1)} % of the whole.\n`);

console.log('Mentions on the gold set (place and value; the ruler knows neither unit nor qualifier).\n');
row('finder', 'precision', 'recall', 'found');
const gold = readGold(readFileSync(join(root, 'content', 'gold', 'gold.tsv'), 'utf8'), 'gold.tsv').rows.map(
  ({ row: gold }) => gold,
);
const byRuler = files.map(({ path }, index) => ({ path, found: ruler(texts[index] ?? '') }));
const bySelf = files.map((file) => ({
  path: file.path,
  found: parse([file]).flatMap((report) =>
    extract(report).mentions.map(({ raw, value }) => ({ start: raw.start, end: raw.end, value })),
  ),
}));
for (const [name, found] of [
  ['this pipeline', bySelf],
  ['Recognizers-Text', byRuler],
] as const) {
  const { precision, recall, count } = scoreFinder(found, gold);
  row(name, precision.toFixed(3), recall.toFixed(3), count);
}

console.log('\nGrowth with the corpus (copies with other figures).\n');
row('copies', 'MB', 's', 'MB/s', 'peak MB');
for (const copies of [1, 10, 100]) {
  const list = Array.from({ length: copies }, (_, seed) =>
    files.map((file) => fileOf(`${seed}-${file.path}`, new TextEncoder().encode(withOtherFigures(textOf(file), seed)))),
  ).flat();
  const before = process.cpuUsage();
  whole(list);
  const spent = process.cpuUsage(before);
  const seconds = (spent.user + spent.system) / 1e6;
  const megabytes = bytesOf(list) / 1e6;
  const peak = process.resourceUsage().maxRSS / 1024;
  row(copies, megabytes.toFixed(2), seconds.toFixed(2), (megabytes / seconds).toFixed(2), peak.toFixed(0));
}
