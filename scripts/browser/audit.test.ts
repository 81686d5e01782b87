/** The audit board: choices with exact counts, loaded as far as they are shown; permanent addresses of findings. */
import { expect, test } from 'vitest';
import { FINDINGS_A_PAGE } from '../../src/schema/published-checks.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);
const all = reports.flatMap((report) => report.checks.map((check) => ({ report, check })));

/** The most common value of something that findings have, so that the choice fills a page. */
function commonest<T>(values: readonly T[]): T {
  const counts = [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  const [first] = counts;
  if (first === undefined) throw new Error('There are no findings to choose from');
  return first[0];
}

const shownRows = () => [...document.querySelectorAll('[data-row]')].filter((row) => row.checkVisibility()).length;

test('a choice shows as many findings as there are of it, and the address keeps it', async () => {
  const { page, complaints } = await site.open('audit/');
  const verdict = commonest(all.map(({ check }) => check.verdict));
  const rule = commonest(all.flatMap(({ check }) => (check.verdict === verdict ? [check.rule] : [])));
  const expected = all.filter(({ check }) => check.verdict === verdict && check.rule === rule);
  await page.locator('select[name=verdict]').selectOption(verdict);
  await page.locator('select[name=rule]').selectOption(rule);
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`${expected.length}`);
  for (const more = page.locator('[data-more]'); await more.isVisible(); ) await more.click();
  await expect.poll(() => page.evaluate(shownRows)).toBe(expected.length);
  const rows = page.locator('[data-results] [data-row]');
  expect(new Set(await rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-rule'))))).toEqual(
    new Set([rule]),
  );
  const links = await rows
    .locator('a[href*="/reports/"]')
    .evaluateAll((found) => found.map((a) => decodeURIComponent(a.getAttribute('href')?.split('#')[1] ?? '')));
  for (const { report, check } of expected) expect(links).toContain(check.id.slice(report.id.length + 1));
  const address = new URL(page.url());
  expect(address.search).toBe(`?verdict=${verdict}&rule=${rule}`);
  await page.goto(page.url());
  await expect.poll(() => page.evaluate(shownRows)).toBe(Math.min(expected.length, 40));
  expect(await page.locator('select[name=rule]').inputValue()).toBe(rule);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('each single choice is counted beside it, as many as the reports have', async () => {
  const { page } = await site.open('audit/?verdict=consistent');
  const holds = all.filter(({ check }) => check.verdict === 'consistent');
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`${holds.length}`);
  const options = await page
    .locator('select[name=rule] option:not([value=""])')
    .evaluateAll((found) =>
      found.map((one) => [one.getAttribute('value'), Number(one.textContent?.match(/\d+$/)?.[0])]),
    );
  const counted = options.map(([rule]) => [rule, holds.filter(({ check }) => check.rule === rule).length]);
  expect(options).toEqual(counted);
  await page.context().close();
});

/** The findings on a place and on all that lies within it, as the reports say. */
const within = (code: string) =>
  all.filter(
    ({ report: { place } }) =>
      !place.anonymised && (place.code === code || place.path.some((step) => step.code === code)),
  );
const placed = commonest(all.flatMap(({ report: { place } }) => (place.anonymised ? [] : (place.code ?? []))));
const above = [
  placed,
  ...(reports.find(({ place }) => place.code === placed)?.place.path.map(({ code }) => code) ?? []),
];

test.each(above)('a place shows the findings of its reports and of the places within it: %s', async (code) => {
  const { page, complaints } = await site.open('audit/');
  const expected = within(code);
  expect(expected.length).toBeGreaterThan(0);
  await page.locator('select[name=province]').selectOption(code.slice(0, 2));
  if (code.length > 2) {
    const option = page.locator(`select[name=place] option[value="${code}"]`);
    expect(await option.textContent()).toMatch(new RegExp(` ${expected.length}$`));
    await page.locator('select[name=place]').selectOption(code);
  }
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${expected.length} `);
  expect(new URL(page.url()).searchParams.get('place')).toBe(code);
  for (const more = page.locator('[data-more]'); await more.isVisible(); ) await more.click();
  await expect.poll(() => page.evaluate(shownRows)).toBe(expected.length);
  await page.locator('form.audit button[type=reset]').click();
  await expect.poll(() => page.evaluate(() => document.querySelector('[data-results]')?.checkVisibility())).toBe(false);
  expect(new URL(page.url()).search).toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('beside a place each other choice is counted within that place', async () => {
  const code = placed.slice(0, 2);
  const { page } = await site.open(`audit/?place=${code}`);
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${within(code).length} `);
  const options = await page
    .locator('select[name=rule] option:not([value=""])')
    .evaluateAll((found) =>
      found.map((one) => [one.getAttribute('value'), Number(one.textContent?.match(/\d+$/)?.[0])]),
    );
  expect(options).toEqual(
    options.map(([rule]) => [rule, within(code).filter(({ check }) => check.rule === rule).length]),
  );
  const rule = commonest(within(code).map(({ check }) => check.rule));
  const expected = within(code).filter(({ check }) => check.rule === rule);
  await page.locator('select[name=rule]').selectOption(rule);
  await expect.poll(() => page.evaluate(shownRows)).toBe(Math.min(expected.length, 40));
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${expected.length} `);
  await page.context().close();
});

test('a place has its number beside it alone, and none beside another choice, which it would not follow', async () => {
  const { page } = await site.open(`audit/?place=${placed}`);
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${within(placed).length} `);
  const province = page.locator(`select[name=province] option[value="${placed.slice(0, 2)}"]`);
  const place = page.locator(`select[name=place] option[value="${placed}"]`);
  expect(await province.textContent()).toMatch(new RegExp(` ${within(placed.slice(0, 2)).length}$`));
  expect(await place.textContent()).toMatch(new RegExp(` ${within(placed).length}$`));
  const verdict = commonest(within(placed).map(({ check }) => check.verdict));
  await page.locator('select[name=verdict]').selectOption(verdict);
  await expect.poll(() => province.textContent()).not.toMatch(/\d/);
  expect(await place.textContent()).not.toMatch(/\d/);
  expect(await page.locator('select[name=place]').inputValue()).toBe(placed);
  await page.locator('select[name=verdict]').selectOption('');
  await expect.poll(() => place.textContent()).toMatch(new RegExp(` ${within(placed).length}$`));
  await page.context().close();
});

test('back and forward go through the choices', async () => {
  const { page } = await site.open('audit/');
  const rule = commonest(all.map(({ check }) => check.rule));
  const of = (place: string) => within(place).filter(({ check }) => check.rule === rule).length;
  const code = placed.slice(0, 2);
  await page.locator('select[name=rule]').selectOption(rule);
  await page.locator('select[name=province]').selectOption(code);
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${of(code)} `);
  await page.goBack();
  await expect.poll(() => page.locator('select[name=province]').inputValue()).toBe('');
  const total = all.filter(({ check }) => check.rule === rule).length;
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${total} `);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => document.querySelector('[data-results]')?.checkVisibility())).toBe(false);
  await page.goForward();
  await expect.poll(() => page.locator('form.audit output').textContent()).toContain(`/ ${total} `);
  expect(await page.locator('select[name=rule]').inputValue()).toBe(rule);
  await page.context().close();
});

test('nothing is fetched before a choice, and after it the summary and the pages that are shown', async () => {
  const { page } = await site.open('audit/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const rule = commonest(all.map(({ check }) => check.rule));
  await page.locator('select[name=rule]').selectOption(rule);
  await expect.poll(() => page.locator('[data-results] [data-row]').count()).toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes('/data/v1/'))).toEqual([expect.stringContaining('checks/summary.json')]);
  expect(asked.length).toBeLessThanOrEqual(1 + Math.ceil(40 / FINDINGS_A_PAGE) + 1);
  await page.context().close();
});

test('a permanent address opens the finding on its report’s page, folded or not', async () => {
  const one = all.find(({ check }) => check.verdict === 'consistent') ?? all[0];
  const anchor = one?.check.id.slice(one.report.id.length + 1) ?? '';
  const { page } = await site.open(`reports/${one?.report.id}/#${anchor}`);
  const visible = () => document.querySelector(':target')?.checkVisibility() ?? false;
  await expect.poll(() => page.evaluate(visible)).toBe(true);
  await page.context().close();
});

test('without scripts the board leads to every kind of result', async () => {
  const { page } = await site.open('audit/', { javaScriptEnabled: false });
  expect(await page.locator('form.audit').isVisible()).toBe(false);
  const links = await page.locator('table.rules td a').evaluateAll((found) => found.map((a) => Number(a.textContent)));
  expect(links.reduce((sum, n) => sum + n, 0)).toBe(all.length);
  await page.context().close();
});
