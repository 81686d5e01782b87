import { describe, expect, test } from 'vitest';
import { parseSources } from './parse-sources.ts';
import { problem } from './problem.ts';
import { smallReport } from './small-stages.ts';
import type { SourceFile } from './sources.ts';
import type { Stages } from './stages.ts';

const FILE: SourceFile = {
  path: 'five.txt',
  bytes: new Uint8Array(),
  sha256: '0'.repeat(64),
  origin: null,
  originEn: null,
  charset: null,
  sidecar: null,
};
const CONTEXT = { divisions: [], currentYear: 2026 };

const part = (ordinal: number, text = `第${ordinal}篇`) => {
  const report = smallReport(FILE, text);
  return { ...report, id: `five-p${ordinal}`, source: { ...report.source, part: ordinal } };
};
const refusal = (line: number) =>
  problem('parse', 'not-a-report', FILE.path, { zh: '不是报告。', en: 'No report.' }, { line });
const run = (parse: Stages['parse']) => parseSources([FILE], parse, CONTEXT);

describe('parseSources', () => {
  test('a refused part of a compendium is left out by its ordinal, the other parts stay', () => {
    const { reports, leftOut } = run(() => ({ reports: [part(1), part(3)], messages: [refusal(9), refusal(40)] }));
    expect(reports.map(({ parsed }) => parsed.id)).toEqual(['five-p1', 'five-p3']);
    expect(leftOut.map(({ file, part: ordinal }) => [file, ordinal])).toEqual([
      ['five.txt', 2],
      ['five.txt', 4],
    ]);
  });

  test('a refused file has no ordinal', () => {
    const empty = problem('read', 'empty-file', FILE.path, { zh: '空。', en: 'Empty.' });
    const { leftOut } = run(() => ({ reports: [], messages: [empty] }));
    expect(leftOut).toMatchObject([{ file: 'five.txt', part: null }]);
  });

  test('the same text twice in one compendium is kept once', () => {
    const { reports, leftOut } = run(() => ({ reports: [part(1, '同文'), part(2, '同 文')], messages: [] }));
    expect(reports).toHaveLength(1);
    expect(leftOut).toMatchObject([{ part: 2, ruleId: 'duplicate-report' }]);
  });

  test('a parser that throws on one file leaves that file out, with its words', () => {
    const { leftOut } = run(() => {
      throw new Error('no tree');
    });
    expect(leftOut).toMatchObject([{ ruleId: 'parse-failed', reason: expect.stringContaining('no tree') }]);
  });

  test('a declared encoding that the bytes do not have is a warning, the right one is none', () => {
    const parse: Stages['parse'] = (file) => ({ reports: [smallReport(file, '报告')], messages: [] });
    const codes = (charset: string) => parseSources([{ ...FILE, charset }], parse, CONTEXT).messages;
    expect(codes('gb18030')).toMatchObject([{ ruleId: 'charset-differs', fatal: false, actual: 'utf-8' }]);
    expect(codes('utf-8')).toEqual([]);
  });

  test('messages of a kept report are not repeated among the general ones', () => {
    const own = refusal(3);
    const { messages } = run(() => ({ reports: [{ ...part(1), messages: [own] }], messages: [own] }));
    expect(messages).toEqual([]);
  });
});
