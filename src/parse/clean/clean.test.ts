import { describe, expect, test } from 'vitest';
import { rawSpan, whole } from '../text/mapped.ts';
import { clean, passes } from './index.ts';

const cleaned = (text: string): string => clean(whole(text)).mapped.text;

describe('spaces', () => {
  test.each([
    ['全年审查文件 50 余条，合同 28 件。', '全年审查文件50余条，合同28件。'],
    ['做到了两个 100%；投资 1400 多万元。', '做到了两个100%；投资1400多万元。'],
    ['比例为 98 %，提高 3 个点。', '比例为98%，提高3个点。'],
    ['关于 2 0 2 4 年法治政府建设情况的 报 告', '关于2024年法治政府建设情况的报告'],
    [
      '中共青云谱区委　青云谱区人民政府 关于 2019 年工作情况的 报 告',
      '中共青云谱区委 青云谱区人民政府 关于2019年工作情况的报告',
    ],
    ['推进 公示制度 记录制度，取得 成效。', '推进公示制度记录制度，取得成效。'],
    ['\u3000\u3000开展 PPP 项目审查，\u00a0共\u20023个。', '开展PPP项目审查，共3个。'],
    ['1. 加强领导', '1.加强领导'],
    ['参加 Rule of Law 论坛。', '参加Rule of Law论坛。'],
  ])('%j → %j', (from, to) => expect(cleaned(from)).toBe(to));
});

describe('punctuation', () => {
  test.each([
    ['加强领导,健全机制;强化监督:落实责任.', '加强领导，健全机制；强化监督：落实责任。'],
    ['受理1,083件,比例48.28%.', '受理1,083件，比例48.28%。'],
    ['出庭率100%. 全县调解90件.', '出庭率100%。全县调解90件。'],
    ['(一)依法履职(试行)', '（一）依法履职（试行）'],
    ['(4)丁项', '（4）丁项'],
    ['见http://www.example.cn/a,b 网站', '见http://www.example.cn/a,b网站'],
    ['时间是15:36,地点在会议室', '时间是15:36，地点在会议室'],
    ['P2P(peer to peer)', 'P2P(peer to peer)'],
    ['1.加强领导', '1.加强领导'],
    ['比例４８．５％，共２件', '比例４８．５％，共２件'],
  ])('%j → %j', (from, to) => expect(cleaned(from)).toBe(to));
});

describe('furniture', () => {
  test.each([
    '当前位置:首页>政务公开>法治政府',
    '您当前的位置：首页 > 信息公开',
    '首页 >> 信息公开 >> 正文',
    '索 引 号：360000/2024-00031',
    '[ 有性 ]：有效',
    '公文时效：有效  组配分类：计划总结',
    '浏览次数：128',
    '点击率: 12',
    '字体【大 中 小】',
    '【打印】 【关闭】',
    '无障碍 简体| 繁体',
    '返回顶部',
    '设为首页',
    '扫一扫在手机打开',
    '相关文章',
    '主办:某某市人民政府办公室',
    '湘ICP备05000000号',
    '网站标识码：3601000000',
    '版权所有 某某市人民政府',
    '- 3 -',
    '第 3 页 共 9 页',
    '今天是2019年12月3日 星期二',
  ])('the line %j goes', (line) => expect(cleaned(`甲。\n${line}\n乙。`)).toBe('甲。\n乙。'));

  test.each([
    '来源广泛，方式多样。',
    '返回乡村创业人员培训',
    '注册登记制度改革',
    '首页内容保障有力。',
    '打印材料12份。',
    '相关信息公开工作',
    '政务公开',
    '时间紧任务重',
  ])('the line %j stays', (line) => expect(cleaned(`甲。\n${line}\n乙。`)).toBe(`甲。\n${line}\n乙。`));

  test('its fields are harvested with their raw place', () => {
    const raw = '发布日期 : 2024-03-01  来源:某局\n正文。';
    const { harvest } = clean(whole(raw));
    expect(harvest.map(({ label, value }) => [label, value])).toEqual([
      ['发布日期', '2024-03-01'],
      ['来源', '某局'],
    ]);
    for (const { value, raw: span } of harvest) expect(raw.slice(span.start, span.end)).toBe(value);
  });
});

describe('menus', () => {
  const MENU = [
    '走进青浦',
    '政务动态',
    '信息公开',
    '办事服务',
    '互动交流',
    '专题专栏',
    '数据开放',
    '政策文件',
    '领导之窗',
  ];
  const BODY = '2023年，全区坚持依法行政，各项工作扎实推进。';
  test('a long run of entries before or after the text goes', () => {
    expect(cleaned([...MENU, '青浦区2023年法治政府建设年度报告', BODY, ...MENU].join('\n'))).toBe(
      `青浦区2023年法治政府建设年度报告\n${BODY}`,
    );
  });
  test('a few short lines stay, and so do many between sentences', () => {
    expect(cleaned([...MENU.slice(0, 3), BODY].join('\n'))).toBe([...MENU.slice(0, 3), BODY].join('\n'));
    expect(cleaned([BODY, ...MENU, BODY].join('\n'))).toBe([BODY, ...MENU, BODY].join('\n'));
  });
});

describe('page breaks', () => {
  const LONG = '坚持把依法行政摆在突出位置，完善制度机制，强化监督检查，充分发挥行政调解';

  test('a sentence cut by blank lines is joined', () => {
    const { mapped, pageBreaks } = clean(whole(`${LONG}\n\n作用。全年调解案件。`));
    expect(mapped.text).toBe(`${LONG}作用。全年调解案件。`);
    expect(pageBreaks).toHaveLength(1);
  });

  test('a page number within the cut goes', () => {
    expect(cleaned(`${LONG}\n\n— 3 —\n\n作用。`)).toBe(`${LONG}作用。`);
  });

  test.each([
    ['（一）坚持党的领导，统筹推进工作', '区委高度重视法治建设工作。'],
    ['2023年法治政府建设，取得了新进展，现将有关情况报告如下：', '主要工作。'],
    [`${LONG}作用`, '（二）依法履职。'],
    [`${LONG}作用`, '一是抓执法。'],
    [`${LONG}作用`, '某某市人民政府'],
    [`${LONG}作用`, '2024年1月5日'],
    ['三、党政主要负责人履行第一责任人职责，加强法治政府建设的有关情况', '主要负责人认真履责。'],
  ])('%j does not run into %j', (first, second) =>
    expect(cleaned(`${first}\n\n${second}`)).toBe(`${first}\n${second}`),
  );
});

describe('marks and invisible characters', () => {
  test('marks of Markdown at the head of a line go, page numbers and topics of microblogs stay', () => {
    expect(cleaned('# 甲县报告\n## 一、工作\n- 加强领导。\n* **甲乙。**丙。')).toBe(
      '甲县报告\n一、工作\n加强领导。\n甲乙。丙。',
    );
    expect(cleaned('甲。\n#乙#丙。')).toBe('甲。\n#乙#丙。');
  });
  test('paired bold marks go, hidden names stay', () => {
    expect(cleaned('**一是抓执法。**有的单位**县人民政府**县委。')).toBe('一是抓执法。有的单位**县人民政府**县委。');
    expect(cleaned('**二是抓普法。**区委高度重视。**三是抓队伍。**好。')).toBe(
      '二是抓普法。区委高度重视。三是抓队伍。好。',
    );
  });

  test('zero-width characters go', () => expect(cleaned('法\u200b治\ufeff政府')).toBe('法治政府'));

  test('line ends of every kind are one', () =>
    expect(cleaned('甲。\r\n\r\n乙。\r丙。\u2028丁。')).toBe('甲。\n乙。\n丙。\n丁。'));
});

test('every pass has a name of its own', () => {
  expect(new Set(passes.map(({ name }) => name)).size).toBe(passes.length);
});

test('each kept character stands at its raw place, or stands for it', () => {
  const raw = '\u3000\u3000全年审查 50 余条,其中**重大**决策 3 件.\r\n\r\n(二)下一步';
  const { mapped } = clean(whole(raw));
  const same = [...mapped.text].every((character, i) => {
    const { start, end } = rawSpan(mapped, { start: i, end: i + 1 });
    const from = raw.slice(start, end);
    return from === character || '，,。.（(）)\n\r'.includes(from);
  });
  expect(same).toBe(true);
});
