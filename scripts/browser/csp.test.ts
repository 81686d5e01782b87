/** The content security policy: on every page, by the page itself and by the host's headers, and nothing breaks it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../src/site/csp.ts';
import { samplePages } from './page-files.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

interface Watched {
  violations?: string[];
}

/** Runs before the page's own scripts. */
function recordViolations(): void {
  const watched = globalThis as Watched;
  watched.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    watched.violations?.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

const violations = (page: Page) => page.evaluate(() => (globalThis as Watched).violations ?? ['nothing was recorded']);

describe.each([...samplePages(site.root)])('%s', (_type, path) => {
  test('carries the policy and does nothing that it forbids', async () => {
    const { page } = await site.open('404.html');
    await page.addInitScript(recordViolations);
    await page.goto(site.url() + path, { waitUntil: 'networkidle' });
    const meta = await page.getAttribute('meta[http-equiv="content-security-policy" i]', 'content');
    expect(meta).toBe(POLICY);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

test('the host sends the policy as a header too', async () => {
  const { headers } = await fetch(site.url());
  expect(headers.get('content-security-policy')).toContain(POLICY);
});

test('an inline script and an inline style are refused, and seen to be', async () => {
  const { page } = await site.open('404.html');
  await page.addInitScript(recordViolations);
  await page.goto(site.url(), { waitUntil: 'load' });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    document.body.setAttribute('style', 'color: lime');
  });
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  // Each is told twice, by the policy of the page and by that of the host.
  const directives = async () => [...new Set((await violations(page)).map((line) => line.split(' ')[0]))].sort();
  await expect.poll(directives).toEqual(['script-src-elem', 'style-src-attr']);
  await page.context().close();
});
