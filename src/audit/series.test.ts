import { describe, expect, it } from 'vitest';
import type { ReportMeta } from '../schema/report.ts';
import { buildExample, reportOf } from './build-example.ts';
import { auditSeries, type SeriesMember, seriesOf } from './series.ts';

const INDICATOR = 'reconsideration.received';
const codebook = { indicators: [], topics: {}, classes: {} };

function member(year: number, text: string, ...quotes: string[]): SeriesMember {
  const quantities = quotes.map((quote, i) => (i === 0 ? { quote, indicator: INDICATOR } : { quote }));
  const { report, extraction } = buildExample({ text, quantities }, year);
  return { report, extraction };
}

const first = member(2022, '收到行政复议申请45件。', '45件');
const second = member(2023, '收到行政复议申请49件，上年为45件。', '49件', '45件');
const third = member(2024, '收到行政复议申请57件，上年为48件。', '57件', '48件');

describe('auditSeries(members)', () => {
  it('holds each report against the year before, in whatever order they come', () => {
    const found = auditSeries([third, first, second], codebook);
    const said = [...found].map(([id, findings]) => [id, findings.map(({ verdict }) => verdict)]);
    expect(said).toEqual([
      ['example-2023', ['consistent']],
      ['example', ['suspicious']],
    ]);
  });

  it('quotes both reports, each sentence with its figure marked', () => {
    const [finding] = auditSeries([first, second], codebook).get('example-2023') ?? [];
    expect(finding?.quotes.map(({ report, text, marks }) => [report, text, marks.length])).toEqual([
      [null, '收到行政复议申请49件，上年为45件。', 2],
      ['example-2022', '收到行政复议申请45件。', 1],
    ]);
    expect(finding?.others).toEqual([{ report: 'example-2022', mention: 'm1' }]);
  });

  it('says nothing of a year that two reports claim', () => {
    expect(auditSeries([first, { ...first }, second], codebook).size).toBe(0);
  });

  it('says nothing of a machine translation', () => {
    const translated = { ...first, report: { ...first.report, flags: ['machine-translated' as const] } };
    expect(auditSeries([translated, second], codebook).size).toBe(0);
  });
});

describe('seriesOf(meta)', () => {
  const meta = (place: Partial<ReportMeta['place']>, more: Partial<ReportMeta> = {}): ReportMeta => {
    const example = reportOf('').meta;
    return { ...example, ...more, place: { ...example.place, code: '430104', level: 'county', ...place } };
  };

  it('joins the reports of one place and level', () => {
    expect(seriesOf(meta({}))).toBe(seriesOf(meta({}, { year: 2020 })));
    expect(seriesOf(meta({ level: 'township' }))).not.toBe(seriesOf(meta({})));
  });

  it('tells departments of one place apart by their names', () => {
    const department = (...issuers: string[]) => seriesOf(meta({ level: 'department' }, { issuers }));
    expect(department('某区司法局')).not.toBe(department('某区公安局'));
    expect(department()).toBeNull();
  });

  it.each([
    ['an anonymised report', meta({ anonymised: true })],
    ['a report without a place code', meta({ code: null })],
    ['a report without a year', meta({}, { year: null })],
  ])('leaves out %s', (_, one) => {
    expect(seriesOf(one)).toBeNull();
  });
});
