/** What a journalist takes from a chart: a picture as PNG and a link that leads back to it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest('made-up');
const PATH = 'indicators/reconsideration.concluded/';
const CHARTS = ['picture', 'picture-years'];

/** Runs in the page. */
async function look(png: string): Promise<{ width: number; colours: number }> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
  return { width, colours: new Set(pixels).size };
}

test('every chart comes as PNG, twice as wide as its SVG and not blank', async () => {
  const { page, complaints } = await site.open(PATH);
  for (const id of CHARTS) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#${id} [data-png]`)]);
    const svg = await page.getAttribute(`#${id} a[download]`, 'href');
    const wide = Number(/ width="(\d+)"/.exec(await (await fetch(new URL(svg ?? '', site.url()))).text())?.[1]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    const picture = await page.evaluate(look, readFileSync(await download.path(), 'base64'));
    expect(picture.width).toBe(2 * wide);
    expect(picture.colours).toBeGreaterThan(3);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('every chart gives a link that leads to it', async () => {
  const { page } = await site.open(PATH, { permissions: ['clipboard-read', 'clipboard-write'] });
  for (const id of CHARTS) {
    await page.click(`#${id} [data-copy-link]`);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url()}${PATH}#${id}`);
  }
  await page.context().close();
});

test('without scripts the SVG is there and nothing that needs them', async () => {
  const { page } = await site.open(PATH, { javaScriptEnabled: false });
  expect(await page.locator('#picture a[download]').isVisible()).toBe(true);
  expect(await page.locator('#picture button').first().isVisible()).toBe(false);
  await page.context().close();
});
