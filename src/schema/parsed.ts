/**
 * What the parser hands to the later steps. Not published as such.
 *
 * `text` is the cleaned text that readers see and spans count in.
 * `folded` has the same length, character for character, in one analysis form
 * (simplified characters, half-width digits, letters and %, full-width Chinese punctuation,
 * one kind of dash and quote), so extraction needs one spelling only and its places hold in `text`.
 */
import type { Parent, Position } from 'unist';
import type { Message } from './message.ts';
import type { Paragraph, ReportMeta, Section, SourceInfo } from './report.ts';
import type { Span } from './span.ts';
import type { Part, QualityFlag, System } from './vocabulary.ts';

/** Place of a node: `position` in the raw file (unist's meaning), `span` in the cleaned text. */
interface Placed {
  position: Position;
  span: Span;
}

export interface SentenceNode extends Placed {
  type: 'sentence';
}
export interface ParagraphNode extends Parent, Placed {
  type: 'paragraph';
  position: Position;
  kind: Paragraph['kind'];
  children: SentenceNode[];
}
export interface SectionNode extends Parent, Placed {
  type: 'section';
  position: Position;
  id: string;
  marker: string;
  level: number;
  title: string;
  /** The heading within the cleaned text, marker included. */
  heading: Span;
  part: Part;
  system: System | null;
  children: (SectionNode | ParagraphNode)[];
}
export interface ReportNode extends Parent, Placed {
  type: 'report';
  position: Position;
  children: (SectionNode | ParagraphNode)[];
}

export interface ParsedReport {
  readonly id: string;
  readonly meta: ReportMeta;
  readonly source: SourceInfo;
  readonly text: string;
  readonly folded: string;
  readonly tree: ReportNode;
  /** The tree's sections and paragraphs in document order, in their published shape. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** Sentences in document order, in the cleaned text, none empty; headings are sentences of their own. */
  readonly sentences: readonly Span[];
  readonly flags: readonly QualityFlag[];
  readonly messages: readonly Message[];
  /** Cleaned span -> the span of the decoded source file that it was made from. */
  toRaw(span: Span): Span;
}
