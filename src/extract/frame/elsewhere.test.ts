import { describe, expect, test } from 'vitest';
import { isElsewhere } from './elsewhere.ts';

describe('a figure of another time or a wider area', () => {
  test.each([
    ['2021年收到行政复议申请', 'county'],
    ['2021年收到行政复议申请388件，受理', 'county'],
    ['上年度区政府作为被告的案件46件，败诉', 'county'],
    ['据统计，全国行政机关负责人出庭应诉率为', 'city'],
    ['全省行政复议纠错率为', 'county'],
  ] as const)('%s … in the report of a %s', (before, level) => {
    expect(isElsewhere(before, level, 2022)).toBe(true);
  });
});
describe('a figure of the report’s own', () => {
  test.each([
    ['2022年收到行政复议申请', 'county'],
    ['2021年以来共化解', 'county'],
    ['2021年8月至今已调解', 'county'],
    ['2021年制定的规范性文件继续有效', 'county'],
    ['上年结转18件，审结', 'county'],
    ['上年度区政府为被告的案件46件，本年度为', 'county'],
    ['全国行政机关负责人出庭应诉率为91.5%，我市为', 'city'],
    ['全国人大代表建议', 'city'],
    ['全省行政复议纠错率为', 'province'],
    ['2021年收到510件；2022年，收到', 'city'],
    ['全年收到申请84件，上年为61件，依法受理', 'county'],
    ['全年受理', 'county'],
  ] as const)('%s … in the report of a %s', (before, level) => {
    expect(isElsewhere(before, level, 2022)).toBe(false);
  });
  test('a hidden year is not compared', () => {
    expect(isElsewhere('2021年收到行政复议申请', 'county', null)).toBe(false);
  });
});
