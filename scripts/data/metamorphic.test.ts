/**
 * The same report written otherwise states the same values; a changed event or a plan does not.
 * Runs parser and extractor over the real reports, so that every property is tried on real prose.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { parseSource } from '../../src/parse/index.ts';
import { loadCodebook } from './codebook.ts';
import { loadDivisions } from './divisions.ts';

const extract = createExtractor(loadCodebook('content').codebook);
const context = { divisions: loadDivisions(), currentYear: 2026 };

/** indicator = value, per report, in text order. Units are left out, since some rewritings change them. */
function valuesOf(text: string): string[][] {
  const bytes = new TextEncoder().encode(text);
  const file = { path: 'report.txt', bytes, sha256: '0'.repeat(64), origin: null, originEn: null, sidecar: null };
  return parseSource(file, context).reports.map((report) =>
    extract(report).observations.map(({ indicator, value, qualifier }) => `${indicator} ${qualifier} ${value}`),
  );
}

const folder = join('content', 'reports');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** A report around one paragraph: long enough, and enough on its subject, to be recognised as one. */
const FILLER =
  '坚持依法行政，深入推进法治政府建设，不断提高行政执法和依法治理的能力和水平，各项工作取得新的成效。'.repeat(10);

function reportAround(body: string): string[] {
  const text = `关于2023年法治政府建设情况的报告\n\n一、主要举措和成效\n\n${FILLER}\n\n${body}\n\n二、存在的不足\n\n法治意识有待提高。\n`;
  const reports = valuesOf(text);
  expect(reports, 'the text around the paragraph is read as one report').toHaveLength(1);
  return reports[0] ?? [];
}

const WIDE_TO_HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
};
const toTraditional = Converter({ from: 'cn', to: 't' });

/** Breaks long lines after every `length` characters or so, only between Han characters, as a scan or a mail would. */
const breakLines = (text: string, length: number, mark: string) =>
  text
    .split('\n')
    .map((line) =>
      line.length < 120
        ? line
        : line.replace(
            new RegExp(`(.{${length},${length + 10}}\\p{Script=Han})(?=\\p{Script=Han}{2})`, 'gu'),
            `$1${mark}`,
          ),
    )
    .join('\n');

const REWRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'half-width punctuation': (text) => text.replace(/[，。；：（）]/gu, (mark) => WIDE_TO_HALF[mark] ?? mark),
  'full-width commas and brackets': (text) =>
    text
      .replace(/(?<=[\p{Script=Han}”%）)\d]),(?!\d)/gu, '，')
      .replace(/\(/gu, '（')
      .replace(/\)/gu, '）'),
  'full-width digits and per cent': (text) =>
    text
      .replace(/\d+(?=[件名人项份宗条次%])/gu, (digits) =>
        digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      )
      .replaceAll('%', '％'),
  'spaces around numbers': (text) =>
    text.replace(/(?<=\p{Script=Han})(?=\d)/gu, ' ').replace(/(?<=\d)(?=\p{Script=Han})/gu, ' '),
  'spaces inside numbers': (text) => text.replace(/(\d)(\d{3})(?=[件宗项人])/gu, '$1 $2'),
  'bold marks around items': (text) => text.replace(/([一二三四五六七八九十]是[^。，；*\n]{2,20})/gu, '**$1**'),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'page breaks inside sentences': (text) => breakLines(text, 80, '\n\n'),
  'hard-wrapped lines': (text) => breakLines(text, 50, '\n'),
};

describe.each(sources)('%s', (_name, text) => {
  const stated = valuesOf(text);

  test.each(Object.entries(REWRITINGS))('states the same values with %s', (_rewriting, rewrite) => {
    const rewritten = rewrite(text);
    expect(rewritten).not.toBe('');
    expect(valuesOf(rewritten)).toEqual(stated);
  });

  test('states the same values in traditional characters', () => {
    expect(valuesOf(toTraditional(text))).toEqual(stated);
  });

  test('a reconsideration paragraph states the same values at the end of another report', () => {
    const paragraph = text
      .split('\n')
      .find((line) => /行政复议/u.test(line) && /(?:收到|新收|接受|受理)[^。]{0,20}?\s?\d+\s?[件宗]/u.test(line));
    if (paragraph === undefined) throw new Error('every source of the corpus tells of reconsideration cases');
    const alone = reportAround(paragraph);
    const behind = reportAround(`加强应急演练，全年开展演练3场。\n\n${paragraph}`);
    expect(alone.filter((value) => value.startsWith('reconsideration.')).length).toBeGreaterThan(0);
    expect(behind.filter((value) => !value.startsWith('emergency.'))).toEqual(alone);
  });
});

describe('one sentence', () => {
  test.each(['件', '宗', '起'])('%s counts cases', (word) => {
    expect(reportAround(`2023年，共收到行政复议申请36${word}，受理24${word}，审结20${word}。`)).toEqual([
      'reconsideration.received exact 36',
      'reconsideration.accepted exact 24',
      'reconsideration.concluded exact 20',
    ]);
  });
  test('another event is another indicator', () => {
    expect(reportAround('2023年，受理行政复议案件24件。')).toEqual(['reconsideration.accepted exact 24']);
    expect(reportAround('2023年，审结行政复议案件24件。')).toEqual(['reconsideration.concluded exact 24']);
  });
  test('a plan, a norm or a negation states no value', () => {
    expect(reportAround('2023年，计划开展法治培训12期。')).toEqual([]);
    expect(reportAround('每年开展法治培训不少于12期。')).toEqual([]);
    expect(reportAround('拟于下一年度制定行政规范性文件6件。')).toEqual([]);
  });
});
