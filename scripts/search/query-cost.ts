/** What a query loads from the index of a built site, read from disk. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Found, matchVolume } from '../../src/search/match.ts';
import { IndexReader } from '../../src/search/reader.ts';
import { words } from '../../src/search/words.ts';
import { simplify } from './simplify.ts';

/** Common terms, a common character, digits, a place with a term, and nothing. */
export const TYPICAL: readonly string[] = [
  '行政复议',
  '行政复议案件',
  '重大行政决策',
  '人民调解委员会',
  '法',
  '12',
  '长沙 行政复议',
  '不存在的词组呀',
];

/** Hits on a page of results, whose reports are loaded to show their sentences. */
const SHOWN = 10;

export interface QueryCost {
  readonly query: string;
  readonly files: number;
  /** Bytes as a host stores them, and compressed each by itself. */
  readonly stored: number;
  readonly brotli: number;
  readonly hits: number;
  readonly milliseconds: number;
}

/** As the search page asks: newest reports first, until a page of hits is full. Throws where there is no index. */
export async function queryCost(site: string, query: string): Promise<QueryCost> {
  const [head] = globSync(join(site, 'find/*/index.json'));
  if (head === undefined) throw new Error(`No search index in ${site}: build the site first`);
  const loaded: Uint8Array[] = [];
  const load = async (path: string): Promise<Uint8Array> => {
    const bytes = readFileSync(join(dirname(head), path));
    loaded.push(bytes);
    return bytes;
  };
  const index = new IndexReader(load);
  const started = performance.now();
  const { volumes } = await index.head();
  await load('traditional.txt');
  const asked = words(query, simplify);
  const hits: Found[] = [];
  for (let volume = 0; volume < volumes.length && hits.length < SHOWN; volume += 1)
    hits.push(...(await matchVolume(index, volume, asked)));
  for (const id of new Set(hits.slice(0, SHOWN).map(({ report }) => report.id))) await index.report(id);
  const milliseconds = performance.now() - started;
  const sum = (size: (bytes: Uint8Array) => number) => loaded.reduce((all, bytes) => all + size(bytes), 0);
  return {
    query,
    files: loaded.length,
    stored: sum((bytes) => bytes.length),
    brotli: sum((bytes) => brotliCompressSync(bytes).length),
    hits: hits.length,
    milliseconds,
  };
}
