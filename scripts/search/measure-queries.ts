/** What queries load from an index on disk: node scripts/search/measure-queries.ts [--site dist] [query …] */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { asIs } from '../../src/search/fold.ts';
import { matchVolume } from '../../src/search/match.ts';
import { IndexReader } from '../../src/search/reader.ts';
import { words } from '../../src/search/words.ts';

const QUERIES = [
  '行政复议',
  '法',
  '行政复议案件',
  '人民调解委员会',
  '12',
  '重大行政决策',
  '长沙 行政复议',
  '没有这个词组',
];
/** Hits on a page, whose reports are loaded to show their sentences. */
const SHOWN = 10;

const { values, positionals } = parseArgs({ options: { site: { type: 'string' } }, allowPositionals: true });
const [head] = globSync(join(values.site ?? 'dist', 'find/*/index.json'));
if (head === undefined) throw new Error(`No search index in ${values.site ?? 'dist'}`);

console.log('query                 files  KiB as stored  KiB brotli    hits  ms');
for (const query of positionals.length > 0 ? positionals : QUERIES) {
  const loaded: Uint8Array[] = [];
  const index = new IndexReader(async (path) => {
    const bytes = readFileSync(join(dirname(head), path));
    loaded.push(bytes);
    return bytes;
  });
  const started = performance.now();
  const asked = words(query, asIs);
  const { volumes } = await index.head();
  const hits = [];
  for (let volume = 0; volume < volumes.length && hits.length < SHOWN; volume += 1)
    hits.push(...(await matchVolume(index, volume, asked)));
  for (const id of new Set(hits.slice(0, SHOWN).map(({ report }) => report.id))) await index.report(id);
  const took = performance.now() - started;
  const sum = (of: (bytes: Uint8Array) => number) => (loaded.reduce((all, one) => all + of(one), 0) / 1024).toFixed(1);
  console.log(
    [
      query.padEnd(20 - query.replace(/[ -~]/g, '').length),
      String(loaded.length).padStart(7),
      sum((bytes) => bytes.length).padStart(15),
      sum((bytes) => brotliCompressSync(bytes).length).padStart(12),
      String(hits.length).padStart(8),
      took.toFixed(0).padStart(4),
    ].join(''),
  );
}
