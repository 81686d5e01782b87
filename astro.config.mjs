import { cp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const base = process.env['BASE'] ?? '/';
const published = resolve('public/data/v1');
const dataDir = resolve(process.env['DATA_DIR'] ?? published);

/** The search index is made of the same data; its words come with the pages. */
const searchIndex = {
  name: 'search-index',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      const { devIndex } = await import('./scripts/search/dev-index.ts');
      server.middlewares.use(devIndex(dataDir, resolve('.cache/dev-search'), base));
    },
    'astro:build:done': async ({ dir, logger }) => {
      const { writeSearchIndex } = await import('./scripts/search/write-index.ts');
      const { files, bytes } = writeSearchIndex(dataDir, fileURLToPath(dir));
      logger.info(`${files} files, ${Math.round(bytes / 1024)} KiB`);
    },
  },
};

/** A site built from another data folder serves that folder's files, so that every page can be checked against them. */
const serveDataDir = {
  name: 'serve-data-dir',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (dataDir === published) return;
      // What public/ holds is of another corpus: no file of it may stay beside those of this one.
      const served = fileURLToPath(new URL('data/v1/', dir));
      await rm(served, { recursive: true, force: true });
      await cp(dataDir, served, { recursive: true });
    },
  },
};

export default defineConfig({
  // SITE is the public origin, e.g. https://example.org; BASE the sub-path that the site is served under.
  ...(process.env['SITE'] ? { site: process.env['SITE'] } : {}),
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A strict content security policy allows no inline style or script.
    inlineStylesheets: 'never',
    concurrency: 2,
  },
  // Chinese text has no spaces between words: line breaks around elements must not become any.
  compressHTML: 'jsx',
  prefetch: false,
  devToolbar: { enabled: false },
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'], routing: { prefixDefaultLocale: false } },
  // Quotation marks stay as they are written: Chinese fonts make curly ones full-width.
  markdown: { syntaxHighlight: false, smartypants: false },
  integrations: [mdx(), serveDataDir, searchIndex],
  vite: { build: { assetsInlineLimit: 0 } },
});
