/** Published files → the search index of a built site. Reads one report after the other, writes volume by volume. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paragraphAnchors } from '../../src/schema/anchors.ts';
import type {
  IndexFile,
  IndicatorsFile,
  ReferencesFile,
  ReportsFile,
  SystemsFile,
} from '../../src/schema/published.ts';
import type { PlacesFile } from '../../src/schema/published-places.ts';
import type { Report } from '../../src/schema/report.ts';
import { bucketName, buildBuckets } from '../../src/search/quick/buckets.ts';
import type { QuickBucket, QuickEntry, QuickFixed } from '../../src/search/quick/entry.ts';
import { quickPage } from '../../src/search/quick/pages.ts';
import { newestFirst, searchReport } from '../../src/search/records.ts';
import type { IndexHead, SearchReport } from '../../src/search/shape.ts';
import {
  buildVolume,
  indexFolder,
  pageName,
  shardName,
  VOLUME_CHARACTERS,
  volumeFolder,
} from '../../src/search/volume.ts';
import { fixedEntries, placeEntry, referenceEntries } from './quick-entries.ts';
import { simplify, traditionalTable } from './simplify.ts';

export interface WrittenIndex {
  readonly volumes: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * `data`: folder of the published files. `site`: folder of the built site; an older index in it is removed.
 * `hasPage`: names are offered only where they lead somewhere; in a built site a look at it tells.
 */
export function writeSearchIndex(
  data: string,
  site: string,
  hasPage = (entry: QuickEntry) => existsSync(join(site, quickPage(entry), 'index.html')),
): WrittenIndex {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
  const { release } = read<IndexFile>('index.json');
  const out = join(site, indexFolder(release));
  rmSync(join(site, 'find'), { recursive: true, force: true });
  let files = 0;
  let bytes = 0;
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    files += 1;
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  };

  const volumes: IndexHead['volumes'][number][] = [];
  let waiting: SearchReport[] = [];
  let characters = 0;
  const close = (): void => {
    if (waiting.length === 0) return;
    const folder = volumeFolder(volumes.length);
    const { head, shards, pages } = buildVolume(waiting, simplify);
    write(`${folder}volume.json`, JSON.stringify(head));
    for (const [i, shard] of shards.entries()) write(folder + shardName(i), shard);
    for (const [i, reports] of pages.entries()) write(folder + pageName(i), JSON.stringify({ reports }));
    volumes.push(volumeRow(waiting));
    waiting = [];
    characters = 0;
  };
  for (const id of orderedIds(read)) {
    const text = readFileSync(join(data, `reports/${id}.txt`), 'utf8');
    const report = read<Report>(`reports/${id}.json`);
    const searched = searchReport(report, text, paragraphAnchors(report));
    write(`reports/${id}.json`, JSON.stringify(searched.text));
    waiting.push(searched);
    characters += text.length;
    if (characters >= VOLUME_CHARACTERS) close();
  }
  close();
  write('index.json', JSON.stringify({ volumes } satisfies IndexHead));
  write('traditional.txt', traditionalTable());
  const { fixed, buckets } = quickFind(read, hasPage);
  write('quick/fixed.json', JSON.stringify(fixed));
  for (const [i, bucket] of buckets.entries()) write(bucketName(i), JSON.stringify(bucket));
  return { volumes: volumes.length, files, bytes };
}

function quickFind(
  read: <T>(path: string) => T,
  hasPage: (entry: QuickEntry) => boolean,
): { fixed: QuickFixed; buckets: readonly QuickBucket[] } {
  const places = pagesOf<PlacesFile>(read, 'places.json').flatMap((page) => page.places);
  const references = pagesOf<ReferencesFile>(read, 'references.json').flatMap((page) => page.references);
  const wanted = places.toSorted((a, b) => a.code.length - b.code.length || b.reports.length - a.reports.length);
  const buckets = buildBuckets([...wanted.map(placeEntry), ...referenceEntries(references)].filter(hasPage));
  const { indicators } = read<IndicatorsFile>('indicators.json');
  const { systems } = read<SystemsFile>('systems.json');
  return { fixed: { buckets: buckets.length, ...fixedEntries(indicators, systems) }, buckets };
}

function pagesOf<T extends { pages: string[] }>(read: (path: string) => T, path: string): readonly T[] {
  return read(path).pages.map((page) => read(page));
}

/** Ids of all reports, newest first, from the list of reports alone. */
function orderedIds(read: <T>(path: string) => T): readonly string[] {
  return pagesOf<ReportsFile>(read, 'reports.json')
    .flatMap((page) => page.reports)
    .map(({ id, year, place }) => ({ id, year, path: place.code === null ? [] : [[place.code, ''] as const] }))
    .sort(newestFirst)
    .map(({ id }) => id);
}

function volumeRow(reports: readonly SearchReport[]): IndexHead['volumes'][number] {
  const years = reports.flatMap(({ head }) => (head.year === null ? [] : [head.year]));
  return {
    reports: reports.length,
    records: reports.reduce((sum, { text }) => sum + text.records.length, 0),
    years: years.length === 0 ? null : [Math.max(...years), Math.min(...years)],
  };
}
