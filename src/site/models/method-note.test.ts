import { expect, it } from 'vitest';
import { splitNote } from './method-note.ts';

it('splitNote(note) takes out why the indicator matters and leaves the rest in order', () => {
  expect(splitNote('## 统计什么\n\n甲。\n\n## 为什么重要\n\n乙。\n\n## 写法\n\n丙。')).toEqual({
    why: '乙。',
    rest: '## 统计什么\n\n甲。\n\n## 写法\n\n丙。',
  });
});
it('splitNote(note) invents no reason where the note gives none', () => {
  expect(splitNote('一段话。')).toEqual({ why: null, rest: '一段话。' });
});
