/** The page of an indicator: the counts behind a rate lead to their places, and nobody is left out of the count. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { zh } from '../../src/site/i18n/zh/index.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators, reports } = readPublished(site.root);
const shown = indicators.filter(({ indicator }) => indicator.tier !== '3');

const byId = new Map(indicators.map(({ indicator }) => [indicator.id, indicator]));
const bare = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');
const open = (id: string) => parseHTML(readFileSync(join(site.root, 'indicators', id, 'index.html'), 'utf8')).document;
const { release } = JSON.parse(readFileSync(join(site.root, 'data/v1/index.json'), 'utf8')) as { release: string };

describe.each(shown.map((file) => [file.indicator.id, file] as const))('%s', (id, file) => {
  const { indicator } = file;
  const page = open(id);

  test('is defined: unit, kind, flow or stock, direction, version, traps, why it matters, above and below which line', () => {
    const box = page.querySelector('section.definition');
    const facts = new Map(
      [...(box?.querySelectorAll('dl > div') ?? [])].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd'),
      ]),
    );
    const fact = (name: string) => bare(facts.get(name)?.textContent);
    expect(bare(box?.textContent)).toContain(bare(indicator.definition));
    expect(fact(zh.indicator.unit)).toBe(bare(indicator.unit));
    expect(fact(zh.indicator.kind)).toBe(bare(zh.kind[indicator.kind]));
    expect(fact(zh.indicator.measure)).toBe(bare(zh.measure[indicator.measure]));
    expect(fact(zh.indicator.direction)).toBe(bare(zh.direction[indicator.direction]));
    expect(fact(zh.indicator.version)).toBe(release);
    const traps = [...(box?.querySelectorAll('li') ?? [])].map((one) => bare(one.textContent));
    for (const trap of indicator.traps) expect(traps).toContain(bare(trap));
    expect(bare(box?.textContent)).toContain(bare(zh.indicator.why));
    const lines = [indicator.numerator ?? [], indicator.denominators].flat();
    for (const line of lines) {
      const words = fact(zh.indicator.numerator) + fact(zh.indicator.denominators);
      // A sum of indicators is named by its parts.
      const parts = line.split(/\s*\+\s*/).map((part) => byId.get(part)?.zh ?? part);
      for (const part of parts) expect(words).toContain(bare(part));
    }
  });

  test('shows every value of the page in its table with the words that state it', () => {
    for (const row of file.observations.slice(0, 100)) {
      const line = page.getElementById(row.id);
      const quote = line?.querySelector('.quote-cell a.quote');
      expect(bare(quote?.querySelector('mark')?.textContent), row.id).toBe(bare(row.text));
      for (const piece of (quote?.textContent ?? '').split('……')) expect(bare(row.quote)).toContain(bare(piece));
      const number = /[\d,.]+/.exec(line?.querySelector('.val')?.textContent ?? '')?.[0].replaceAll(',', '');
      if (row.qualifier !== 'range' && row.value !== null) expect(Number(number), row.id).toBe(row.value);
    }
  });

  test('draws a point for every report that states it, and says of every other that it does not', () => {
    const chart = page.querySelector('.chart .wide') ?? page.querySelector('figure.chart');
    const stating = new Set(file.observations.map(({ report }) => report));
    if (stating.size === 0) {
      expect(page.querySelector('figure.chart')).toBeNull();
      expect(page.body.textContent).toContain(zh.indicator.chartNone);
      return;
    }
    expect(chart?.querySelectorAll('[data-point]')).toHaveLength(stating.size);
    const words = [...(chart?.querySelectorAll('text') ?? [])].map((one) => one.textContent);
    expect(words.filter((word) => word === zh.label.notStated)).toHaveLength(reports.length - stating.size);
  });

  test('leads to what is read with it, and to its data', () => {
    const links = [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '');
    for (const ending of ['csv', 'json']) expect(links).toContain(`/data/v1/indicators/${id}.${ending}`);
    for (const other of indicator.related)
      if (byId.get(other)?.tier !== '3') expect(links, other).toContain(`/indicators/${other}/`);
    expect(bare(page.querySelector('#more')?.closest('section')?.textContent)).toContain(release);
  });
});

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

test('counts and interval fit a phone in both languages', async () => {
  const rates = shown.filter(({ observations }) => observations.some(({ counts }) => counts !== null));
  const { page } = await site.open('about/', { viewport: { width: 360, height: 800 } });
  for (const step of ['', 'en/']) {
    for (const { indicator } of rates) {
      await page.goto(`${site.url()}${step}indicators/${indicator.id}/`, { waitUntil: 'domcontentloaded' });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, step + indicator.id).toBe(360);
    }
  }
  await page.context().close();
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
