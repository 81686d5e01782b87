/** The page of an indicator: the counts behind a rate lead to their places, and nobody is left out of the count. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators, reports } = readPublished(site.root);
const shown = indicators.filter(({ indicator }) => indicator.tier !== '3');

const pageOf = (path: string) => parseHTML(readFileSync(join(site.root, path, 'index.html'), 'utf8')).document;
const bare = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');
const json = <T>(path: string) => JSON.parse(readFileSync(join(site.root, 'data', 'v1', path), 'utf8')) as T;
const { release } = json<{ release: string }>('index.json');

describe.each(shown.map((file) => [file.indicator.id, file] as const))(
  'the page of %s',
  (id, { indicator, observations, note }) => {
    const document = pageOf(`indicators/${id}`);
    const box = document.querySelector('section.definition');
    const facts = new Map(
      [...(box?.querySelectorAll('dl.meta > div') ?? [])].map((row) => [
        row.querySelector('dt')?.textContent,
        bare(row.querySelector('dd')?.textContent),
      ]),
    );

    test('defines it: what is counted, unit, kind, direction, codebook version, each trap', () => {
      expect(bare(box?.textContent)).toContain(bare(indicator.definition));
      expect(facts.get('单位')).toBe(bare(indicator.unit));
      for (const name of ['类型', '方向']) expect(facts.get(name), name).toBeTruthy();
      expect([...facts.values()]).toEqual(expect.arrayContaining([release, id]));
      const traps = [...(box?.querySelectorAll('.two li') ?? [])].map((line) => bare(line.textContent));
      expect(traps).toEqual(indicator.traps.map(bare));
      expect(box?.textContent?.includes('为什么重要')).toBe(note.includes('## 为什么重要'));
    });

    test('names what stands above and below the line of a rate', () => {
      expect(facts.has('分子')).toBe(indicator.numerator !== null);
      expect(facts.has('分母')).toBe(indicator.denominators.length > 0);
    });

    test('quotes every value of its table in the row of the value, with the figure marked and linked', () => {
      const rows = new Map(
        [...document.querySelectorAll('#table ~ table tbody tr, table.values tbody tr')].map((row) => [row.id, row]),
      );
      expect(rows.size > 0).toBe(observations.length > 0);
      const here = observations.filter((one) => rows.has(one.id));
      expect(here).toHaveLength(Math.min(100, observations.length));
      const lacking = here.filter((one) => {
        const quote = rows.get(one.id)?.querySelector('a.quote');
        const marked = bare(quote?.querySelector('mark')?.textContent) === bare(one.text);
        return !(marked && quote?.getAttribute('href')?.endsWith(`/reports/${one.report}/#${one.mention}`));
      });
      expect(lacking.map((one) => one.id)).toEqual([]);
    });

    test('leads to its relatives and to its files', () => {
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      for (const file of [`indicators/${id}.csv`, `indicators/${id}.json`]) {
        expect(links).toContain(`/data/v1/${file}`);
        expect(existsSync(join(site.root, 'data/v1', file))).toBe(true);
      }
      const paged = new Set(shown.map((one) => one.indicator.id));
      for (const other of indicator.related.filter((one) => paged.has(one)))
        expect(links).toContain(`/indicators/${other}/`);
    });
  },
);

test('the counts behind a rate lead to their places in the text, with the interval beside them', async () => {
  const rate = shown.flatMap((file) => file.observations).find((o) => o.counts !== null);
  expect(rate?.counts).toBeDefined();
  const { page } = await site.open(`indicators/${rate?.indicator}/`);
  const row = page.locator(`tr[id="${rate?.id}"]`);
  expect(await row.locator('.how').first().textContent()).toContain(`${rate?.counts?.low}%`);
  const parts = rate?.counts?.parts ?? [];
  const links = await row.locator('.how a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.map((link) => link.split('#')[1])).toEqual([parts[0], parts.at(-1)]);
  await row.locator('.how a').last().click();
  await page.waitForURL(`**/reports/${rate?.report}/#${parts.at(-1)}`);
  expect(await page.locator(':target').textContent()).toContain(String(rate?.counts?.of));
});

test('every report stands in the table of who states it, and who does not is named', async () => {
  const file = shown.find((one) => one.primary > 0 && one.reports < reports.length);
  const { page } = await site.open(`indicators/${file?.indicator.id}/`);
  const cells = await page.locator('section[aria-labelledby="coverage"] td').allTextContents();
  const counts = cells.flatMap((cell) =>
    [...cell.matchAll(/^(\d+)\/(\d+)/g)].map(([, n, of]) => [Number(n), Number(of)]),
  );
  const sum = (at: 0 | 1) => counts.reduce((total, pair) => total + (pair[at] ?? 0), 0);
  expect([sum(0), sum(1)]).toEqual([file?.primary, reports.length]);
  const silent = page.locator('section[aria-labelledby="coverage"] ul.links a');
  expect(await silent.count()).toBe(reports.length - (file?.reports ?? 0));
});

test('the findings that touch an indicator stand on its page', async () => {
  const file = shown.find((one) => one.verdicts.inconsistent > 0) ?? shown.find((one) => one.checks.length > 0);
  const { page } = await site.open(`indicators/${file?.indicator.id}/`);
  const open = file?.checks.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'suspicious') ?? [];
  expect(await page.locator('section[aria-labelledby="checks"] article.finding').count()).toBeGreaterThanOrEqual(
    Math.min(20, open.length),
  );
});
