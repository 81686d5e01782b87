import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';

const PAGE =
  '<button data-dim aria-pressed="false" hidden>dim</button><article id="text"><span class="same">句</span></article>';

/** Runs the script on a small page at an address; gives the page and the addresses that it writes. */
async function open(search: string, html = PAGE) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const written: string[] = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', { search, pathname: '/reports/a/', hash: '#m1' });
  vi.stubGlobal('history', { replaceState: (_: unknown, __: string, url: string) => written.push(url) });
  vi.resetModules();
  await import('./dim.ts');
  const button = document.querySelector<HTMLButtonElement>('[data-dim]');
  const dimmed = () => document.getElementById('text')?.classList.contains('dim');
  return { button, dimmed, written };
}

afterEach(() => vi.unstubAllGlobals());

it('shows the button, undimmed, and changes nothing yet', async () => {
  const { button, dimmed, written } = await open('');
  expect(button?.hidden).toBe(false);
  expect(button?.getAttribute('aria-pressed')).toBe('false');
  expect([dimmed(), written]).toEqual([false, []]);
});

it('dims on a click and brings back on the next, and keeps the rest of the address', async () => {
  const { button, dimmed, written } = await open('?x=1');
  button?.click();
  expect([dimmed(), button?.getAttribute('aria-pressed')]).toEqual([true, 'true']);
  button?.click();
  expect([dimmed(), button?.getAttribute('aria-pressed')]).toEqual([false, 'false']);
  expect(written[0]).toBe('/reports/a/?x=1&shared=dim#m1');
});

it('starts dimmed where the address says so', async () => {
  const { button, dimmed } = await open('?shared=dim');
  expect([dimmed(), button?.getAttribute('aria-pressed')]).toEqual([true, 'true']);
});

it('does nothing on a page that shares no sentence', async () => {
  const { dimmed } = await open('?shared=dim', '<article id="text"></article>');
  expect(dimmed()).toBe(false);
});
