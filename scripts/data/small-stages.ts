/**
 * Steps small enough to see through, for tests of what joins them: a line is a paragraph, 。 ends a sentence, and every
 * number before 件 is a mention that states the indicator demo.cases.
 */
import type { Extraction } from '../../src/schema/extraction.ts';
import type { ParsedReport } from '../../src/schema/parsed.ts';
import type { Span } from '../../src/schema/span.ts';
import { problem } from './problem.ts';
import type { SourceFile } from './sources.ts';
import type { Stages } from './stages.ts';

const EMPTY = { zh: '文件为空。', en: 'The file is empty.' };

export const SMALL_STAGES: Stages = {
  parse(file) {
    const text = new TextDecoder().decode(file.bytes);
    if (text.trim() === '') return { reports: [], messages: [problem('parse', 'empty-file', file.path, EMPTY)] };
    return { reports: [smallReport(file, text)], messages: [] };
  },
  createExtractor: () => smallExtraction,
  audit: () => ({ checks: [], mandate: [], systems: [{ system: 'dispute', sections: [], observations: 1 }] }),
  seriesOf: () => null,
  auditSeries: () => new Map(),
  ruleDocs: () => [],
};

export function smallReport(file: SourceFile, text: string): ParsedReport {
  const year = /20\d\d/.exec(text)?.[0];
  const place = { name: '某区', level: 'county' as const, path: [], anonymised: year === undefined };
  return {
    id: `${year ? '430104' : 'r'}-${year ?? file.path.replace(/\W+/g, '-')}`,
    meta: {
      title: text.split('\n')[0] ?? null,
      year: year === undefined ? null : Number(year),
      period: { start: null, end: null, partial: false },
      place: { code: year === undefined ? null : '430104', ...place },
      issuers: [],
      addressees: [],
      documentNumber: null,
      signedOn: null,
      publishedOn: null,
      evidence: [],
    },
    source: {
      file: file.path,
      sha256: file.sha256,
      charset: 'utf-8',
      start: 0,
      end: text.length,
      origin: file.origin,
      originEn: file.originEn,
      part: null,
    },
    text,
    folded: text,
    tree: {
      type: 'report',
      position: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      span: { start: 0, end: text.length },
      children: [],
    },
    sections: [],
    paragraphs: [],
    sentences: sentencesOf(text),
    flags: [],
    messages: [],
    toRaw: ({ start, end }) => ({ start, end }),
  };
}

function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^。\n]+。?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function smallExtraction(report: ParsedReport): Extraction {
  const found = [...report.folded.matchAll(/(\d+)件/g)].map((match, index) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const value = Number(match[1]);
    const numbers = { value, lower: value, upper: value, unit: '件', qualifier: 'exact' as const };
    const sentence = report.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
    const mention = `m${index + 1}`;
    return {
      mention: {
        id: mention,
        ...span,
        raw: span,
        text: match[0],
        ...numbers,
        kind: 'count' as const,
        role: 'actual' as const,
        sentence,
        section: null,
        status: 'indicator' as const,
      },
      observation: {
        id: `${report.id}.demo.cases${index === 0 ? '' : `-${index + 1}`}`,
        indicator: 'demo.cases',
        mention,
        ...numbers,
        scope: 'area' as const,
        period: { type: 'year' as const, start: null, end: null },
        primary: index === 0,
        rule: 'demo.cases#1',
        primaryRule: index === 0 ? 'first' : null,
        basis: null,
      },
    };
  });
  return {
    mentions: found.map(({ mention }) => mention),
    explained: [],
    observations: found.map(({ observation }) => observation),
    references: [],
  };
}
