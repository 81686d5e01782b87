import { expect, test } from 'vitest';
import { checkHeads } from './head.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const found = (files: Record<string, string>) => checkHeads(madeUpSite(files)).problems.map(({ what }) => what);

test('a page with language, title, heading and viewport is fine, data in JSON included', () => {
  expect(found({ 'index.html': madeUpPage('<script type="application/ld+json">{}</script>') })).toEqual([]);
});

test('whatever is missing is named', () => {
  expect(found({ 'index.html': '<html><head></head><body></body></html>' })).toEqual([
    'no doctype',
    'no language',
    'no title',
    '0 main headings',
    'no viewport',
  ]);
});

test('code in the markup is named, with its number', () => {
  const body = '<script>1</script><p style="color:red" onclick="x()">a</p><style>p{}</style>';
  expect(found({ 'index.html': madeUpPage(body) }).map((what) => what.split(':')[0])).toEqual([
    '1 × inline script',
    '1 × inline style sheet',
    '1 × style attribute',
    '1 × event handler attribute',
  ]);
});

test('two pages of one title are named', () => {
  expect(found({ 'index.html': madeUpPage(''), 'r/index.html': madeUpPage('') })).toEqual([
    'has the same title as index.html: One',
  ]);
});
