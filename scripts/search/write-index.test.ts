import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../src/schema/report.ts';
import { matchVolume } from '../../src/search/match.ts';
import { QuickFinder } from '../../src/search/quick/find.ts';
import { IndexReader, type Load } from '../../src/search/reader.ts';
import { words } from '../../src/search/words.ts';
import { type ContentFixture, contentFixture, REPORT } from '../data/content-fixture.ts';
import { buildDataset } from '../data/dataset.ts';
import { loadDivisions } from '../data/divisions.ts';
import { STAGES } from '../data/real-stages.ts';
import { SMALL_STAGES } from '../data/small-stages.ts';
import type { Stages } from '../data/stages.ts';
import { makeReports } from '../synthetic/make-reports.ts';
import { simplify } from './simplify.ts';
import { writeSearchIndex } from './write-index.ts';

const fixtures: ContentFixture[] = [];
afterEach(() => {
  for (const fixture of fixtures.splice(0)) fixture.remove();
});

/** The index of a small corpus, written into a new folder that holds these pages. */
function written(pages: readonly string[] = [], stages: Stages = SMALL_STAGES, text = REPORT) {
  const fixture = contentFixture({ 'reports/a.txt': text });
  fixtures.push(fixture);
  const { content } = fixture;
  const options = { reports: `${content}/reports`, content, gold: `${content}/gold/gold.tsv`, year: null };
  const { files } = buildDataset(options, stages, [], { progress: () => () => {} });
  const put = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  for (const [path, bytes] of files) put(join(fixture.out, path), bytes);
  const site = join(fixture.root, 'site');
  for (const page of pages) put(join(site, page, 'index.html'), '');
  put(join(site, 'find/v1-old/index.json'), '');
  writeSearchIndex(fixture.out, site);
  const paths = globSync('find/**/*.*', { cwd: site }).sort();
  const [head] = globSync(join(site, 'find/*/index.json'));
  const load: Load = async (path) => readFileSync(join(dirname(head ?? ''), path));
  const [report] = globSync('reports/*.txt', { cwd: fixture.out }).map((path) => path.replace('.txt', ''));
  const published = (path: string) => readFileSync(join(fixture.out, path), 'utf8');
  const { paragraphs } = JSON.parse(published(`${report}.json`)) as Report;
  return {
    paths,
    bytes: paths.map((path) => readFileSync(join(site, path))),
    load,
    text: published(`${report}.txt`),
    paragraphs,
  };
}

test('writeSearchIndex() makes every paragraph of a published text findable', async () => {
  const [made] = makeReports(1, 1, loadDivisions());
  const { load, text, paragraphs } = written([], STAGES, made?.text);
  const index = new IndexReader(load);
  expect(paragraphs.length).toBeGreaterThan(20);
  for (const { start, end } of paragraphs) {
    const [word = ''] = words(text.slice(start, end).replace(/[\s"]/g, ''), simplify);
    expect(await matchVolume(index, 0, [word]), word).not.toEqual([]);
  }
});

test('writeSearchIndex() offers names that have a page, and no others', async () => {
  const names = async (pages: readonly string[]) => {
    const finder = new QuickFinder(written(pages).load);
    return (await finder.find('某区')).map(({ id }) => id);
  };
  expect(await names(['places/430104'])).toEqual(['430104']);
  expect(await names([])).toEqual([]);
});

test('writeSearchIndex() writes the same bytes again, and leaves nothing of another release', () => {
  const [first, second] = [written(), written()];
  expect(first.paths.filter((path) => path.includes('v1-old'))).toEqual([]);
  expect(second.paths).toEqual(first.paths);
  expect(second.bytes).toEqual(first.bytes);
});
