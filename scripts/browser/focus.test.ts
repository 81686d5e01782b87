/** What has the focus is seen to have it: on every page type, light and dark, in the usual colours. */
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const samples = [...samplePages(site.root)].filter(([type]) => !type.startsWith('en/'));
/** Through the masthead into the page. */
const STEPS = 16;

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(samples)('%s', async (_type, path) => {
    const { page } = await site.open(path, { colorScheme });
    const seen: string[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const ring = focused.querySelector(':scope > circle') ?? focused;
        const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(ring);
        const outlined =
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/, 0\)$/.test(outlineColor);
        const stroked = ring !== focused && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
        const box = focused.getBoundingClientRect();
        const name = `${focused.tagName} ${focused.textContent?.trim().slice(0, 20)}`;
        return { name, visible: (outlined || stroked) && box.width > 0 && box.bottom > 0 && box.top < innerHeight };
      });
      if (found !== null) (found.visible ? seen : unseen).push(found.name);
    }
    expect(unseen).toEqual([]);
    expect(seen.length).toBeGreaterThan(3);
    await page.context().close();
  });
});

describe('no box around it cuts the outline', () => {
  test.each(samples)('%s', async (_type, path) => {
    const { page } = await site.open(path);
    // What scripts focus after a key shows its outline as well.
    await page.keyboard.press('Tab');
    const cut = await page.evaluate(() => {
      const edges = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (box) => getComputedStyle(box).overflow !== 'visible' && box.clientHeight > 1,
      );
      return edges.flatMap((edge) => {
        const inside = edge.querySelector<HTMLElement>(':scope a[href]:not(svg a), :scope button, :scope summary');
        if (inside === null || !inside.checkVisibility()) return [];
        inside.focus();
        const { outlineOffset, outlineWidth } = getComputedStyle(inside);
        const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
        const [box, around] = [inside.getBoundingClientRect(), edge.getBoundingClientRect()];
        const room = Math.min(box.left - around.left, box.top - around.top, around.bottom - box.bottom);
        return room < reach - 0.5 ? [`${inside.className} ${inside.textContent?.trim().slice(0, 20)}: ${room} px`] : [];
      });
    });
    expect(cut).toEqual([]);
    await page.context().close();
  });
});
