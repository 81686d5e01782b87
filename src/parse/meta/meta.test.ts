import { describe, expect, test } from 'vitest';
import { meta, OPENING } from '../testing/parse-meta.ts';
import { parseText, withBody } from '../testing/parse-text.ts';

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
