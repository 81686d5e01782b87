/** The list of reports: choices over all of its pages, counted once more from the reports themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ReportsFile } from '../../src/schema/published.ts';
import type { Report } from '../../src/schema/report.ts';
import { axeViolations } from './axe.ts';
import { siteUnderTest } from './site-under-test.ts';

/** Of these there are more than one page of the list holds. */
const site = siteUnderTest('made-up');
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const reports = json<ReportsFile>('reports.json').reports.map(({ id }) => json<Report>(`reports/${id}.json`));

/** As many as are shown at a time. */
const STEP = 20;

/** What a report has of each choice, the slow way. */
const HAS: Readonly<Record<string, (report: Report) => readonly string[]>> = {
  place: ({ place }) => (place.code === null ? ['none'] : [...place.path.map((step) => step.code), place.code]),
  level: ({ place }) => [place.level],
  year: ({ year }) => [String(year ?? 'none')],
  system: ({ systems }) =>
    systems.filter((one) => one.sections.length > 0 || one.observations > 0).map(({ system }) => system),
  flag: ({ quality }) => quality.flags,
  verdict: ({ checks }) => checks.map(({ verdict }) => verdict),
};
const having = (choices: Readonly<Record<string, string>>): readonly string[] =>
  reports
    .filter((report) => Object.entries(choices).every(([name, value]) => HAS[name]?.(report).includes(value)))
    .map(({ id }) => id)
    .sort();

const idsIn = (selector: string) => async (page: Page) =>
  page
    .locator(`${selector} h2 a`)
    .evaluateAll((links) => links.map((a) => /\/reports\/([^/]+)\//.exec(a.getAttribute('href') ?? '')?.[1] ?? ''));
const shownIds = idsIn('[data-results]');
const plainIds = idsIn('[data-list]');
/** The line that says how many of how many are shown, as these two numbers. */
const told = async (page: Page) =>
  ((await page.locator('form.reports output').textContent())?.match(/\d+/g) ?? []).join(' of ');

/** Shows all that was chosen, and gives it. */
async function everything(page: Page, count: number): Promise<readonly string[]> {
  await expect.poll(() => told(page)).toBe(`${Math.min(STEP, count)} of ${count}`);
  const more = page.locator('[data-more]');
  for (let shown = Math.min(STEP, count); shown < count; ) {
    await more.click();
    shown = Math.min(shown + STEP, count);
    await expect.poll(() => told(page)).toBe(`${shown} of ${count}`);
  }
  expect(await more.isVisible()).toBe(false);
  return shownIds(page);
}

/** A report on another page of the list than the first. */
const last = async (page: Page): Promise<Report> => {
  const onFirst = new Set(await plainIds(page));
  const other = reports.findLast(({ id }) => !onFirst.has(id));
  if (!other) throw new Error('All reports stand on one page: make more of them, or shorter pages');
  return other;
};

test.each(['', 'en/'])('a place that stands on another page of the list is found from the first (%s)', async (lang) => {
  const { page, complaints } = await site.open(`${lang}reports/`);
  const { place, id } = await last(page);
  const code = place.code ?? '';
  const province = place.path[0]?.code ?? code;
  await page.locator('select[name=province]').selectOption(province);
  expect((await everything(page, having({ place: province }).length)).toSorted()).toEqual(having({ place: province }));
  if (code !== province) {
    const option = page.locator(`select[name=place] option[value="${code}"]`);
    expect(await option.textContent()).toMatch(new RegExp(`${place.name} ${having({ place: code }).length}$`));
    await page.locator('select[name=place]').selectOption(code);
    expect((await everything(page, having({ place: code }).length)).toSorted()).toEqual(having({ place: code }));
  }
  expect(await shownIds(page)).toContain(id);
  expect(await page.locator('.pager').isVisible()).toBe(false);
  expect(new URL(page.url()).search).toBe(`?place=${code}`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a later page of the list finds what stands on the first', async () => {
  const { page } = await site.open('reports/');
  const [first = ''] = await plainIds(page);
  const report = reports.find(({ id }) => id === first);
  await page.goto(`${site.url()}reports/page/2/?q=${encodeURIComponent(`${report?.place.name} ${report?.year}`)}`);
  await expect.poll(() => shownIds(page)).toEqual([first]);
  await page.context().close();
});

test('each option leaves as many reports as the number beside it, alone and beside another choice', async () => {
  const { page } = await site.open('reports/');
  const options = (name: string) =>
    page
      .locator(`select[name=${name}] option:not([value=""])`)
      .evaluateAll((found) =>
        found.map((one) => [one.getAttribute('value') ?? '', Number(one.textContent?.match(/\d+$/)?.[0])] as const),
      );
  const expected = (name: string, value: string, beside: Readonly<Record<string, string>>) =>
    having({ ...beside, [name === 'province' ? 'place' : name]: value }).length;
  const names = await page
    .locator('form.reports select')
    .evaluateAll((all) => all.map((one) => one.getAttribute('name')));
  const counted = names.flatMap((name) => (name === null || ['place', 'sort'].includes(name) ? [] : [name]));
  expect(counted).toEqual(expect.arrayContaining(['province', 'level', 'year', 'system', 'verdict']));
  for (const name of counted)
    expect(await options(name)).toEqual((await options(name)).map(([value]) => [value, expected(name, value, {})]));
  const beside = { verdict: 'consistent', year: '2024' };
  await page.locator('select[name=verdict]').selectOption(beside.verdict);
  await page.locator('select[name=year]').selectOption(beside.year);
  await expect.poll(() => told(page)).toMatch(new RegExp(` of ${having(beside).length}$`));
  for (const name of counted)
    expect(await options(name)).toEqual((await options(name)).map(([value]) => [value, expected(name, value, beside)]));
  await page.context().close();
});

test('an address restores the choices, and back and forward go through them', async () => {
  const { page, complaints } = await site.open('reports/');
  const search = () => new URL(page.url()).search;
  await page.locator('select[name=level]').selectOption('county');
  await expect.poll(() => told(page)).toMatch(new RegExp(` of ${having({ level: 'county' }).length}$`));
  await page.locator('select[name=year]').selectOption('2023');
  const both = having({ level: 'county', year: '2023' });
  expect((await everything(page, both.length)).toSorted()).toEqual(both);
  expect(search()).toBe('?level=county&year=2023');

  const shared = await site.open(`reports/${search()}`);
  expect((await everything(shared.page, both.length)).toSorted()).toEqual(both);
  expect(await shared.page.locator('select[name=year]').inputValue()).toBe('2023');
  await shared.page.context().close();

  await page.goBack();
  await expect.poll(() => told(page)).toMatch(new RegExp(` of ${having({ level: 'county' }).length}$`));
  expect(await page.locator('select[name=year]').inputValue()).toBe('');
  await page.goBack();
  await expect.poll(() => page.locator('[data-list]').isVisible()).toBe(true);
  expect(search()).toBe('');
  await page.goForward();
  await page.goForward();
  expect((await everything(page, both.length)).toSorted()).toEqual(both);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an order goes over all pages of the list', async () => {
  const { page } = await site.open('reports/?sort=year');
  const latest = reports.map(({ year }) => year ?? 0).sort((a, b) => b - a);
  const byYear = await everything(page, reports.length);
  const yearOf = (id: string) => reports.find((report) => report.id === id)?.year ?? 0;
  expect(byYear.map(yearOf)).toEqual(latest);
  await page.locator('select[name=sort]').selectOption('values');
  await expect.poll(async () => (await shownIds(page))[0]).not.toBe(byYear[0]);
  const byValues = await everything(page, reports.length);
  const valuesOf = (id: string) => reports.find((report) => report.id === id)?.observations.length ?? 0;
  expect(byValues.map(valuesOf)).toEqual(reports.map(({ observations }) => observations.length).sort((a, b) => b - a));
  await page.context().close();
});

test('what leaves nothing says so, and clearing brings the list back', async () => {
  const { page } = await site.open('reports/');
  await page.locator('form.reports input[name=q]').pressSequentially('没有这个地方');
  await expect.poll(() => page.locator('[data-empty]').isVisible()).toBe(true);
  expect(await told(page)).toBe('0 of 0');
  expect(new URL(page.url()).searchParams.get('q')).toBe('没有这个地方');
  await page.locator('form.reports button[type=reset]').click();
  await expect.poll(() => page.locator('[data-list]').isVisible()).toBe(true);
  expect(await page.locator('[data-empty]').isVisible()).toBe(false);
  expect(await page.locator('[data-results]').isVisible()).toBe(false);
  expect(await page.locator('.pager').isVisible()).toBe(true);
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

test('a word is one step back, however many letters it has', async () => {
  const { page } = await site.open('reports/');
  const name = reports.map(({ place }) => place.name ?? '').find(({ length }) => length > 2) ?? '';
  await page.locator('form.reports input[name=q]').pressSequentially(name);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name);
  await page.goBack();
  await expect.poll(() => page.locator('[data-list]').isVisible()).toBe(true);
  expect(await page.locator('form.reports input[name=q]').inputValue()).toBe('');
  await page.context().close();
});

test('the keyboard alone chooses, shows more and goes on with the first of it', async () => {
  const { page } = await site.open('reports/');
  await page.locator('form.reports input[name=q]').focus();
  const sort = page.locator('select[name=sort]');
  for (let n = 0; n < 20 && !(await sort.evaluate((one) => one === document.activeElement)); n += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => told(page)).toBe(`${STEP} of ${reports.length}`);
  await page.locator('[data-more]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => told(page)).toBe(`${Math.min(2 * STEP, reports.length)} of ${reports.length}`);
  const focused = await page.evaluate((step) => {
    const row = document.querySelectorAll('[data-results] [data-row]')[step];
    return row?.contains(document.activeElement);
  }, STEP);
  expect(focused).toBe(true);
  await page.context().close();
});

test.each([
  ['light', 1280],
  ['dark', 360],
] as const)(
  'chosen rows and the place of a province are without an axe violation: %s, %i px',
  async (colorScheme, width) => {
    const { page } = await site.open('en/reports/', { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const { place } = await last(page);
    await page.locator('select[name=province]').selectOption(place.path[0]?.code ?? place.code ?? '');
    await expect.poll(() => page.locator('[data-results] [data-row]').count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.context().close();
  },
);

test('nothing is loaded before a choice, and after it the facets and the pages of the rows that are shown', async () => {
  const { page } = await site.open('reports/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const { place } = await last(page);
  await page.locator('form.reports input[name=q]').fill(place.name ?? '');
  await expect.poll(() => page.locator('[data-results] [data-row]').count()).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/data/v1/facets.json', '/reports/page/2/']);
  await page.context().close();
});

test('a choice that cannot be loaded says so and shows no rows of another choice', async () => {
  const { page } = await site.open('reports/');
  await page.locator('select[name=level]').selectOption('county');
  await expect.poll(() => page.locator('[data-results] [data-row]').count()).toBe(STEP);
  await page.route('**/reports/page/2/', (route) => route.abort());
  const { place } = await last(page);
  await page.reload();
  await page.locator('form.reports input[name=q]').fill(place.name ?? '');
  await page.locator('select[name=level]').selectOption('');
  const failed = (await page.locator('form.reports').getAttribute('data-failed')) ?? '';
  await expect.poll(() => page.locator('form.reports output').textContent()).toBe(failed);
  expect(await page.locator('[data-results] [data-row]').count()).toBe(0);
  await page.context().close();
});

test('an address with choices that there are not shows the list without them', async () => {
  const { page } = await site.open('reports/?level=village&place=9999');
  await expect.poll(() => page.locator('[data-list]').isVisible()).toBe(true);
  await page.context().close();
});

test('without scripts the list has its pages and no form', async () => {
  const { page } = await site.open('reports/', { javaScriptEnabled: false });
  expect(await page.locator('form.reports').isVisible()).toBe(false);
  const first = await plainIds(page);
  await page.locator('.pager a[rel=next]').click();
  const all = [...first, ...(await plainIds(page))];
  expect(all.toSorted()).toEqual(reports.map(({ id }) => id).sort());
  await page.context().close();
});
