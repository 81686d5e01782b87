/** One line break between blocks, none at either end. */
import { without } from '../text/mapped.ts';
import { matches, textPass } from './pass.ts';

export const blankLines = textPass('blank-lines', (mapped) =>
  without(mapped, matches(mapped.text, /^\n+|\n+$|(?<=\n)\n+/g)),
);
