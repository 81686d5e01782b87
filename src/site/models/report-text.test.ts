import { describe, expect, it } from 'vitest';
import { Report } from '../../schema/report.ts';
import { anchorAt, type Block, reportBlocks, reportOutline } from './report-text.ts';

const text = '一、主要成效\n全年受理36件。\n(一)执法\n评查290宗，整改12宗。';
const raw = { start: 0, end: 0 };
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, raw });
const section = (id: string, words: string, level: number, parent: string | null) => ({
  id,
  marker: '',
  level,
  title: words,
  ...span(words),
  part: 'measures',
  system: null,
  parent,
});
const paragraph = (words: string, id: string | null, kind: string) => {
  const { start, end } = span(words);
  return { start, end, section: id, kind };
};
const mention = (id: string, words: string, at: string) => ({
  id,
  ...span(words),
  text: words,
  value: 1,
  lower: null,
  upper: null,
  unit: '件',
  qualifier: 'exact',
  kind: 'count',
  role: 'actual',
  sentence: { start: 0, end: text.length },
  section: at,
  status: 'one-off',
});

/** A report with a heading, a paragraph before it, and a level that is skipped (一、 then a level-3 heading). */
const report = Report.parse({
  id: 'a-2024',
  title: null,
  year: null,
  period: { start: null, end: null, partial: false },
  place: { code: null, name: null, level: 'unknown', path: [], anonymised: false },
  issuers: [],
  addressees: [],
  documentNumber: null,
  signedOn: null,
  publishedOn: null,
  evidence: [],
  source: {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    charset: 'utf-8',
    start: 0,
    end: 9,
    origin: null,
    originEn: null,
    part: null,
  },
  text: { length: text.length, sha256: '', href: 'reports/a-2024.txt' },
  paragraphs: [
    paragraph('一、主要成效', 's1', 'heading'),
    paragraph('全年受理36件。', 's1', 'text'),
    paragraph('(一)执法', 's2', 'heading'),
    paragraph('评查290宗，整改12宗。', 's2', 'text'),
  ],
  sections: [section('s1', '一、主要成效', 1, null), section('s2', '(一)执法', 3, 's1')],
  mentions: [mention('m1', '36件', 's1'), mention('m2', '290宗', 's2'), mention('m3', '12宗', 's2')],
  explained: [],
  observations: [],
  references: [],
  checks: [],
  mandate: [],
  systems: [],
  quality: { digits: 3, explained: 3, unexplained: [], flags: [] },
  messages: [],
});

const textOf = (block: Block) => block.runs.flatMap((run) => run.segments.map((s) => s.text)).join('');

describe('reportBlocks', () => {
  const blocks = reportBlocks(report, text);
  it('keeps the text whole but for the line breaks', () => {
    const joined = blocks.map((block) => textOf(block)).join('\n');
    expect(joined).toBe(text);
  });
  it('cuts a block at the sentences that other reports have as well, and keeps its values', () => {
    const [, , , last] = reportBlocks(report, text, [{ start: 0, end: 3 }, span('整改12宗。')]);
    expect(last?.runs.map((run) => [run.shared, run.segments.map((s) => s.mention?.id ?? s.text)])).toEqual([
      [false, ['评查', 'm2', '，']],
      [true, ['整改', 'm3', '。']],
    ]);
  });
  it('keeps the text whole where a shared sentence covers a block, or runs past it', () => {
    const shared = [span('一、主要成效\n全年'), span('(一)执法')];
    const cut = reportBlocks(report, text, shared);
    expect(cut.map(textOf).join('\n')).toBe(text);
    expect(cut.map((block) => block.runs.map((run) => run.shared))).toEqual([[true], [true, false], [true], [false]]);
  });
  it('gives a section its own anchor and other paragraphs theirs', () => {
    expect(blocks.map((block) => block.id)).toEqual(['s1', 'p2', 's2', 'p4']);
  });
  it('skips no heading level, whatever the source skips', () => {
    expect(blocks.map((block) => block.tag)).toEqual(['h3', 'p', 'h4', 'p']);
  });
});

describe('reportOutline', () => {
  it('counts the values of a section with those of its parts', () => {
    expect(reportOutline(report).map(({ id, depth, values }) => [id, depth, values])).toEqual([
      ['s1', 1, 3],
      ['s2', 2, 2],
    ]);
  });
});

describe('anchorAt', () => {
  it('leads to the mention, else to the paragraph, else to the text', () => {
    expect(anchorAt(report, text.indexOf('290'))).toBe('m2');
    expect(anchorAt(report, text.indexOf('全年'))).toBe('p2');
    expect(anchorAt(report, text.indexOf('一、'))).toBe('s1');
    expect(anchorAt(report, text.length + 5)).toBe('read');
  });
});
