import type { Page } from 'playwright-core';

/** Waits until the page shows a state: the query part of its address. */
export async function shown(page: Page, parameters: Readonly<Record<string, string>>): Promise<void> {
  const state = `?${new URLSearchParams(parameters)}`;
  await page
    .locator(`[data-hits]:not([aria-busy])[data-shown=${JSON.stringify(state)}]`)
    .waitFor({ state: 'attached' });
}

/** Types a query and waits for what it finds. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#q', query);
  await shown(page, { q: query });
}

export interface ShownHit {
  readonly record: string;
  readonly marks: readonly string[];
}

/** The hits of the query on the page, on all its pages. */
export async function allHits(page: Page): Promise<readonly ShownHit[]> {
  const found: ShownHit[] = [];
  for (let number = 1; ; number += 1) {
    found.push(
      ...(await page.locator('.hits > li').evaluateAll((items) =>
        items.map((item) => ({
          record: (item as HTMLElement).dataset['record'] ?? '',
          marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
        })),
      )),
    );
    const next = page.locator('.pager button').last();
    if ((await next.count()) === 0 || (await next.isDisabled())) return found;
    const parameters = new URLSearchParams(new URL(page.url()).search);
    parameters.set('page', String(number + 1));
    await next.click();
    await shown(page, Object.fromEntries(parameters));
  }
}
