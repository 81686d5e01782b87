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

test('a printed report has the notes of its values beside the text, whatever the width of the screen', async () => {
  for (const width of [360, 1280]) {
    const { page } = await site.open(`reports/${report?.id}/`, { viewport: { width, height: 800 } });
    await page.emulateMedia({ media: 'print' });
    const notes = await page.evaluate(() =>
      [...document.querySelectorAll('.note:not(.plain)')].map((note) => (note as HTMLElement).checkVisibility()),
    );
    expect(notes.length).toBe(new Set(report?.observations.map(({ mention }) => mention)).size);
    expect(notes.filter((shown) => !shown)).toEqual([]);
    await page.context().close();
  }
});

test('it prints to PDF', async () => {
  const { page } = await site.open(`reports/${report?.id}/`);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
