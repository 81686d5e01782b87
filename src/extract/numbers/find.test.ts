import { describe, expect, test } from 'vitest';
import { findNumbers } from './find.ts';

const quantities = (text: string) => findNumbers(text).quantities.map(({ start, end }) => text.slice(start, end));
const explained = (text: string) =>
  findNumbers(text).explained.map(({ start, end, rule }) => `${rule}:${text.slice(start, end)}`);

describe('numbers that are no quantities', () => {
  test.each([
    ['2024年，我区', 'year:2024'],
    ['2108年，共接待', 'year:2108'],
    ['20xx年，我区', 'placeholder:20xx'],
    ['（2021—2025年）', 'year:2021—2025年'],
    ['（20212025年）', 'year:20212025年'],
    ['截至11月30日，', 'date:11月30日'],
    ['1—11月，', 'date:1—11月'],
    ['自10月份以来', 'date:10月份'],
    ['2023—01—11发布', 'date:2023—01—11'],
    ['县政发〔2020〕6号', 'document-number:〔2020〕6号'],
    ['市政府令第268号', 'document-number:第268号'],
    ['召开第22次常务会议', 'session-number:第22'],
    ['位列第10名', 'ordinal:第10'],
    ['对排名末2位的单位', 'ordinal:2'],
    ['依托“185”治理体系', 'slogan-pattern:185'],
    ['12345热线', 'hotline:12345'],
    ['拨打12348咨询', 'hotline:12348'],
    ['构建1+9+N体系', 'slogan-pattern:1+9+N'],
    ['打造“4零清单”', 'slogan-pattern:4'],
    ['5G网络', 'name:5G'],
    ['104国道', 'name:104'],
    ['《关于2020年第3次会议的通知》', 'law-title:《关于2020年第3次会议的通知》'],
    ['1.加强领导', 'list-marker:1.'],
    ['1.2 加强领导', 'list-marker:1.2'],
    ['1.2加强领导', 'list-marker:1.2'],
    ['（1）加强领导', 'list-marker:（1）'],
  ])('%s', (text, expected) => {
    expect(explained(text)).toContain(expected);
    expect(quantities(text)).toEqual([]);
  });
});

describe('quantities', () => {
  test.each([
    ['热线受理12345件', ['12345件']],
    ['历时7个月', ['7个月']],
    ['组织2批次1421人参加', ['2批次', '1421人']],
    ['新增3年有效期证书', ['3年']],
    ['参与率“100%”', ['100%']],
    ['与“每县不少于12人”的要求', ['12人']],
    ['未达“2人以上”的标准', ['2人']],
    ['1.2万件', ['1.2万件']],
    ['近两年调离9人', ['9人']],
    ['提出七个方面28项任务', ['七个', '28项']],
    ['分解为五大类二十三项任务', ['五大类', '二十三项']],
    ['组建四支执法队伍', ['四支']],
    ['组织考试三批，', ['三批']],
    ['仅有执法船两艘、', ['两艘']],
    ['共制定六份规范性文件', ['六份']],
    ['开展活动三十余次', ['三十余次']],
    ['涉及资金数十亿元', ['数十亿元']],
    ['拍摄宣传片一部，', ['一部']],
    ['服务企业近百家、', ['百家']],
    ['安排5名书记述法', ['5名']],
    ['收到文件31件，提出意见的三件。', ['31件', '三件']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
  test.each([
    '落实三项制度',
    '进一步完善',
    '区五届二次会议',
    '市县乡三级联动',
    '实现三个目标',
    '第一批事项',
    '三类案件中的典型',
    '“最多跑一次”改革',
    '统一部署',
    '收到文件，提出意见的三件。',
  ])('%s states no amount', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

test('every Arabic number is a quantity or explained', () => {
  const text = '2024年受理12345件，办结率99.5%，热线12345，第3次会议，1+N模式。';
  const { digits } = findNumbers(text);
  expect(digits).toBe(6);
});
