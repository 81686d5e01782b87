import { expect, test } from 'vitest';
import type { Part } from '../../schema/vocabulary.ts';
import { findNumbers } from '../numbers/find.ts';
import { roleOf } from './role.ts';
import { windowsOf } from './window.ts';

const roles = (text: string, part: Part = 'measures') => {
  const quantities = findNumbers(text).quantities;
  const windows = windowsOf(text, { start: 0, end: text.length }, quantities);
  return quantities.map((quantity, index) => {
    const window = windows[index];
    if (window === undefined) throw new Error('one window a quantity');
    const { start, end, qualifier, kind } = quantity;
    const from = quantities[index - 1]?.end ?? 0;
    return roleOf({ text, window, from, start, end, qualifier, part, isTime: kind === 'duration', elsewhere: false });
  });
};

test.each([
  ['全年受理案件24件。', ['actual']],
  ['全年计划完成23项，已完成7项。', ['plan', 'actual']],
  ['每个调委会配备3名专职调解员。', ['requirement']],
  ['各镇至少有2名专职调解员。', ['requirement']],
  ['均在15个工作日内给予答复。', ['requirement']],
  ['月抽查率不低于5%。', ['requirement']],
  ['由127天缩减至23天。', ['background', 'actual']],
  ['出庭率由去年的83.7%提升至91.6%。', ['background', 'actual']],
  ['满意率较去年的92.8%提升到96.4%。', ['background', 'actual']],
  ['审批时限压减至60个工作日以内。', ['actual']],
  ['将原27个窗口整合为12个专窗。', ['background', 'actual']],
  ['上年结转案件10件。', ['background']],
  ['对拟提拔的57名领导干部进行任前考试。', ['actual']],
  ['按照每4名执法人员配备设备。', ['requirement']],
  ['按要求完成对55个单位的检查。', ['actual']],
  ['受理规划土地违法案件16宗。', ['actual']],
  ['从26个单位抽取案卷156卷。', ['actual', 'actual']],
  ['法律顾问团由12名律师组成。', ['actual']],
  ['含上年转入31件。', ['background']],
  ['对拟签订的合同进行合法性审查132件。', ['actual']],
  ['连同上年结转案件共审结161件。', ['actual']],
  ['制定抽查计划42个。', ['actual']],
  ['计划抽查企业42家。', ['plan']],
  ['审查拟出台政策措施19份。', ['actual']],
  ['邻近市县取消证明事项200项。', ['background']],
] as const)('%s', (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('whatever stands in the section on next year is a plan', () => {
  expect(roles('全年受理案件24件。', 'plan')).toEqual(['plan']);
});
