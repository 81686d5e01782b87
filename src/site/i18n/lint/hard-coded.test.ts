import { describe, expect, it } from 'vitest';
import { hardCoded } from './hard-coded.ts';

describe('hardCoded', () => {
  it('finds Chinese in markup and in strings, and full-width marks', () => {
    expect(hardCoded('<p>全文</p>')).toEqual(['全文']);
    expect(hardCoded("const a = '第一';")).toEqual(['第一']);
    expect(hardCoded('`$' + '{a}（$' + '{b}）`')).toHaveLength(2);
  });
  it('leaves comments alone', () => {
    expect(hardCoded('/** 全文 */\nconst a = 1; // 第一\n<!-- 一 -->')).toEqual([]);
  });
});
