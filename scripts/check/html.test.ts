import { expect, test } from 'vitest';
import { checkHtml } from './html.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const found = async (page: string) => (await checkHtml(madeUpSite({ 'index.html': page }))).problems;

test('a valid page passes', async () => {
  expect(await found(madeUpPage('<p>法治</p>'))).toEqual([]);
});

test('an element where it may not stand, and an id used twice, are found', async () => {
  const problems = await found(madeUpPage('<ul><p>x</p></ul><i id="a"></i><i id="a"></i>'));
  expect(problems.map(({ what }) => /\[(.*)\]/.exec(what)?.[1]).sort()).toEqual([
    'element-permitted-content',
    'no-dup-id',
  ]);
});
