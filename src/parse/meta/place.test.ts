import { describe, expect, test } from 'vitest';
import { meta, OPENING } from '../testing/parse-meta.ts';
import { parseText, withBody } from '../testing/parse-text.ts';

describe('place', () => {
  test('a longer name that ends with the name of a place is not that place', () => {
    // The table has 崇义县, not 北崇义县.
    const { place } = meta(`北崇义县水利局2023年法治政府建设情况报告\n\n${OPENING}`);
    expect([place.code, place.name]).toEqual([null, null]);
  });
  test('the committee of a place of another kind is not that of the place', () => {
    expect(meta(`中共青浦省委 青浦省人民政府关于2023年法治政府建设情况的报告\n\n${OPENING}`).place.code).toBeNull();
    expect(meta(`中共青浦区委 青浦区人民政府关于2023年法治政府建设情况的报告\n\n${OPENING}`).place.code).toBe('310118');
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
