/** Blocks: the flat stage between lines and the tree. Together they hold every character but the line breaks. */
import type { Wording } from '../../schema/message.ts';
import type { Paragraph } from '../../schema/report.ts';
import type { Span } from '../../schema/span.ts';
import type { Marker } from '../lines/marker.ts';

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: Paragraph['kind'];
  /** Opens a section; null: belongs to the section before. */
  readonly opening: Opening | null;
  /** First block of its line; the others follow a run-in heading or an item on the same line. */
  readonly lineStart: boolean;
}

export interface Opening {
  readonly marker: Marker;
  /** The heading with its marker; may be the first clause of a text block. */
  readonly heading: Span;
  readonly title: string;
  /** Set where the marker lost its number (是… between 一是 and 三是). */
  readonly repaired: boolean;
  /** Rank of a heading without a number: its depth among its like. Numbered ones are ranked by their style. */
  readonly rank?: number;
}

export interface Note {
  readonly ruleId: string;
  readonly reason: Wording;
  readonly span: Span;
  readonly actual: string | null;
  readonly expected: string | null;
}

/** A stage of segmentation. Later stages see what earlier ones made of a line. */
export interface Segmentation {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Depth of the heading that the file's format marks at this offset of the text; null: none. */
  readonly marked: (offset: number) => number | null;
  /** May an item begin in this part of the text? */
  readonly mayHoldItems: (start: number, end: number) => boolean;
  readonly notes: readonly Note[];
}
export interface SegmentPass {
  readonly name: string;
  run(state: Segmentation): Segmentation;
}

/** What is left of a block without its line. */
export function blockText(text: string, block: Span): string {
  return text.slice(block.start, block.end);
}
