import { describe, expect, test } from 'vitest';
import { parseText, withBody } from '../testing/parse-text.ts';

const OPENING = '2023年，全区坚持依法行政，法治政府建设取得新进展。现将有关情况报告如下。';
const meta = (head: string, tail = '') => parseText(withBody(head, tail)).meta;

describe('title', () => {
  test.each([
    ['关于2023年度法治政府建设情况的报告'],
    ['青浦区2023年度法治政府建设情况报告'],
    ['青浦区2023年法治政府建设年度报告'],
    ['青浦区人民政府2023年度法治政府建设工作总结'],
    ['青浦区2023年度法治政府建设情况及2024年度工作安排的报告'],
    ['2023年推进依法行政工作情况的报告'],
  ])('a line %s is the title, and its first year the year', (line) => {
    const read = meta(`${line}\n\n${OPENING}`);
    expect(read.title).toBe(line);
    expect(read.year).toBe(2023);
  });

  test('lines that are a title together are joined', () => {
    const read = meta(`中共青浦区委\n青浦区人民政府\n关于2023年法治政府建设情况的报告\n\n${OPENING}`);
    expect(read.title).toBe('中共青浦区委 青浦区人民政府关于2023年法治政府建设情况的报告');
    expect(read.issuers).toEqual(['中共青浦区委', '青浦区人民政府']);
  });

  test('a title given twice counts once', () => {
    const line = '青浦区2023年法治政府建设年度报告';
    expect(meta(`${line}\n${line}\n\n${OPENING}`).title).toBe(line);
  });

  test("the name of the page's section above the title is not part of it", () => {
    const line = '青浦区2023年法治政府建设年度报告';
    expect(meta(`法治政府建设年度报告\n\n${line}\n\n${OPENING}`).title).toBe(line);
  });

  test('a title broken within its words closes up', () => {
    expect(meta(`青浦区人民政府关于2023年度法治政府建设\n情况的报告\n\n${OPENING}`).title).toBe(
      '青浦区人民政府关于2023年度法治政府建设情况的报告',
    );
  });

  test('the ending of a file name is no part of the title', () => {
    expect(meta(`青浦区2023年法治政府建设情况.docx\n\n${OPENING}`).title).toBe('青浦区2023年法治政府建设情况');
  });

  test('letter-spaced words close up', () => {
    expect(meta(`关于 2023 年法治政府建设情况的 报 告\n\n${OPENING}`).title).toBe('关于2023年法治政府建设情况的报告');
  });

  test('a headline of the page without its body gives way to the whole title below it', () => {
    const read = meta(`2023年法治政府建设年度报告\n\n青浦区司法局\n\n2023年法治政府建设年度报告\n\n${OPENING}`);
    expect(read.title).toBe('青浦区司法局2023年法治政府建设年度报告');
    expect(read.issuers).toEqual(['青浦区司法局']);
  });

  test('words of next year that break off with 及 are joined to their rest', () => {
    expect(meta(`青浦区2023年法治政府建设情况及\n2024年工作安排\n\n${OPENING}`).title).toBe(
      '青浦区2023年法治政府建设情况及2024年工作安排',
    );
  });

  test('a text that begins with its first sentence has none', () => {
    expect(meta(OPENING).title).toBeNull();
  });
});

describe('year', () => {
  test('without a title the first heading that names one decides', () => {
    const text = `近年来，全区坚持依法行政。\n\n一、2022年工作情况\n\n${OPENING}`;
    expect(meta(text).evidence.find((item) => item.field === 'year')?.rule).toBe('heading-year');
    expect(meta(text).year).toBe(2022);
  });

  test('without heading years the opening decides', () => {
    expect(meta('2021年以来，全区坚持依法行政，各项工作扎实推进。').year).toBe(2021);
  });

  test('the years of a cited outline are not the year', () => {
    expect(meta('按照《法治政府建设实施纲要（2021—2025年）》要求，2022年，全区坚持依法行政。').year).toBe(2022);
  });

  test('a signature up to June speaks of the year before, one of December of the same year', () => {
    const opening = '过去一年，全区坚持依法行政，各项工作扎实推进，取得新的成效。';
    expect(meta(opening, '青浦区人民政府\n2023年1月31日').year).toBe(2022);
    expect(meta(opening, '青浦区人民政府\n2022年12月20日').year).toBe(2022);
  });

  test('a signature of autumn decides nothing', () => {
    expect(
      meta('过去一年，全区坚持依法行政，各项工作扎实推进，取得新的成效。', '青浦区人民政府\n2023年9月3日').year,
    ).toBeNull();
  });

  test('a year that nearly all of the text speaks of is the year where nothing else tells', () => {
    const opening = '全区坚持依法行政，各项工作扎实推进。组织开展了多项检查。';
    const years = '2022年1月检查3次，2022年5月检查4次，2022年9月检查5次。';
    expect(meta(`${opening}\n\n${years}`).year).toBe(2022);
    expect(meta(`${opening}\n\n${years}2020年检查2次，2021年检查2次。`).year).toBeNull();
  });

  test('a hidden year stays hidden though the page has a date', () => {
    const read = meta('发布时间：2023-01-11\n\n20xx年，全区坚持依法行政，各项工作扎实推进。');
    expect(read.year).toBeNull();
    expect(read.place.anonymised).toBe(true);
  });

  test('a report signed before the end of its year covers a part of it', () => {
    const read = meta('崇义县2017年法治政府建设情况的报告', '崇义县人民政府\n2017年12月13日');
    expect(read.period).toEqual({ start: '2017-01-01', end: '2017-12-13', partial: true });
  });

  test.each([
    ['（以下数据统计截至2017年11月底）', '2017-11-30'],
    ['本报告数据截止10月15日。', '2017-10-15'],
    ['截至10月底，各镇均已设立窗口。', '2017-12-31'],
  ])('a day stated for all figures ends the period: %s', (words, end) => {
    const text = withBody(`崇义县2017年法治政府建设情况的报告\n\n${OPENING}${words}`);
    expect(parseText(text).meta.period).toEqual({ start: '2017-01-01', end, partial: end < '2017-12-31' });
  });

  test('a title that names a part of its year covers that part; a plan for half a year does not', () => {
    expect(meta(`青浦区2023年上半年法治政府建设情况报告\n\n${OPENING}`).period.end).toBe('2023-06-30');
    expect(meta(`青浦区2023年法治政府建设情况及2024年上半年工作安排\n\n${OPENING}`).period).toEqual({
      start: '2023-01-01',
      end: '2023-12-31',
      partial: false,
    });
  });
});

describe('dates', () => {
  test('a report to a session was given on its day, by the body that stands below', () => {
    const head =
      '关于2023年法治政府建设情况的报告\n\n2024年3月28日在青浦区第六届人大常委会第十次会议上\n\n青浦区人民政府';
    const read = meta(`${head}\n\n主任、副主任、各位委员：\n\n${OPENING}`);
    expect(read.signedOn).toBe('2024-03-28');
    expect(read.issuers).toEqual(['青浦区人民政府']);
  });

  test('a body above the title is the site', () => {
    expect(meta(`青浦区人民政府\n\n关于2023年法治政府建设情况的报告\n\n${OPENING}`).title).toContain('青浦区人民政府');
    expect(meta(`青浦区人民政府\n\n横水街道2023年法治政府建设情况的报告\n\n${OPENING}`).issuers).not.toContain(
      '青浦区人民政府',
    );
  });

  test.each([
    ['2024年1月31日', '2024-01-31'],
    ['2024年 01月 31日', '2024-01-31'],
    ['２０２４年１月３１日', '2024-01-31'],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['2024-01-31', '2024-01-31'],
    ['1月 31, 2024', '2024-01-31'],
    ['2024131日', '2024-01-31'],
    ['2024131', '2024-01-31'],
  ])('a signature of %s is %s', (written, iso) => {
    expect(meta(OPENING, `青浦区人民政府\n\n${written}`).signedOn).toBe(iso);
  });

  test('lost characters with two readings give no date and say so', () => {
    const report = parseText(withBody(OPENING, '青浦区人民政府\n2024112'));
    expect(report.meta.signedOn).toBeNull();
    expect(report.flags).toContain('lost-date-characters');
    const note = report.meta.evidence.find((item) => item.field === 'signedOn')?.note;
    expect(note).toContain('2024-01-12');
    expect(note).toContain('2024-11-02');
  });

  test('a lost day gives no date', () => {
    expect(meta(OPENING, '青浦区人民政府\n20241月').signedOn).toBeNull();
  });

  test('a lost date years away from the report gives none', () => {
    expect(meta(OPENING, '青浦区人民政府\n2028228').signedOn).toBeNull();
  });

  test.each([
    ['发布时间：2024-02-28 15:36', '2024-02-28'],
    ['发布日期 : 2024/02/28 11:30:01  浏览次数：31', '2024-02-28'],
    ['来源：青浦区司法局　时间:28.02.2024 10:00', '2024-02-28'],
    ['发布 时间：2024年02月28日 字体【大 中 小】', '2024-02-28'],
    ['来源：某局 作者： 发布时间 2024年02月28日 点击数：', '2024-02-28'],
  ])('the page field %s gives the publication', (line, iso) => {
    const report = parseText(withBody(`${line}\n\n${OPENING}`));
    expect(report.meta.publishedOn).toBe(iso);
    expect(report.text).not.toContain(line.slice(0, 4).trim());
  });

  test('the calendar of the page is not a publication date', () => {
    expect(
      meta(`今天是2019年12月3日 星期二\n\n2019年12月3日 星期二\n\n更新时间：2024-05-06\n\n${OPENING}`).publishedOn,
    ).toBeNull();
  });
});

describe('place', () => {
  test('a longer name that ends with the name of a place is not that place', () => {
    // The table has 崇义县, not 北崇义县.
    const { place } = meta(`北崇义县水利局2023年法治政府建设情况报告\n\n${OPENING}`);
    expect([place.code, place.name]).toEqual([null, null]);
  });
  test('a zone that no known name begins keeps its name and gets no code', () => {
    const { place } = meta(OPENING, '临海湾经济技术开发区管委会\n2024年1月5日');
    expect([place.code, place.name]).toEqual([null, '临海湾经济技术开发区']);
  });
  test('the issuing body decides, with its path', () => {
    const { place } = meta(OPENING, '南昌市东湖区人民政府\n2024年1月5日');
    expect(place).toEqual({
      code: '360102',
      name: '东湖区',
      level: 'county',
      path: [
        { code: '36', name: '江西省' },
        { code: '3601', name: '南昌市' },
      ],
      anonymised: false,
    });
  });

  test('a title names the place without an issuer', () => {
    expect(meta(`关于2023年崇义县法治政府建设情况的报告\n\n${OPENING}`).place.code).toBe('360725');
    expect(meta(`南昌2023年法治政府建设情况的报告\n\n${OPENING}`).place.code).toBe('3601');
  });

  test('a name of several places gets no code unless the text names the city', () => {
    const alone = meta(`鼓楼区2023年法治政府建设情况的报告\n\n${OPENING}`);
    expect(alone.place.code).toBeNull();
    expect(alone.place.name).toBe('鼓楼区');
    expect(alone.evidence.find((item) => item.field === 'place')?.note).toContain('2个');
    const told = meta(`鼓楼区2023年法治政府建设情况的报告\n\n徐州市委：\n\n${OPENING}`);
    expect(told.place.code).toBe('320302');
  });

  test('我区 alone names no place', () => {
    expect(meta('2023年，我区坚持依法行政，各项工作扎实推进。').place).toMatchObject({
      code: null,
      name: null,
      level: 'unknown',
    });
  });

  test('a department has the level department and the code of its government', () => {
    const report = parseText(
      withBody(`青浦区农业农村局2023年法治政府建设年度报告\n\n${OPENING}`, '上海市青浦区农业农村局\n2024年1月5日'),
    );
    expect(report.meta.place).toMatchObject({ code: '310118', level: 'department' });
    expect(report.id).not.toBe('310118-2023');
  });

  test.each([
    ['南昌市公安局东湖区分局', '360102'],
    ['国家税务总局南昌市东湖区税务局', '360102'],
    ['国家税务总局赣州市税务局', '3607'],
  ])('%s stands for the territory it works in', (body, code) => {
    expect(meta(OPENING, `${body}\n2024年1月5日`).place).toMatchObject({ code, level: 'department' });
  });

  test('a street office is a township below its county', () => {
    const { place } = meta(`崇义县横水街道2023年度法治政府建设工作报告\n\n${OPENING}`);
    expect(place).toMatchObject({ code: '360725100', level: 'township' });
  });

  test('a township outside the table has a name and no code', () => {
    const { place } = meta(`三都镇2023年法治政府建设年度报告\n\n${OPENING}`, '三都镇人民政府\n2024年1月5日');
    expect(place).toMatchObject({ code: null, name: '三都镇', level: 'township' });
  });

  test('a township by its bare name has a code only if the text names what it lies in', () => {
    const bare = `横水街道2023年法治政府建设年度报告\n\n${OPENING}`;
    expect(meta(bare, '横水街道办事处\n2024年1月5日').place.code).toBeNull();
    expect(meta(`${bare}\n\n崇义县委要求扎实推进。`, '横水街道办事处\n2024年1月5日').place.code).toBe('360725100');
  });

  test('without a title the opening names the body', () => {
    expect(meta('2023年，在市委的领导下，青浦区坚持依法行政，各项工作扎实推进。').place.code).toBe('310118');
    expect(meta('2023年，南昌市政府在省委的领导下，坚持依法行政。').place.code).toBe('3601');
  });

  test.each([
    ['2023年，在省委、省政府和市委的正确领导下，东湖区坚持依法行政，各项工作扎实推进。', '360102', 'county'],
    [
      '2023年是关键之年。在市委坚强领导和市人大监督支持下，东湖区各级各部门依法行政，各项工作扎实推进。',
      '360102',
      'county',
    ],
    [
      '根据上级关于报送年度情况的要求，结合本年度任务安排和工作实际，按照统一部署，2023年，东湖区深入推进依法行政。',
      '360102',
      'county',
    ],
    ['2023年，东湖区司法局认真落实部署，坚持依法行政。', '360102', 'department'],
    ['2023年，赣州坚持依法行政，各项工作扎实推进。', '3607', 'city'],
    ['现就东湖区2023年法治政府建设情况报告如下：', '360102', 'county'],
  ])('the opening %s names the body that acts', (opening, code, level) => {
    expect(meta(opening).place).toMatchObject({ code, level });
  });

  test.each([
    ['2023年，市教育局坚持依法行政，各项工作扎实推进。', 'department'],
    ['2023年，原农业部深入推进依法行政，各项工作取得进展。', 'department'],
    ['2023年，省政府坚持依法行政，各项工作扎实推进。', 'province'],
    ['现将县人民政府2023年法治政府建设情况报告如下：', 'county'],
  ])('the opening %s tells the level alone', (opening, level) => {
    expect(meta(opening).place).toMatchObject({ code: null, name: null, level });
  });

  test.each([
    '2023年，在南昌市委的领导下，我区坚持依法行政，各项工作扎实推进。',
    '2023年，全区各街道坚持依法行政，各项工作扎实推进。',
    '2023年，推进乡镇法治建设，深入落实各项部署，依法行政水平提升。',
    '2023年，市委、市政府坚持依法行政，各项工作扎实推进。',
  ])('the opening %s names no body of its own', (opening) => {
    expect(meta(opening).place).toMatchObject({ code: null, name: null });
  });

  test('the congress that hears a report is that of its place', () => {
    const head = '（2024年3月28日在东湖区第六届人大常委会第十次会议上）';
    expect(meta(`关于2023年法治政府建设情况的报告\n\n${head}\n\n${OPENING}`).place.code).toBe('360102');
    const bureau = meta(`关于2023年法治政府建设情况的报告\n\n${head}\n\n区司法局\n\n${OPENING}`);
    expect(bureau.place).toMatchObject({ code: '360102', level: 'department' });
  });

  test('the street office of a district has its code though the government stands between their names', () => {
    expect(meta(OPENING, '崇义县人民政府横水街道办事处\n2024年1月5日').place.code).toBe('360725100');
  });

  test('names in traditional script are found', () => {
    const read = meta(`東湖區人民政府關於東湖區2023年法治政府建設情況的報告\n\n${OPENING}`);
    expect(read.place.code).toBe('360102');
    expect(read.issuers).toEqual(['東湖區人民政府']);
  });

  test('the body of the statement stands for a text without title and signature', () => {
    const text = '2023年，坚持依法行政。现将东湖区司法局2023年法治政府建设情况报告如下：';
    expect(meta(text).place).toMatchObject({ code: '360102', level: 'department' });
  });

  test('我镇, 我局 tell the level and nothing else', () => {
    expect(meta('2023年，我镇坚持依法行政，我镇各项工作扎实推进。').place).toMatchObject({
      code: null,
      name: null,
      level: 'township',
    });
  });

  test('a hidden body that acts below a line of the collection stays hidden, a bureau as a bureau', () => {
    const read = meta('本文由会员分享，可在线阅读。\n\n2023年，xx区教育局在区委的领导下，坚持依法行政。');
    expect(read.place).toMatchObject({ code: null, name: 'xx区', level: 'department', anonymised: true });
  });

  test.each(['xx区', '××县', '*县', '某区'])('%s stays hidden', (name) => {
    const report = parseText(withBody(`${name}2023年法治政府建设情况的报告\n\n根据江西省南昌市部署，${OPENING}`));
    expect(report.meta.place).toMatchObject({ code: null, name, path: [], anonymised: true });
    expect(report.flags).toContain('anonymised');
  });
});

describe('head and salutation', () => {
  test.each([
    ['市委：', ['市委']],
    ['县委、县政府：', ['县委', '县政府']],
    ['省委、省政府:', ['省委', '省政府']],
    ['市人大常委会:', ['市人大常委会']],
    ['主任、副主任,各位委员:', ['主任', '副主任', '各位委员']],
  ])('%s addresses %j', (line, bodies) => {
    expect(meta(`关于2023年法治政府建设情况的报告\n\n${line}\n\n${OPENING}`).addressees).toEqual(bodies);
  });

  test('the document number stands in the head or in the page field', () => {
    expect(meta(`云政发〔2024〕6号\n\n关于2023年法治政府建设情况的报告\n\n${OPENING}`).documentNumber).toBe(
      '云政发〔2024〕6号',
    );
    expect(meta(`发文字号：宁政发〔2019〕35号\n\n${OPENING}`).documentNumber).toBe('宁政发〔2019〕35号');
  });

  test('every field that was read has its words as evidence', () => {
    const report = parseText(
      withBody(`青浦区2023年法治政府建设年度报告\n\n市委：\n\n${OPENING}`, '青浦区人民政府\n2024年1月5日'),
    );
    const fields = report.meta.evidence.map((item) => item.field);
    expect(fields).toEqual(expect.arrayContaining(['title', 'year', 'place', 'issuers', 'addressees', 'signedOn']));
    for (const { span, text } of report.meta.evidence) {
      expect(span && report.text.slice(span.start, span.end)).toBe(text);
    }
  });
});

describe('sidecar', () => {
  test('a stated field replaces what was read and shows its reason', () => {
    const sidecar = {
      year: { value: 2022, reason: '标题年份有误' },
      place: { value: { code: '360102', name: '东湖区', level: 'county' as const }, reason: '据来源页面' },
    };
    const { meta: read } = parseText(withBody(`关于2023年法治政府建设情况的报告\n\n${OPENING}`), { sidecar });
    expect(read.year).toBe(2022);
    expect(read.period.start).toBe('2022-01-01');
    expect(read.place.path.map((step) => step.name)).toEqual(['江西省', '南昌市']);
    expect(read.evidence.find((item) => item.field === 'year')).toMatchObject({
      rule: 'sidecar',
      note: '标题年份有误',
      span: null,
      raw: null,
    });
    const years = read.evidence.filter((item) => item.field === 'year');
    expect(years.map(({ text }) => text)).toEqual(['2022', '2023年']);
  });
});
