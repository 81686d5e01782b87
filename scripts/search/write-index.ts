/** Published files → the search index of a built site. Reads one report after the other, writes volume by volume. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile, ReportsFile } from '../../src/schema/published.ts';
import type { Report } from '../../src/schema/report.ts';
import { newestFirst, searchReport } from '../../src/search/records.ts';
import type { IndexHead, SearchReport } from '../../src/search/shape.ts';
import { buildVolume, pageName, shardName, VOLUME_CHARACTERS, volumeFolder } from '../../src/search/volume.ts';
import { anchors } from '../../src/site/models/report-text.ts';
import { simplify, traditionalTable } from './simplify.ts';

export interface WrittenIndex {
  readonly volumes: number;
  readonly files: number;
  readonly bytes: number;
}

/** Folder of the index below a site: named after the release, so that no cache ever mixes two of them. */
export const indexFolder = (release: string): string => `find/${release}/`;

/** `data`: folder of the published files. `site`: folder of the built site; an older index in it is removed. */
export function writeSearchIndex(data: string, site: string): WrittenIndex {
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
    const searched = searchReport(report, text, anchors(report));
    write(`reports/${id}.json`, JSON.stringify(searched.text));
    waiting.push(searched);
    characters += text.length;
    if (characters >= VOLUME_CHARACTERS) close();
  }
  close();
  write('index.json', JSON.stringify({ volumes } satisfies IndexHead));
  write('traditional.txt', traditionalTable());
  return { volumes: volumes.length, files, bytes };
}

/** Ids of all reports, newest first, from the list of reports alone. */
function orderedIds(read: <T>(path: string) => T): readonly string[] {
  const first = read<ReportsFile>('reports.json');
  const rows = first.pages.flatMap((path) => read<ReportsFile>(path).reports);
  return rows
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
