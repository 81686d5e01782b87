import { expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const [report] = readPublished(site.root).reports;

test('a printed report is the full text on white, without navigation', async () => {
  const { page } = await site.open(`reports/${report?.id}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await page.evaluate(() => ({
    navigation: [...document.querySelectorAll('body > header nav, body > footer nav')].filter((nav) =>
      (nav as HTMLElement).checkVisibility(),
    ).length,
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector('main') ?? document.body).color,
    marks: [...document.querySelectorAll('mark[id]')].filter((mark) => mark.checkVisibility()).length,
  }));
  expect(printed.navigation).toBe(0);
  expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(printed.ground);
  const light = (printed.ink.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  expect(Math.max(...light)).toBeLessThan(110);
  expect(printed.marks).toBe(report?.mentions.length);
});

test('it prints to PDF', async () => {
  const { page } = await site.open(`reports/${report?.id}/`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
