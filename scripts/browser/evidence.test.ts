/** The rule above all: a number never appears without its sentence. Walks every value of every report. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports, indicators, text } = readPublished(site.root);

test('there are reports, with values to walk', () => {
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.flatMap((report) => report.observations).length).toBeGreaterThan(0);
});

describe.each(reports.map((report) => [report.id, report] as const))('report %s', (id, report) => {
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));

  test('every mention is cut from the published text, and every observation has one', () => {
    const whole = text(id);
    for (const mention of report.mentions) expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
    const homeless = report.observations.filter((observation) => !mentions.has(observation.mention));
    expect(homeless.map((observation) => observation.id)).toEqual([]);
  });

  test('every mention is marked in the page, and the mark holds the quoted words', async () => {
    const { page } = await site.open(`reports/${id}/`);
    const marked = await page.evaluate(
      (ids) => ids.map((one) => [one, document.querySelector(`mark#${one}`)?.textContent ?? null]),
      report.mentions.map((mention) => mention.id),
    );
    expect(marked).toEqual(report.mentions.map((mention) => [mention.id, mention.text]));
    await page.context().close();
  });

  test.each([1280, 360])("at %i px each value's permalink brings its mark into view, as the target", async (width) => {
    const { page } = await site.open(`reports/${id}/`, { viewport: { width, height: 800 } });
    const cited = [...new Set(report.observations.map((observation) => observation.mention))];
    const missed: string[] = [];
    for (const mention of cited) {
      const arrived = await page.evaluate(async (hash) => {
        location.hash = hash;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = document.querySelector(':target')?.getBoundingClientRect();
        const seen = box !== undefined && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight;
        return seen ? document.querySelector(':target')?.id : null;
      }, mention);
      if (arrived !== mention) missed.push(mention);
    }
    expect(missed).toEqual([]);
    await page.context().close();
  });
});

test('a permalink that a page is opened with brings its mark into view on a phone, however far down', async () => {
  const [longest] = reports.toSorted((a, b) => b.observations.length - a.observations.length);
  const mentions = [...new Set(longest?.observations.map(({ mention }) => mention))];
  for (const at of [0.1, 0.5, 0.9, 1]) {
    const mention = mentions[Math.ceil(at * mentions.length) - 1];
    const { page } = await site.open(`reports/${longest?.id}/#${mention}`, { viewport: { width: 360, height: 740 } });
    const seen = () => {
      const box = document.querySelector(':target')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    };
    await expect.poll(() => page.evaluate(seen), { message: mention ?? '' }).toBe(true);
    await page.context().close();
  }
});

describe('indicator pages', () => {
  const withPage = indicators.filter(({ indicator }) => existsSync(join(site.root, 'indicators', indicator.id)));

  test('every indicator of tiers 1 and 2 has one', () => {
    const without = indicators.filter((one) => one.indicator.tier !== '3' && !withPage.includes(one));
    expect(without.map(({ indicator }) => indicator.id)).toEqual([]);
  });

  test.each(withPage.map((one) => [one.indicator.id, one] as const))(
    '%s leads to the mark of each value',
    (id, one) => {
      const folder = join(site.root, 'indicators', id);
      const links = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html'))
        .flatMap((name) => [
          ...parseHTML(readFileSync(join(folder, name), 'utf8')).document.querySelectorAll('a[href]'),
        ])
        .map((link) => link.getAttribute('href') ?? '');
      const unlinked = one.observations.filter(
        ({ report, mention }) => !links.some((link) => link.endsWith(`/reports/${report}/#${mention}`)),
      );
      expect(unlinked.map((observation) => observation.id)).toEqual([]);
    },
  );
});
