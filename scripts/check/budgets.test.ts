import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkBudgets } from './budgets.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

/** Text that does not compress: 1 KiB of it stays about 0.75 KiB. */
const noise = (kib: number) => randomBytes((kib * 1024 * 3) / 4).toString('base64');
const whats = (files: Record<string, string>) => checkBudgets(madeUpSite(files)).problems.map(({ file }) => file);

test('a page over its budget is found; a report may weigh more than another page', () => {
  const heavy = madeUpPage(`<p>${noise(110)}</p>`);
  expect(whats({ 'index.html': madeUpPage(''), 'reports/a/index.html': heavy, 'data/index.html': heavy })).toEqual([
    'data/index.html',
  ]);
});

test('scripts count with what they import at once, not with what waits', () => {
  const home = madeUpPage('', 'One', '<script type="module" src="/a.js"></script>');
  const heavy = `export const x = '${noise(40)}';`;
  expect(whats({ 'index.html': home, 'a.js': "import{x}from'./b.js';x", 'b.js': heavy })).toEqual(['index.html']);
  expect(whats({ 'index.html': home, 'a.js': "import('./b.js')", 'b.js': heavy })).toEqual([]);
});

test('a style sheet counts to the page that loads it', () => {
  const home = madeUpPage('', 'One', '<link rel="stylesheet" href="/a.css">');
  expect(whats({ 'index.html': home, 'a.css': `/*${noise(100)}*/` })).toEqual(['index.html']);
});
