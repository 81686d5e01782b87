import { expect, test } from 'vitest';
import { compilePattern, PatternError } from './pattern.ts';

const classes = { 收到: ['共收到', '收到'] };

test('words without N may stand on either side', () => {
  expect(compilePattern('受理', classes)).toEqual([{ before: [['受理']], after: [], free: true }]);
});
test('… separates stretches, N divides before from after', () => {
  expect(compilePattern('审查…文件N', classes)).toEqual([{ before: [['审查'], ['文件']], after: [], free: false }]);
  expect(compilePattern('为N企业…体检', classes)).toEqual([
    { before: [['为']], after: [['企业'], ['体检']], free: false },
  ]);
});
test('{class} stands for each member, longest first, and (x) may be left out', () => {
  expect(compilePattern('{收到}(的)申请', classes)[0]?.before).toEqual([
    ['共收到的申请', '共收到申请', '收到的申请', '收到申请'],
  ]);
});
test('| gives alternatives', () => {
  expect(compilePattern('维持N|予以维持', classes)).toHaveLength(2);
});
test.each([
  ['{没有}', /unknown class/],
  ['{收到', /unclosed/],
  ['N', /no words/],
  ['aNbN', /more than one N/],
  ['(的)', /only optional/],
])('%s is refused with its reason', (source, reason) => {
  expect(() => compilePattern(source, classes)).toThrow(PatternError);
  expect(() => compilePattern(source, classes)).toThrow(reason);
});
