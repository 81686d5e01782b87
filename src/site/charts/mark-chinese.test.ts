import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { markChinese, markedLine } from './mark-chinese.ts';

const picture = (inside: string): string => {
  const { document } = parseHTML(`<html><body><svg>${inside}</svg></body></html>`);
  const svg = document.querySelector('svg') as unknown as Element;
  markChinese(svg);
  return svg.innerHTML;
};

it('markedLine(text) marks a Chinese line whole, and in a line of another language only what is Chinese', () => {
  expect(markedLine('岳麓区 2024')).toBe(' lang="zh">岳麓区 2024');
  expect(markedLine('Unit: 件, 2024')).toBe('>Unit: <tspan lang="zh">件</tspan>, 2024');
  expect(markedLine('Years & units')).toBe('>Years &amp; units');
});

it('markChinese(plot) does the same to its labels', () => {
  expect(picture('<text>12 件</text>')).toBe('<text lang="zh">12 件</text>');
  expect(picture('<text>over 20 条</text>')).toBe('<text>over 20 <tspan lang="zh">条</tspan></text>');
  expect(picture('<text>over 20</text>')).toBe('<text>over 20</text>');
  expect(picture('<title>over 20 条</title>')).toBe('<title lang="zh">over 20 条</title>');
});
