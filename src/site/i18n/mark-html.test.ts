import { expect, it } from 'vitest';
import { markHtml } from './mark-html.ts';

it('marks the Chinese in the text and leaves tags and attributes alone', () => {
  expect(markHtml('<p>A <a href="/x/?q=市">纠错率</a> (rate)</p>')).toBe(
    '<p>A <a href="/x/?q=市"><span lang="zh">纠错率</span></a> (rate)</p>',
  );
});

it('leaves HTML without Chinese as it is', () => {
  expect(markHtml('<p>A &amp; B</p>')).toBe('<p>A &amp; B</p>');
});
