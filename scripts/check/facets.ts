import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportsFile } from '../../src/schema/published.ts';
import type { FacetsFile } from '../../src/schema/published-facets.ts';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite } from './site.ts';

/** A choice in the list of reports loads these files up to a fixed number; none of them grows with the corpus. */
const MOST_BYTES = 128 * 1024;
const LISTS = ['reports/', 'en/reports/'];
const REBUILD = 'run npm run build; if it stays, the order of the pages is not that of src/schema/report-order.ts';

/**
 * The facets describe the rows of the list of reports one by one, in their order: scripts find rows by it. Every page
 * but the last has as many rows as its form says.
 */
export function checkFacets(site: BuiltSite): CheckResult {
  const text = (file: string): string => readFileSync(join(site.root, file), 'utf8');
  const json = <T>(file: string): T => JSON.parse(text(`data/v1/${file}`)) as T;
  const data = <T extends { pages: string[] }>(file: string): T[] => json<T>(file).pages.map((page) => json<T>(page));
  const files = data<FacetsFile>('facets.json');
  const facets = files.flatMap(({ levels, reports }) =>
    reports.map(([year, level, , , , n]) => [year, levels[level], n]),
  );
  const byId = new Map(data<ReportsFile>('reports.json').flatMap(({ reports }) => reports.map((row) => [row.id, row])));
  const problems: Problem[] = (files[0]?.pages ?? [])
    .map((page) => `data/v1/${page}`)
    .filter((file) => statSync(join(site.root, file)).size > MOST_BYTES)
    .map((file) => ({ file, what: `exceeds ${MOST_BYTES} bytes`, advice: 'put fewer reports into one file' }));
  let looked = 0;
  for (const list of LISTS) {
    const pages = pagesOf(site, list);
    const rows = pages.flatMap((file) => rowsIn(text(file)).map((id) => ({ id, file })));
    looked += rows.length;
    const pageSize = Number(/data-rows="?(\d+)/.exec(pages[0] === undefined ? '' : text(pages[0]))?.[1]);
    const uneven = pages.find(
      (file, i) => i < pages.length - 1 && rows.filter((row) => row.file === file).length !== pageSize,
    );
    if (uneven !== undefined)
      problems.push({ file: uneven, what: `has not the ${pageSize} rows that its form says`, advice: REBUILD });
    if (rows.length !== facets.length)
      problems.push({ file: list, what: `has ${rows.length} rows, the facets ${facets.length}`, advice: REBUILD });
    const wrong = rows.find(({ id }, i) => {
      const row = byId.get(id);
      return String([row?.year, row?.place.level, row?.observations]) !== String(facets[i]);
    });
    if (wrong !== undefined)
      problems.push({
        file: wrong.file,
        what: `has ${wrong.id} where the facets have another report`,
        advice: REBUILD,
      });
  }
  return { name: 'Facets', looked: `${looked} rows of ${LISTS.length} lists`, problems };
}

/** Files of a list in the order of its pages. */
function pagesOf({ files }: BuiltSite, list: string): readonly string[] {
  const pages = [`${list}index.html`];
  for (let n = 2; files.has(`${list}page/${n}/index.html`); n += 1) pages.push(`${list}page/${n}/index.html`);
  return pages.filter((file) => files.has(file));
}

/** Ids of the reports of a page's rows. Read as text: there may be hundreds of pages. */
const rowsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<h2><a href="?[^">]*\/reports\/([^/">]+)\//g)].map(([, id = '']) => id);
