import { describe, expect, it } from 'vitest';
import { titlePieces } from './title-pieces.ts';

const cut = (text: string, ...names: string[]) => titlePieces(text, names).join('|');

describe('titlePieces', () => {
  it('breaks between words', () => {
    expect(cut('法治政府建设情况报告')).toBe('法治|政府|建设|情况|报告');
    expect(cut('安全生产')).toBe('安全|生产');
  });
  it('breaks no known name, and takes the longest that fits', () => {
    expect(cut('甲乙市丙山区2019年法治', '丙山', '丙山区', '甲乙市')).toBe('甲乙市|丙山区|2019年|法治');
  });
  it('keeps a number with what it counts, a range whole, brackets with what they hold', () => {
    expect(cut('2023年度工作')).toBe('2023年度|工作');
    expect(cut('《实施纲要（2021—2025年）》情况')).toBe('《实施|纲要|（2021—2025年）》|情况');
  });
  it('begins no piece with a particle or an ending, and ends none with a joining word', () => {
    expect(cut('贯彻和落实责任制的情况')).toBe('贯彻|和落实|责任制的|情况');
  });
  it('loses no character', () => {
    const text = '关于 2024年（某区）A/B 工作的报告。';
    expect(titlePieces(text, ['某区']).join('')).toBe(text);
  });
});
