/** Cleaning: ordered, named passes. Each drops or replaces characters; none invents text. */
import type { Mapped } from '../text/mapped.ts';
import { holdsUnusual } from '../text/unusual.ts';
import { blankLines } from './blank-lines.ts';
import { boldMarks } from './bold-marks.ts';
import { furniture } from './furniture.ts';
import { invisible } from './invisible.ts';
import { lineEndings } from './line-endings.ts';
import { lineMarks } from './line-marks.ts';
import { menus } from './menus.ts';
import { pageBreaks } from './page-breaks.ts';
import type { Cleaning, Pass } from './pass.ts';
import { punctuation } from './punctuation.ts';
import { spaces } from './spaces.ts';

export const passes: readonly Pass[] = [
  lineEndings,
  invisible,
  furniture,
  lineMarks,
  boldMarks,
  spaces,
  punctuation,
  menus,
  pageBreaks,
  blankLines,
];

/** A reader that has looked for unusual characters already hands in what it found. */
export function clean(content: Mapped, unusual: boolean = holdsUnusual(content.text)): Cleaning {
  let state: Cleaning = { mapped: content, harvest: [], pageBreaks: [], unusual };
  for (const pass of passes) state = pass.run(state);
  return state;
}
