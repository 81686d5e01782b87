/** quality.json: scores against the gold set, the reading ledger, what was left out. */
import { QualityFile, type UnexplainedRow } from '../../schema/published-quality.ts';
import { QualityFlag } from '../../schema/vocabulary.ts';
import type { Files, PublishedReport, PublishInput } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareNumber, compareText } from '../order.ts';

/** Rows of the list of unexplained numbers on the methodology page; every report lists its own in full. */
const MOST_UNEXPLAINED = 1000;
/** Characters before and after an unexplained number: enough to see what it may be. */
const CONTEXT = 20;

export function qualityFile(input: PublishInput, reports: readonly PublishedReport[]): Files {
  const unexplained = reports.flatMap(unexplainedRows);
  const sum = (of: (published: PublishedReport) => number) => reports.reduce((total, one) => total + of(one), 0);
  const flags = QualityFlag.options
    .map((flag) => ({ flag, reports: sum(({ report }) => (report.quality.flags.includes(flag) ? 1 : 0)) }))
    .filter((row) => row.reports > 0);
  const quality: QualityFile = {
    gold: input.gold,
    goldReason: input.goldReason?.zh ?? null,
    goldReasonEn: input.goldReason?.en ?? null,
    textbook: [...input.textbook],
    reading: {
      digits: sum(({ report }) => report.quality.digits),
      explained: sum(({ report }) => report.quality.explained),
      unexplained: unexplained.length,
      flags,
    },
    unexplained: unexplained.slice(0, MOST_UNEXPLAINED),
    leftOut: input.leftOut.toSorted((a, b) => compareText(a.file, b.file) || compareNumber(a.part, b.part)),
    messages: [...input.messages],
  };
  return new Map([['quality.json', encodeJson('quality.json', QualityFile, quality)]]);
}

function unexplainedRows({ report, text }: PublishedReport): UnexplainedRow[] {
  return report.quality.unexplained.map((number) => ({
    report: report.id,
    start: number.start,
    end: number.end,
    raw: number.raw,
    text: number.text,
    context: text.slice(Math.max(0, number.start - CONTEXT), number.end + CONTEXT).replaceAll('\n', ' '),
  }));
}
