import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const said = (...args: Parameters<typeof marked>) =>
  marked(...args)
    .map(({ text, marked: on }) => (on ? `[${text}]` : text))
    .join('');

describe('marked(sentence, start, marks)', () => {
  it('marks every figure at its place in the text', () => {
    const marks = [
      { start: 102, end: 105 },
      { start: 108, end: 111 },
    ];
    expect(said('受理24件，办结20件。', 100, marks)).toBe('受理[24件]，办结[20件]。');
  });

  it('cuts what is long before, between and after the marks, and never a mark', () => {
    const long = '甲'.repeat(300);
    const sentence = `${long}24件${long}20件${long}`;
    const marks = [
      { start: 300, end: 303 },
      { start: 603, end: 606 },
    ];
    const text = said(sentence, 0, marks, { before: 10, after: 5 });
    expect(text).toMatch(/^……甲{10}\[24件\]甲{5}……甲{10}\[20件\]甲{5}……$/);
  });

  it('begins at the beginning where nothing is marked', () => {
    expect(said('甲乙丙丁', 5, [], { before: 1, after: 1 })).toBe('甲乙……');
  });

  it('throws on a mark outside of the sentence', () => {
    expect(() => marked('受理24件', 0, [{ start: 4, end: 9 }])).toThrow(/\[4, 9\)/);
  });
});
