/** The way of a citizen on a phone from home to the sentence that states a district's cases. */
import { describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);

describe('a citizen on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const placed = reports.find(
    (report) =>
      report.place.code !== null &&
      report.observations.some(({ indicator }) => indicator.startsWith('reconsideration.')),
  );

  test('comes from home by one search to the sentence that states the reconsideration cases', async () => {
    const { page, complaints } = await site.open('', phone);
    await page.locator('main input[type="search"]').fill(`${placed?.place.name} 行政复议案件`);
    // A request that leaving the page cuts off would count as a complaint.
    await page.locator('[data-quick] a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const sentence = page.locator('.hits a.quote').first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain('行政复议案件');
    expect(await page.locator('.hits .by').first().textContent()).toContain(placed?.place.name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('comes from home in three taps to the marked value', async () => {
    const { page, complaints } = await site.open('', phone);
    await page.locator('main input[type="search"]').tap();
    await page.keyboard.type(placed?.place.name ?? '');
    await page
      .locator('[data-quick] a', { hasText: placed?.place.name ?? '' })
      .first()
      .tap();
    await page.waitForURL(/\/places\//);
    const stated = placed?.observations.filter(({ indicator }) => indicator.startsWith('reconsideration.')) ?? [];
    const anchors = stated.map(({ mention }) => `#${mention}`);
    const links = await page
      .locator(`main a[href*="/reports/${placed?.id}/#m"]`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const target = links.find((link) => anchors.some((anchor) => link.endsWith(anchor)));
    expect(target).toBeDefined();
    await page.locator(`main a[href="${target}"]`).first().tap();
    await page.waitForURL(/#m\d+$/);
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
