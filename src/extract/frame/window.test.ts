import { expect, test } from 'vitest';
import { findNumbers } from '../numbers/find.ts';
import { windowsOf } from './window.ts';

const own = (text: string) =>
  windowsOf(text, { start: 0, end: text.length }, findNumbers(text).quantities).map(({ before, after }) => [
    text.slice(before.start, before.end),
    text.slice(after.start, after.end),
  ]);

test('own words reach back to the nearest mark or quantity and on to the next', () => {
  expect(own('共收到申请36件，受理24件、告知1件。')).toEqual([
    ['共收到申请', ''],
    ['受理', ''],
    ['、告知', ''],
  ]);
});
test('an aside in brackets without a quantity is passed over', () => {
  expect(own('诉讼案件240宗，其中以区政府为被告（共同被告）的46宗。')[1]).toEqual([
    '其中以区政府为被告（共同被告）的',
    '',
  ]);
});
test('a clause of light words alone looks back to the clause before it', () => {
  expect(own('全区行政执法人员，共397人。')[0]?.[0]).toBe('全区行政执法人员，共');
});
test('the years for which a value has held stand between it and its words', () => {
  expect(own('出庭应诉率连续三年保持100%。')[1]?.[0]).toBe('出庭应诉率连续三年保持');
});
test('the total behind what was added has its noun', () => {
  expect(own('新增公职律师7名，总数达52名。')[1]?.[0]).toBe('公职律师7名，总数达');
});
test('members of a list that share the noun of the last have the whole of it', () => {
  const words = own('代表、委员满意率分别为98%和97%。');
  expect([words[0]?.[0], words[1]?.[0]]).toEqual(['代表、委员满意率分别为', '代表、委员满意率分别为']);
});
test('a figure of one’s own compared with another has the words of that one', () => {
  expect(own('全省平均败诉率9.8%，我市为6.3%。')[1]?.[0]).toBe('全省平均败诉率9.8%，我市为');
});
test('the later value of 由A提升至B has the subject of the former', () => {
  expect(own('网办率由91%提升至97%。')[1]?.[0]).toBe('网办率由91%提升至');
});
test('the predicate of a coordinated pair belongs to both', () => {
  const text = '全区32名处级干部、2926名公职人员参加考试。';
  const [first] = windowsOf(text, { start: 0, end: text.length }, findNumbers(text).quantities);
  expect(first?.shared && text.slice(first.shared.start, first.shared.end)).toBe('公职人员参加考试');
});
test('a quantity inside round brackets is marked as such', () => {
  const text = '案件89件（涉及区政府17件，部门72件）。';
  expect(
    windowsOf(text, { start: 0, end: text.length }, findNumbers(text).quantities).map(({ bracketed }) => bracketed),
  ).toEqual([false, true, true]);
});

test('a bracketed gloss without a quantity is passed over behind the quantity as well', () => {
  expect(own('共12名镇（街道）主要负责人述法。')[0]?.[1]).toBe('名镇（街道）主要负责人述法'.slice(1));
});
test('a quantity that leans on its neighbour has its words', () => {
  expect(own('举办培训班2期260人次。')[1]?.[0]).toBe('举办培训班2期');
});
test('分别 hands the members of a list to the quantities in turn', () => {
  expect(own('参考率和合格率分别达100%、95%。').map(([before]) => before)).toEqual(['参考率', '合格率']);
});
test('in a list of quantities with their nouns behind them each has its own noun', () => {
  expect(own('118件代表建议、143件政协提案全部办复。')).toEqual([
    ['', '代表建议'],
    ['', '政协提案全部办复'],
  ]);
});
test('a clause without a quantity goes on about the people counted before it', () => {
  const text = '组织领导干部60余人，在区法院旁听庭审。';
  const [first] = windowsOf(text, { start: 0, end: text.length }, findNumbers(text).quantities);
  expect(first?.shared && text.slice(first.shared.start, first.shared.end)).toBe('在区法院旁听庭审');
});
test('one matter with several values after 分别 gives each of them its words', () => {
  expect(own('满意率分别为98.8%和97.8%。').map(([before]) => before)).toEqual(['满意率分别为', '满意率分别为']);
});
test('words after 和 belong to the next member of the list', () => {
  expect(own('建议83件和提案91件。')).toEqual([
    ['建议', ''],
    ['和提案', ''],
  ]);
});
test('M个方面N项 is one phrase', () => {
  expect(own('部署任务7个方面31项。')[1]?.[0]).toBe('部署任务7个方面');
});
test('a bracket with nothing but its figure speaks of the words before it', () => {
  expect(own('政府法律顾问（15名）出具意见。')[0]?.[0]).toBe('政府法律顾问（');
});
test('the verb of a result right before the next quantity of the same measure is that one’s', () => {
  expect(own('交办的16件重点问题目前已化解12件。')[0]).toEqual(['交办的', '重点问题']);
  expect(own('16件纠纷全部化解。')[0]).toEqual(['', '纠纷全部化解']);
});
