/** Properties over made-up reports: places are exact, and a bad document never throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROSE, parseAll } from './testing/parse-text.ts';
import { fold } from './text/fold.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const widened = (text: string) => text.replace(/[,.;:!?()]/g, (mark) => WIDE[mark] ?? mark);
/** What cleaning may drop. */
const plain = (text: string) => widened(text).replace(/[\s\u200b]|\*\*/g, '');

const piece = fc.constantFrom(
  '一、主要举措',
  '（一）依法履职',
  '(二)规范执法。全年检查 30 次,',
  '1. 加强领导',
  '一是抓执法,',
  '二是抓普法。',
  '受理案件１,083件',
  '；',
  '。',
  ',',
  '**重点工作。**',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u3000',
  '\u200b',
  '“不审核不签发”',
  '《条例(试行)》',
  '2024年',
  '48.28%',
  '某某市人民政府',
  '\n发布时间：2024-01-05\n',
  '【篇一】',
  '【篇二】',
  '**县',
  '是开展行动',
  '三是',
  '①',
  '——',
  '法治政府建设',
  '(',
  '）',
  '执法監督',
);
const document = fc.array(piece, { minLength: 5, maxLength: 80 }).map((pieces) => `${PROSE}\n\n${pieces.join('')}`);

describe('any document', () => {
  test('every sentence and paragraph is its raw slice without what was dropped', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const report of parseAll(text).reports) {
          for (const { start, end } of [...report.sentences, ...report.paragraphs]) {
            const raw = report.toRaw({ start, end });
            expect(plain(report.text.slice(start, end))).toBe(
              plain(text.slice(raw.start, raw.end)).replace(/发布时间：2024-01-05/g, ''),
            );
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  test('paragraphs hold all characters but line breaks, sentences all but blanks', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const report of parseAll(text).reports) {
          const words = (spans: readonly { start: number; end: number }[]) =>
            spans.map(({ start, end }) => report.text.slice(start, end)).join('');
          expect(words(report.paragraphs)).toBe(report.text.replaceAll('\n', ''));
          expect(words(report.sentences).replace(/\s/g, '')).toBe(report.text.replace(/\s/g, ''));
          expect(report.folded).toHaveLength(report.text.length);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('arbitrary characters never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        parseAll(text);
        parseAll(`${PROSE}\n${text}`, { path: 'a.md' });
      }),
      { numRuns: 60 },
    );
  });

  test('folding keeps the length and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
