/** The report's text as blocks, cut at its mentions, with the anchors that links from other pages point to. */
import { anchorsOf, paragraphAnchors } from '../../schema/anchors.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Report, Section } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import type { System } from '../../schema/vocabulary.ts';
import { annotate, type Segment } from '../annotate.ts';

export interface Block {
  /** Anchor: the section's id where the block opens one, else p1, p2 … in text order. */
  readonly id: string;
  readonly kind: Report['paragraphs'][number]['kind'];
  /** Element: a heading one below that of the section around it, or a paragraph. */
  readonly tag: 'h3' | 'h4' | 'h5' | 'h6' | 'p';
  readonly runs: readonly Run[];
}

/** A stretch of a block that other reports have word for word, or one between such stretches. */
export interface Run {
  readonly shared: boolean;
  readonly segments: readonly Segment<Mention>[];
}

export interface OutlineItem {
  readonly id: string;
  readonly marker: string;
  readonly title: string;
  readonly depth: number;
  readonly system: System | null;
  /** Values that stand in the section, parts of it included. */
  readonly values: number;
}

/** A heading longer than this is a paragraph that happens to be numbered. */
const LONGEST_HEADING = 60;
const OUTLINE_DEPTH = 2;

/** Depth by ancestry, from 1: written levels may skip one. */
function depths(sections: readonly Section[]): ReadonlyMap<string, number> {
  const depth = new Map<string, number>();
  for (const section of sections)
    depth.set(section.id, 1 + (section.parent === null ? 0 : (depth.get(section.parent) ?? 0)));
  return depth;
}

const tagOf = (depth: number): Block['tag'] => (['h3', 'h4', 'h5', 'h6'] as const)[Math.min(depth, 4) - 1] ?? 'h3';

/** Cuts a block at the sentences that it shares. A sentence that runs past the block is cut there. */
function runs(text: string, block: Span, mentions: readonly Mention[], shared: readonly Span[]): readonly Run[] {
  const cuts: Run[] = [];
  let at = block.start;
  const add = (end: number, same: boolean) => {
    if (end > at) cuts.push({ shared: same, segments: annotate(text, { start: at, end }, mentions) });
    at = Math.max(at, end);
  };
  for (const sentence of shared) {
    if (sentence.end <= block.start || sentence.start >= block.end) continue;
    add(sentence.start, false);
    add(Math.min(sentence.end, block.end), true);
  }
  add(block.end, false);
  return cuts;
}

/** @param shared sentences that stand in other reports as well, in text order */
export function reportBlocks(report: Report, text: string, shared: readonly Span[] = []): readonly Block[] {
  const depth = depths(report.sections);
  const ids = paragraphAnchors(report);
  return report.paragraphs.map((paragraph, i) => {
    const { section, kind } = paragraph;
    const heading = kind === 'heading' && paragraph.end - paragraph.start <= LONGEST_HEADING;
    return {
      id: ids[i] ?? `p${i + 1}`,
      kind,
      tag: heading ? tagOf(section === null ? 1 : (depth.get(section) ?? 1)) : 'p',
      runs: runs(text, paragraph, report.mentions, shared),
    };
  });
}

export function reportOutline(report: Report): readonly OutlineItem[] {
  const depth = depths(report.sections);
  const parent = new Map(report.sections.map((section) => [section.id, section.parent]));
  const values = new Map<string, number>();
  for (const mention of report.mentions)
    for (let at = mention.section; at !== null; at = parent.get(at) ?? null) values.set(at, (values.get(at) ?? 0) + 1);
  return report.sections
    .map((section) => ({
      id: section.id,
      marker: section.marker,
      title: section.title,
      depth: depth.get(section.id) ?? 1,
      system: section.system,
      values: values.get(section.id) ?? 0,
    }))
    .filter((item) => item.depth <= OUTLINE_DEPTH);
}

/** Anchor of any place in the text: its mention where it is one, else its paragraph. */
export const anchorAt = (report: Report, start: number): string => anchorsOf(report)(start);
