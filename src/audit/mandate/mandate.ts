/** The checklist of the contents that a report must have: is each there, where, and by which words was it found. */
import type { MandateItem } from '../../schema/check.ts';
import type { ParsedReport, ReportNode } from '../../schema/parsed.ts';
import type { Span } from '../../schema/span.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { LOOKED_FOR, type Looked } from './words.ts';

interface Heading extends Span {
  readonly part: Part;
  readonly words: string;
}

/** One line an item, in the order of the rules. A section counts before a heading's words, both before running text. */
export function mandateOf(report: ParsedReport): MandateItem[] {
  const headings = headingsOf(report);
  return LOOKED_FOR.map((looked) => {
    const telling = headings.filter(({ part, words }) => says(words, looked.headings) && suits(part, looked));
    const heading =
      telling.find(({ part }) => part === looked.part) ??
      telling[0] ??
      // A section may be of the part without a telling heading; its heading is still the place to look.
      headings.find(({ part }) => part === looked.part);
    const found = heading ?? sentenceOf(report, looked);
    return {
      item: looked.item,
      found: found !== null,
      how: heading !== undefined ? 'heading' : found !== null ? 'wording' : 'not-found',
      quote: found === null ? null : quote(report, found),
      lookedFor: [...new Set([...looked.headings, ...looked.wording])],
    };
  });
}

const says = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Causes belong to shortcomings; a heading of measures that says 原因 is about something else. */
const suits = (part: Part, { within }: Looked): boolean => within === null || within.includes(part);

/** Headings of all sections, run-in ones (一是…。) included, in document order. */
function headingsOf(report: ParsedReport): Heading[] {
  const walk = (nodes: ReportNode['children']): Heading[] =>
    nodes.flatMap((node) => {
      if (node.type === 'paragraph') return [];
      const { start, end } = node.heading;
      return [{ start, end, part: node.part, words: report.folded.slice(start, end) }, ...walk(node.children)];
    });
  return walk(report.tree.children);
}

/** The first sentence with one of the words, within the parts where they mean the item. */
function sentenceOf(report: ParsedReport, { wording, within }: Looked): Span | null {
  const parts = new Map(report.sections.map(({ id, part }) => [id, part]));
  let next = 0;
  for (const paragraph of report.paragraphs) {
    const part = paragraph.section === null ? 'preamble' : (parts.get(paragraph.section) ?? 'other');
    while ((report.sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= paragraph.start) next += 1;
    if (paragraph.kind !== 'text' || (within !== null && !within.includes(part))) continue;
    for (let i = next; i < report.sentences.length; i += 1) {
      const sentence = report.sentences[i];
      if (sentence === undefined || sentence.start >= paragraph.end) break;
      if (says(report.folded.slice(sentence.start, sentence.end), wording)) return sentence;
    }
  }
  return null;
}

const quote = (report: ParsedReport, { start, end }: Span): NonNullable<MandateItem['quote']> => ({
  start,
  end,
  raw: report.toRaw({ start, end }),
  text: report.text.slice(start, end),
});
