/**
 * Fragments of a report's page. Published rows link to them, so they are part of the contract: a value has the id of
 * its mention, the paragraph that opens a section the id of the section, any other paragraph p1, p2 … in text order.
 */
import type { FindingQuote } from './check.ts';
import type { Report } from './report.ts';

type Anchored = {
  readonly paragraphs: readonly Pick<Report['paragraphs'][number], 'start' | 'end' | 'section'>[];
  readonly mentions: readonly Pick<Report['mentions'][number], 'id' | 'start' | 'end'>[];
};

/** Anchors of the paragraphs, in order. */
export function paragraphAnchors({ paragraphs }: Pick<Anchored, 'paragraphs'>): readonly string[] {
  const opened = new Set<string>();
  return paragraphs.map(({ section }, i) => {
    if (section === null || opened.has(section)) return `p${i + 1}`;
    opened.add(section);
    return section;
  });
}

/** Anchor of any place in the text: its mention where it is one, else its paragraph, else the text as a whole. */
export function anchorsOf(report: Anchored): (start: number) => string {
  const anchors = paragraphAnchors(report);
  return (start) => {
    const mention = report.mentions.find((m) => m.start <= start && start < m.end);
    if (mention) return mention.id;
    return anchors[report.paragraphs.findIndex((p) => p.start <= start && start < p.end)] ?? 'read';
  };
}

/**
 * Where a quote of a finding leads: to the claim where it holds it, else to the first figure marked, else to the
 * paragraph. Words of another report that are no figure lead to its text, since its paragraphs are not at hand.
 */
export function quoteAnchor(claim: string | null, quote: FindingQuote, at: (start: number) => string): string {
  const mentions = quote.marks.flatMap(({ mention }) => mention ?? []);
  const mention = mentions.find((id) => quote.report === null && id === claim) ?? mentions[0];
  return mention ?? (quote.report === null ? at(quote.start) : 'read');
}
