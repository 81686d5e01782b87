import { expect, test } from 'vitest';
import { checkLinks } from './links.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const found = (files: Record<string, string>, base?: string) =>
  checkLinks(madeUpSite(files, base)).problems.map(({ file, what }) => `${file}: ${what}`);

test('links to pages, files, anchors and other hosts are fine', () => {
  const home = madeUpPage(
    '<p id="a b">x</p><a href="#a%20b">1</a><a href="/r/">2</a><a href="r/#m1">3</a><a href="/d.json">4</a>' +
      '<a href="https://example.org/">5</a><a href="#top">6</a><a href="mailto:a@example.org">7</a>',
  );
  expect(found({ 'index.html': home, 'r/index.html': madeUpPage('<mark id="m1">50</mark>'), 'd.json': '{}' })).toEqual(
    [],
  );
});

test('a link that arrives nowhere, or at no element, is found', () => {
  const home = madeUpPage('<a href="/gone/">1</a><a href="#gone">2</a><a href="/r">3</a>');
  expect(found({ 'index.html': home, 'r/index.html': madeUpPage('') })).toEqual([
    'index.html: dead link /gone/',
    'index.html: dead anchor #gone',
    'index.html: dead link /r',
  ]);
});

test('whatever is fetched from another host is found, in pages and in style sheets', () => {
  const head = '<link rel="canonical" href="https://a.example/"><link rel="preconnect" href="https://b.example">';
  const home = madeUpPage('<img src="//c.example/x.png" alt="" srcset="https://d.example/y.png 2x">', 'One', head);
  const css = "@import 'https://e.example/a.css'; p { background: url(data:image/png;base64,AA) }";
  expect(found({ 'index.html': home, 'a.css': css })).toEqual([
    'index.html: fetches //c.example/x.png from another host',
    'index.html: fetches https://b.example from another host',
    'index.html: fetches https://d.example/y.png from another host',
    'a.css: fetches https://e.example/a.css from another host',
  ]);
});

test('under a sub-path, a link that leaves it is found', () => {
  const home = madeUpPage('<a href="/sub/r/">1</a><a href="/r/">2</a>');
  expect(found({ 'index.html': home, 'r/index.html': madeUpPage('') }, '/sub/')).toEqual([
    'index.html: /r/ leaves the base path /sub/',
  ]);
});
