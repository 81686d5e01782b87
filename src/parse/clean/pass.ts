/** A cleaning pass: text in, text out, offsets kept. Passes run in the order of the list in `index.ts`. */
import type { Span } from '../../schema/span.ts';
import type { Mapped } from '../text/mapped.ts';

/** A field that stood in a page's furniture and was dropped from the text with it. */
export interface Harvested {
  /** The label as written, without colon or blanks: 发布时间, 索引号. */
  readonly label: string;
  readonly value: string;
  readonly raw: Span;
}

export interface Cleaning {
  readonly mapped: Mapped;
  readonly harvest: readonly Harvested[];
  /** Raw spans of the gaps that page breaks had cut into sentences, and that were closed. */
  readonly pageBreaks: readonly Span[];
  /** Whether the file holds any of the characters of `unusual.ts`; passes that look for them ask this first. */
  readonly unusual: boolean;
}

export interface Pass {
  readonly name: string;
  run(state: Cleaning): Cleaning;
}

/** A pass that only changes the text. */
export function textPass(name: string, run: (mapped: Mapped, state: Cleaning) => Mapped): Pass {
  return {
    name,
    run(state) {
      const mapped = run(state.mapped, state);
      return mapped === state.mapped ? state : { ...state, mapped };
    },
  };
}

/** Drops every match of a global expression. */
export function matches(text: string, expression: RegExp): number[] {
  const drops: number[] = [];
  for (const match of text.matchAll(expression)) drops.push(match.index, match.index + match[0].length);
  return drops;
}
