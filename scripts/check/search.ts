import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { QuickBucket, QuickEntry, QuickFixed } from '../../src/search/quick/entry.ts';
import { quickPage } from '../../src/search/quick/pages.ts';
import type { IndexHead, VolumeHead } from '../../src/search/shape.ts';
import { indexFolder, pageName, shardName, volumeFolder } from '../../src/search/volume.ts';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite } from './site.ts';

/** No file that a query loads grows with the corpus; most are a tenth of this. */
const MOST_BYTES = 128 * 1024;
const REBUILD = 'run npm run build, which writes the index after the pages';

/**
 * The search index is that of the published release, whole, in files of bounded size, and every name that it offers
 * leads to a page.
 */
export function checkSearch(site: BuiltSite): CheckResult {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(site.root, file), 'utf8')) as T;
  const { release } = read<{ release: string }>('data/v1/index.json');
  const folder = indexFolder(release);
  const own = [...site.files].filter((file) => file.startsWith('find/'));
  if (!site.files.has(`${folder}index.json`)) {
    const problem = { file: `${folder}index.json`, what: 'is missing', advice: REBUILD };
    return { name: 'Search', looked: `${own.length} files`, problems: [problem] };
  }
  const entries = quickEntries(site, folder, read);
  const problems: Problem[] = [
    ...expected(site, folder, read)
      .filter((file) => !site.files.has(file))
      .map((file) => ({ file, what: 'is missing', advice: REBUILD })),
    ...own
      .filter((file) => !file.startsWith(folder))
      .map((file) => ({ file, what: 'belongs to another release', advice: REBUILD })),
    ...own
      .filter((file) => statSync(join(site.root, file)).size > MOST_BYTES)
      .map((file) => ({ file, what: `exceeds ${MOST_BYTES} bytes`, advice: 'cut it into more files' })),
    ...entries
      .filter((entry) => !site.files.has(`${quickPage(entry)}index.html`))
      .map((entry) => ({ file: folder, what: `offers ${entry.zh}, which has no page`, advice: 'build the page' })),
  ];
  return { name: 'Search', looked: `${own.length} files, ${entries.length} names`, problems };
}

type Read = <T>(file: string) => T;

function expected(site: BuiltSite, folder: string, read: Read): readonly string[] {
  const reports = [...site.files].flatMap((file) => /^data\/v1\/reports\/([^/]+)\.txt$/.exec(file)?.[1] ?? []);
  const volumes = read<IndexHead>(`${folder}index.json`).volumes.flatMap((_, number) => {
    const volume = folder + volumeFolder(number);
    if (!site.files.has(`${volume}volume.json`)) return [`${volume}volume.json`];
    const { shards, pages } = read<VolumeHead>(`${volume}volume.json`);
    return [...shards.map((_, i) => volume + shardName(i)), ...pages.map((_, i) => volume + pageName(i))];
  });
  return [...volumes, ...reports.map((id) => `${folder}reports/${id}.json`), `${folder}traditional.txt`];
}

function quickEntries(site: BuiltSite, folder: string, read: Read): readonly QuickEntry[] {
  if (!site.files.has(`${folder}quick/fixed.json`)) return [];
  const { entries, buckets } = read<QuickFixed>(`${folder}quick/fixed.json`);
  const others = Array.from({ length: buckets }, (_, i) => read<QuickBucket>(`${folder}quick/${i}.json`).entries);
  return [...entries, ...others.flat()];
}
