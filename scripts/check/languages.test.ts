import { expect, test } from 'vitest';
import { checkLanguages } from './languages.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const english = (body: string) => madeUpPage(body).replace('zh-CN', 'en');
const found = (html: string) =>
  checkLanguages(madeUpSite({ 'en/index.html': html })).problems.map(({ what }) => what.split(',')[0]);

test('Chinese that is marked, here or further out, is fine', () => {
  expect(found(english('<p lang="zh">受理<b>36</b>件</p><p>In <span lang="zh-CN">岳麓区</span> 2024</p>'))).toEqual([]);
});

test('Chinese that is not marked is named with its place', () => {
  expect(found(english('<p class="lead">In 岳麓区 2024</p>'))).toEqual(['p.lead: Chinese that is not marked']);
});

test('a label in Chinese needs the mark as well, and English inside of Chinese ends it', () => {
  expect(found(english('<a class="x" aria-label="原文">1</a>'))).toEqual([
    'a.x[aria-label]: Chinese that is not marked',
  ]);
  expect(found(english('<div class="y" lang="zh">原文 <i lang="en">for 原文</i></div>'))).toEqual([
    '.y i: Chinese that is not marked',
  ]);
});

test('a Chinese page is not looked at', () => {
  expect(found(madeUpPage('<p>受理36件</p>'))).toEqual([]);
});
