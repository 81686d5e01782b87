import type { Finding, FindingQuote } from '../schema/check.ts';
import type { Span } from '../schema/span.ts';
import type { AuditContext } from './context.ts';
import type { Draft, Here } from './draft.ts';

type Mark = FindingQuote['marks'][number];

interface Quoted {
  readonly context: AuditContext;
  span: Span;
  readonly marks: Mark[];
}

/**
 * The places that a finding rests on: for a quantity its sentence with the quantity marked, for words the words; the
 * claim first, no sentence twice. Words inside a sentence that is quoted as well are marked there.
 */
export function quotesOf(context: AuditContext, { claim, parts }: Draft): Finding['quotes'] {
  const quoted: Quoted[] = [];
  for (const part of [claim, ...parts]) {
    if ('quantity' in part) add(quoted, part.context, part.quantity);
    else add(quoted, context, part);
  }
  return quoted.map(({ context: { report }, span: { start, end }, marks }) => ({
    report: report === context.report ? null : report.id,
    start,
    end,
    raw: report.toRaw({ start, end }),
    text: report.text.slice(start, end),
    marks: marks.sort((a, b) => a.start - b.start),
  }));
}

function add(quoted: Quoted[], context: AuditContext, part: Here): void {
  const { start, end } = 'mention' in part ? part.mention : part;
  const span = 'mention' in part ? part.mention.sentence : { start, end };
  const mark = { start, end, mention: 'mention' in part ? part.mention.id : null };
  const own = quoted.filter((one) => one.context === context);
  const around = own.find((one) => holds(one.span, mark));
  const within = own.find((one) => one.marks.length === 0 && holds(span, one.span));
  if (around !== undefined) {
    if (!same(around.span, mark) && !around.marks.some((other) => other.start === start)) around.marks.push(mark);
  } else if (within !== undefined) {
    within.marks.push({ ...within.span, mention: null }, ...('mention' in part ? [mark] : []));
    within.span = span;
  } else quoted.push({ context, span, marks: 'mention' in part ? [mark] : [] });
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
