import { describe, expect, test } from 'vitest';
import { fields, isFieldLine } from './page-fields.ts';

describe('a field of the page', () => {
  test.each([
    ['發佈時間:2024-02-28 15:36 信息來源:某某站', '发布时间', '2024-02-28 15:36'],
    ['- [ 发布日期 ] 2024-02-28', '发布日期', '2024-02-28'],
    ['• 公文种类: 报告', '公文种类', '报告'],
    ['某某网  发布时间:2024-02-28 14:14:25 Wed', '发布时间', '2024-02-28 14:14:25 Wed'],
    ['(发布日期:2024-02-28 17:25 作者: 甲', '发布日期', '2024-02-28 17:25'],
  ])('%s has %s', (line, label, value) => {
    expect(isFieldLine(line)).toBe(true);
    const found = fields(line).find((field) => field.label.startsWith(label.slice(0, 1)) && field.value === value);
    expect(found?.value).toBe(value);
    expect(line.slice(found?.start, found?.end)).toBe(value);
  });

  test.each(['市委、市政府：', '根据《关于发布时间的规定》，全区公布信息', '一、公开公示：按时发布信息'])(
    '%s is none',
    (line) => {
      expect(isFieldLine(line)).toBe(false);
    },
  );
});
