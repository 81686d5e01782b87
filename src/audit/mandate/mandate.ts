/** The checklist of the contents that a report must have: is each there, where, and by which words was it found. */
import type { MandateItem } from '../../schema/check.ts';
import type { ParsedReport, ReportNode } from '../../schema/parsed.ts';
import type { Span } from '../../schema/span.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { LOOKED_FOR, type Looked } from './words.ts';

/** A heading or a paragraph of running text, with the content of the section that it belongs to. */
interface Passage extends Span {
  readonly part: Part;
}

/** An item with its words as one expression each, so that a text is read once and not once a word. */
interface Search {
  readonly looked: Looked;
  readonly headings: RegExp;
  readonly wording: RegExp;
  readonly lookedFor: readonly string[];
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.join('|'));

const SEARCHES: readonly Search[] = LOOKED_FOR.map((looked) => ({
  looked,
  headings: anyOf(looked.headings),
  wording: anyOf(looked.wording),
  lookedFor: [...new Set([...looked.headings, ...looked.wording])],
}));

/** What headings tell anything by; most tell nothing, and are asked this once instead of once an item. */
const TELLING = anyOf(LOOKED_FOR.flatMap(({ headings }) => headings));

/** One line an item, in the order of the rules. A section counts before a heading's words, both before running text. */
export function mandateOf(report: ParsedReport): MandateItem[] {
  const headings = headingsOf(report.tree);
  const telling = headings.filter((heading) => TELLING.test(wordsOf(report, heading)));
  let paragraphs: Passage[] | null = null;
  return SEARCHES.map(({ looked, lookedFor, ...clues }) => {
    const named = telling.filter((heading) => suits(heading, looked) && clues.headings.test(wordsOf(report, heading)));
    const heading =
      named.find(({ part }) => part === looked.part) ??
      named[0] ??
      // A section may be of the part without a telling heading; its heading is still the place to look.
      headings.find(({ part }) => part === looked.part);
    const within = () => {
      paragraphs ??= paragraphsOf(report);
      return paragraphs.filter((paragraph) => suits(paragraph, looked));
    };
    const found = heading ?? sentenceWith(clues.wording, report, within());
    return {
      item: looked.item,
      found: found !== null,
      how: heading !== undefined ? 'heading' : found !== null ? 'wording' : 'not-found',
      quote: found === null ? null : quote(report, found),
      lookedFor: [...lookedFor],
    };
  });
}

const wordsOf = ({ folded }: ParsedReport, { start, end }: Span): string => folded.slice(start, end);

/** Causes belong to shortcomings; a heading of measures that says 原因 is about something else. */
const suits = ({ part }: Passage, { within }: Looked): boolean => within === null || within.includes(part);

/** Headings of all sections, run-in ones (一是…。) included, in document order. */
function headingsOf(tree: ReportNode): Passage[] {
  const headings: Passage[] = [];
  const walk = (nodes: ReportNode['children']): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') continue;
      headings.push({ start: node.heading.start, end: node.heading.end, part: node.part });
      walk(node.children);
    }
  };
  walk(tree.children);
  return headings;
}

/** Running text, paragraph by paragraph. */
function paragraphsOf(report: ParsedReport): Passage[] {
  const parts = new Map(report.sections.map(({ id, part }) => [id, part]));
  const paragraphs: Passage[] = [];
  for (const { start, end, kind, section } of report.paragraphs) {
    if (kind === 'text')
      paragraphs.push({ start, end, part: section === null ? 'preamble' : (parts.get(section) ?? 'other') });
  }
  return paragraphs;
}

/** The first sentence with one of the words. Whole paragraphs are asked first, since few have any. */
function sentenceWith(wording: RegExp, report: ParsedReport, paragraphs: readonly Passage[]): Span | null {
  for (const paragraph of paragraphs) {
    if (!wording.test(wordsOf(report, paragraph))) continue;
    const sentence = report.sentences.find(
      (one) => one.end > paragraph.start && one.start < paragraph.end && wording.test(wordsOf(report, one)),
    );
    if (sentence !== undefined) return sentence;
  }
  return null;
}

const quote = (report: ParsedReport, { start, end }: Span): NonNullable<MandateItem['quote']> => ({
  start,
  end,
  raw: report.toRaw({ start, end }),
  text: report.text.slice(start, end),
});
