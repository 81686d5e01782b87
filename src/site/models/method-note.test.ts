import { expect, it } from 'vitest';
import { methodNote } from './method-note.ts';

const chinese = '## 统计什么\n\n甲。\n\n## 为什么重要\n\n乙。\n\n## 写法\n\n丙。';
const english = '## What is counted\n\nA.\n\n## Why it matters\n\nB.\n\n## How reports put it\n\n“丙”.';
const written = (note: string, noteEn: string, trapsEn: string[] = ['Not b']) => ({
  indicator: { traps: ['不是乙'], trapsEn },
  note,
  noteEn,
});

it('methodNote(file, language) takes out why the indicator matters and leaves the rest in order, in each language', () => {
  expect(methodNote(written(chinese, english), 'zh')).toEqual({
    lang: 'zh',
    traps: ['不是乙'],
    why: '乙。',
    rest: '## 统计什么\n\n甲。\n\n## 写法\n\n丙。',
  });
  expect(methodNote(written(chinese, english), 'en')).toEqual({
    lang: 'en',
    traps: ['Not b'],
    why: 'B.',
    rest: '## What is counted\n\nA.\n\n## How reports put it\n\n“丙”.',
  });
});
it('methodNote(file, language) invents no reason where the note gives none', () => {
  expect(methodNote(written('一段话。', 'A few words.'), 'en')).toMatchObject({ why: null, rest: 'A few words.' });
});
it('methodNote(file, "en") is Chinese, traps and all, where the English is not written', () => {
  expect(methodNote(written(chinese, '', []), 'en')).toEqual(methodNote(written(chinese, ''), 'zh'));
});
