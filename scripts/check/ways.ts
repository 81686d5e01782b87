import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaceFile, PlacesFile } from '../../src/schema/published-places.ts';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite } from './site.ts';

/** From the home page to the page of a place, where its sentences stand. */
const MOST_TAPS = 3;

/** Page below the base -> taps from the home page, for pages that are reached in MOST_TAPS. */
export function tapsFromHome(site: BuiltSite): ReadonlyMap<string, number> {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const taps = new Map([[site.base, 0]]);
  for (let step = 1, last = [site.base]; step <= MOST_TAPS; step += 1) {
    const next = new Set(last.flatMap((path) => linksOf(byPath.get(path)?.html ?? '')));
    last = [...next].filter((path) => byPath.has(path) && !taps.has(path));
    for (const path of last) taps.set(path, step);
  }
  return taps;
}

/** Few pages are asked for their links, but of thousands of reports they are long: they are not parsed. */
function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)].map(([, path]) => path ?? '');
}

/** In so many taps every place is reached, and there stands the latest sentence of everything that it states. */
export function checkWays(site: BuiltSite): CheckResult {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(site.root, 'data/v1', file), 'utf8')) as T;
  const places = read<PlacesFile>('places.json').pages.flatMap((page) => read<PlacesFile>(page).places);
  const taps = tapsFromHome(site);
  const byFile = new Map(site.pages.map((page) => [page.file, page]));
  const problems: Problem[] = [];
  for (const { code } of places) {
    const file = `places/${code}/index.html`;
    if (!taps.has(`${site.base}places/${code}/`))
      problems.push({ file, what: `is more than ${MOST_TAPS} taps from the home page`, advice: 'link it nearer' });
    const quoted = quotesOf(byFile.get(file)?.html ?? '');
    for (const { indicator, href } of latestOf(read(`places/${code}.json`)))
      if (!quoted.has(site.base + href))
        problems.push({
          file,
          what: `lacks the latest sentence on ${indicator}`,
          advice: `quote it, linked to ${href}`,
        });
  }
  const most = Math.max(0, ...places.map(({ code }) => taps.get(`${site.base}places/${code}/`) ?? MOST_TAPS + 1));
  return { name: 'Ways', looked: `${places.length} places, at most ${most} taps from the home page`, problems };
}

function quotesOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<a class="quote" href="([^"]+)"/g)].map(([, href]) => href ?? ''));
}

/** Of each body and indicator, the value of the latest report that states it. */
function latestOf({ bodies, observations }: PlaceFile): { indicator: string; href: string }[] {
  return bodies.flatMap(({ reports }) => {
    const own = observations.filter(({ primary, report }) => primary && reports.includes(report));
    return [...Map.groupBy(own, ({ indicator }) => indicator)].flatMap(([indicator, values]) => {
      const known = values.filter(({ year }) => year !== null);
      const last = (known.length > 0 ? known : values).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
      return last === undefined ? [] : [{ indicator, href: `reports/${last.report}/#${last.mention}` }];
    });
  });
}
