/** A reader's own few colours (forced colours): what colour alone would say must still be seen. */
import { describe, expect, test } from 'vitest';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const samples = samplePages(site.root);
const pathOf = (type: string): string => {
  const path = samples.get(type);
  if (path === undefined) throw new Error(`Unexpected absence of a page of type ${type}`);
  return path;
};

describe.each(['light', 'dark'] as const)('forced colours, %s', (colorScheme) => {
  const options = { colorScheme, forcedColors: 'active' } as const;

  test.each(['home', 'reports/*', 'indicators/*', 'audit'])('%s: what has the focus is outlined', async (type) => {
    const { page } = await site.open(pathOf(type), options);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return `${focused.tagName} ${outlineStyle} ${Number.parseFloat(outlineWidth) > 0}`;
      });
      expect(outline).toMatch(/ (?:solid|auto|dotted|dashed) true$/);
    }
    await page.context().close();
  });

  test('every value in the text of a report is underlined', async () => {
    const { page } = await site.open(pathOf('reports/*'), options);
    const plain = await page.evaluate(() =>
      [...document.querySelectorAll('article.text mark > a')]
        .filter((mark) => {
          const { borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(mark);
          const bordered = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
          return !bordered && !textDecorationLine.includes('underline');
        })
        .map((mark) => mark.textContent),
    );
    expect(await page.locator('article.text mark > a').count()).toBeGreaterThan(0);
    expect(plain).toEqual([]);
    await page.context().close();
  });

  test('every mark of a chart stands out from the page', async () => {
    const { page } = await site.open(pathOf('indicators/*'), options);
    const { marks, faint } = await page.evaluate(() => {
      const lightness = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/g)].map(([n]) => Number(n));
        return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
      };
      const ground = lightness(getComputedStyle(document.body).backgroundColor);
      const marks = [...document.querySelectorAll('figure.chart svg :is(circle, path, rect)')].filter((mark) => {
        const { fill, fillOpacity, stroke } = getComputedStyle(mark);
        // Unseen circles around the points only widen what a finger may touch.
        return (fill !== 'none' && Number(fillOpacity) > 0) || stroke !== 'none';
      });
      const stands = (colour: string) => colour !== 'none' && Math.abs(lightness(colour) - ground) > 0.2;
      const faint = marks.filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return !stands(fill) && !stands(stroke);
      });
      return { marks: marks.length, faint: faint.map((mark) => mark.outerHTML.slice(0, 120)) };
    });
    expect(marks).toBeGreaterThan(0);
    expect(faint).toEqual([]);
    await page.context().close();
  });
});
