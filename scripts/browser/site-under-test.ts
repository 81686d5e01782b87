import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { MADE_UP_SITE, SUB_BASE, SUB_SITE } from '../run/steps.ts';
import { type RunningServer, startServer } from '../serve/static-server.ts';
import { launch } from './launch.ts';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An open page, and everything that it should not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, failed requests, requests to other hosts. */
  readonly complaints: string[];
}

export interface SiteUnderTest {
  /** Folder of the built site. */
  readonly root: string;
  /** Address of the home page; ends with a slash. */
  url(): string;
  /** Opens a path below the home page in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

const SITES = {
  root: { folder: 'dist', base: '/' },
  sub: { folder: SUB_SITE, base: SUB_BASE },
  'made-up': { folder: MADE_UP_SITE, base: '/' },
};

/** Serves a built site and starts a browser around the tests of one file. Throws where the site was not built. */
export function siteUnderTest(which: keyof typeof SITES = 'root'): SiteUnderTest {
  const { folder, base } = SITES[which];
  const root = join(project, folder);
  if (!existsSync(join(root, 'index.html'))) throw new Error(`No site in ${root}: run npm test -- site first`);
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await startServer({ root, host: '127.0.0.1', port: 0, base });
    browser = await launch(project);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const url = (): string => {
    if (server === undefined) throw new Error('The server starts before the first test, not earlier');
    return server.url;
  };
  return {
    root,
    url,
    async open(path, options = {}) {
      if (browser === undefined) throw new Error('The browser starts before the first test, not earlier');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const complaints = watch(page, new URL(url()).origin);
      await page.goto(url() + path, { waitUntil: 'load' });
      return { page, complaints };
    },
  };
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && asked !== origin) complaints.push(`other host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
