import { expect, test } from 'vitest';
import { madeUpPage, madeUpSite } from './made-up-site.ts';
import { checkWays, tapsFromHome } from './ways.ts';

const link = (path: string) => `<a href="${path}">x</a>`;
const value = (report: string, year: number | null, mention: string) => ({
  indicator: 'a.b',
  primary: true,
  report,
  year,
  mention,
});
const place = {
  bodies: [{ reports: ['r1', 'r2'] }],
  observations: [value('r1', 2023, 'm1'), value('r2', 2024, 'm2')],
};
const site = (quote: string, home = link('/places/')) =>
  madeUpSite({
    'data/v1/places.json': JSON.stringify({ pages: ['places.json'], places: [{ code: '4301' }] }),
    'data/v1/places/4301.json': JSON.stringify(place),
    'index.html': madeUpPage(home),
    'places/index.html': madeUpPage(link('/places/43/')),
    'places/43/index.html': madeUpPage(link('/places/4301/')),
    'places/4301/index.html': madeUpPage(`<a class="quote" href="${quote}">x</a>`),
  });
const latest = '/reports/r2/#m2';

test('tapsFromHome() counts the links that have to be followed', () => {
  expect([...tapsFromHome(site(latest))]).toEqual([
    ['/', 0],
    ['/places/', 1],
    ['/places/43/', 2],
    ['/places/4301/', 3],
  ]);
});

test('checkWays() is content where three taps lead to the latest sentence', () => {
  expect(checkWays(site(latest))).toMatchObject({ looked: expect.stringContaining('at most 3 taps'), problems: [] });
});

test('checkWays() finds a place that is further, and one that quotes an earlier report', () => {
  const far = madeUpPage(link('/reports/'));
  const whats = (built: ReturnType<typeof site>) => checkWays(built).problems.map(({ what }) => what);
  expect(whats(site(latest, far))).toEqual(['is more than 3 taps from the home page']);
  expect(whats(site('/reports/r1/#m1'))).toEqual(['lacks the latest sentence on a.b']);
});
