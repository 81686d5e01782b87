/**
 * The published files, read and validated. The site knows nothing else: every page can be checked against a download.
 * The folder is public/data/v1, or DATA_DIR. A missing or invalid file stops the build, naming the file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  FindingsFile,
  FindingsSummary,
  IndexFile,
  IndicatorFile,
  IndicatorPageFile,
  IndicatorsFile,
  LexiconFile,
  ManifestFile,
  ProvinceFindings,
  ReferenceFile,
  ReferencePageFile,
  ReferencesFile,
  ReportsFile,
  RulesFile,
  SystemFile,
  SystemPageFile,
  SystemsFile,
} from '../schema/published.ts';
import { FacetsFile } from '../schema/published-facets.ts';
import { PeersFile } from '../schema/published-peers.ts';
import { PlaceFile, PlacesFile, ProvincesFile } from '../schema/published-places.ts';
import { QualityFile } from '../schema/published-quality.ts';
import { Report } from '../schema/report.ts';

const root = resolve(process.env['DATA_DIR'] ?? 'public/data/v1');

function readText(path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`Unexpected absence of ${file}: run \`npm run data\` first, or set DATA_DIR`);
  return readFileSync(file, 'utf8');
}

function read<T extends z.ZodType>(path: string, schema: T): z.output<T> {
  const result = schema.safeParse(JSON.parse(readText(path)));
  if (!result.success) throw new Error(`Unexpected content of ${join(root, path)}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** All pages of a paged list, in order. */
function readPages<T extends z.ZodType<{ pages: string[] }>>(path: string, schema: T): z.output<T>[] {
  const first = read(path, schema);
  return first.pages.map((page) => (page === path ? first : read(page, schema)));
}

/** Makes a value when it is first asked for, and keeps it. */
export const once = <T>(make: () => T): (() => T) => {
  let value: { made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
};

/** Files a build looks at again and again stay in memory; the cap keeps a corpus of thousands out of it. */
const KEPT_FILES = 200;
const KEPT_WHOLE = 24;

export const kept = <T>(make: (key: string) => T, most: number = KEPT_FILES): ((key: string) => T) => {
  const cache = new Map<string, T>();
  return (key) => {
    const value = cache.get(key) ?? make(key);
    cache.delete(key);
    cache.set(key, value);
    const oldest = cache.keys().next().value;
    if (cache.size > most && oldest !== undefined) cache.delete(oldest);
    return value;
  };
};

export const index = once(() => read('index.json', IndexFile));
export const manifest = once(() => read('manifest.json', ManifestFile));
export const quality = once(() => read('quality.json', QualityFile));
export const rules = once(() => read('rules.json', RulesFile).rules);
/** Words in English of what rates are made of and no indicator counts. */
export const counted = once(() => new Map(Object.entries(read('lexicon.json', LexiconFile).counted)));
export const systems = once(() => read('systems.json', SystemsFile).systems);
export const indicators = once(() => read('indicators.json', IndicatorsFile).indicators);
export const reports = once(() => readPages('reports.json', ReportsFile).flatMap((page) => page.reports));
export const facets = once(() => readPages('facets.json', FacetsFile));
export const places = once(() => readPages('places.json', PlacesFile).flatMap((page) => page.places));
export const provinces = once(() => read('places/provinces.json', ProvincesFile));
export const findingsSummary = once(() => read('checks/summary.json', FindingsSummary));

/** Places of a province that findings are about; only for provinces of the summary. */
export const provinceFindings = (code: string): ProvinceFindings =>
  read(`checks/provinces/${code}.json`, ProvinceFindings);

/** One page of a list of findings: differing, rules/<id> or places/<code>; null: the list has no such page. */
export function findingsPage(list: string, number: number): FindingsFile | null {
  const path = number === 1 ? `checks/${list}.json` : `checks/${list}/index-${number}.json`;
  return existsSync(join(root, path)) ? read(path, FindingsFile) : null;
}

export const references = once(() => readPages('references.json', ReferencesFile).flatMap((page) => page.references));

export const reportById = once(() => new Map(reports().map((row) => [row.id, row])));
export const indicatorById = once(() => new Map(indicators().map((row) => [row.id, row])));

export const referenceById = once(() => new Map(references().map((row) => [row.id, row])));

export const report = kept((id) => read(`reports/${id}.json`, Report));
export const reportText = kept((id) => readText(`reports/${id}.txt`));
export const peers = kept((id) => read(`reports/${id}.peers.json`, PeersFile));

/** One object whose list comes in pages: the first page with the rows of all. */
function readWhole<F extends { pages: string[] }, K extends keyof F>(
  path: string,
  first: z.ZodType<F>,
  later: z.ZodType<Pick<F, K>>,
  list: K & (F[K] extends readonly unknown[] ? K : never),
): F {
  const file = read(path, first);
  const rows = file.pages.slice(1).flatMap((page) => read(page, later)[list] as readonly unknown[]);
  return rows.length === 0 ? file : { ...file, [list]: [...(file[list] as readonly unknown[]), ...rows] };
}

/** With all of its observations. Few are kept: of thousands of reports one may hold thousands of rows. */
export const indicator = kept(
  (id) => readWhole(`indicators/${id}.json`, IndicatorFile, IndicatorPageFile, 'observations'),
  KEPT_WHOLE,
);
export const reference = kept(
  (id) => readWhole(`references/${id}.json`, ReferenceFile, ReferencePageFile, 'places'),
  KEPT_WHOLE,
);
export const place = kept((code) => read(`places/${code}.json`, PlaceFile));
export const system = kept((id) => readWhole(`systems/${id}.json`, SystemFile, SystemPageFile, 'coverage'), KEPT_WHOLE);

/** The row of a key that another published file names; its absence means a broken data set. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`Unexpected absence of ${what} in the published data`);
  return value;
}
