/** The notes of values: in the margin on a desk and on paper, in place where a finger taps; what they say of the value. */
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/site/i18n/zh/vocabulary.ts';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { indicators, reports } = readPublished(site.root);
const names = new Map(indicators.map(({ indicator }) => [indicator.id, indicator.zh]));
const [fullest] = reports.toSorted((a, b) => b.observations.length - a.observations.length);
if (fullest === undefined) throw new Error('There is no report');
const path = `reports/${fullest.id}/`;
const valued = [...new Set(fullest.observations.map(({ mention }) => mention))];

/** Of each mark with a value: what its note says, whether it stands beside the text, whether it shows all. */
const notes = (ids: readonly string[]) =>
  ids.map((id) => {
    const mark = document.getElementById(id);
    const note = mark?.nextElementSibling;
    const seen = note?.checkVisibility() ?? false;
    const box = note?.getBoundingClientRect();
    const block = mark?.closest('p, h3, h4, h5, h6')?.getBoundingClientRect();
    const full = note?.querySelector('.more')?.checkVisibility() ?? false;
    const words = note?.textContent ?? '';
    return { id, seen, beside: seen && (box?.left ?? 0) >= (block?.right ?? Infinity) - 1, full, words };
  });

test.each(['screen', 'print'] as const)(
  'on %s each value has its note in the margin, which names the indicator',
  async (media) => {
    const { page } = await site.open(path);
    await page.emulateMedia({ media });
    const found = await page.evaluate(notes, valued);
    expect(found.filter(({ beside }) => !beside)).toEqual([]);
    for (const { id, words } of found) {
      const own = fullest.observations.filter(({ mention }) => mention === id);
      for (const { indicator, value } of own) {
        expect(words, id).toContain(names.get(indicator));
        if (value !== null) expect(words.replaceAll(',', ''), id).toContain(String(value));
      }
      const [first] = own;
      if (first)
        expect(words, id).toContain(`${vocabulary.scope[first.scope]} · ${vocabulary.period[first.period.type]}`);
    }
    await page.context().close();
  },
);

test('the note of the value that an address names tells its qualifier, period and rule as well', async () => {
  const one = fullest.observations.find(({ qualifier }) => qualifier !== 'exact') ?? fullest.observations[0];
  const { page } = await site.open(`${path}#${one?.mention}`);
  const [note] = await page.evaluate(notes, [one?.mention ?? '']);
  expect(note?.full).toBe(true);
  expect(note?.words).toContain(one?.rule);
  const written = fullest.mentions.find(({ id }) => id === one?.mention)?.text;
  expect(note?.words).toContain(written);
  expect(note?.words.match(/限定|时段|归类规则/g)).toHaveLength(one?.qualifier === 'exact' ? 2 : 3);
  await page.context().close();
});

test('on a phone no note is open; a tap on a value opens its own in place, without a script, and closes it', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, javaScriptEnabled: false };
  const { page } = await site.open(path, phone);
  const open = page.locator('#text .note:visible');
  expect(await open.count()).toBe(0);
  for (const id of [valued[0], valued[Math.floor(valued.length / 2)], valued.at(-1)]) {
    const mark = page.locator(`mark#${id} > a`);
    await mark.scrollIntoViewIfNeeded();
    await mark.tap();
    await expect.poll(() => open.count()).toBe(1);
    expect(await open.getAttribute('class')).toContain('note');
    const [below, value, wide] = await Promise.all([open.boundingBox(), mark.boundingBox(), page.viewportSize()]);
    // In place: under the line of the value, as wide as the text, on the screen.
    expect((below?.y ?? 0) - ((value?.y ?? 0) + (value?.height ?? 0))).toBeLessThan(80);
    expect(below?.y ?? 0).toBeGreaterThanOrEqual(value?.y ?? 0);
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeLessThanOrEqual(wide?.width ?? 0);
    expect(below?.y ?? 0).toBeLessThan(wide?.height ?? 0);
    await open.locator('a.close').tap();
    await expect.poll(() => open.count()).toBe(0);
  }
  await page.context().close();
});
