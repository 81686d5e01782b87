/** One line break between blocks, none at either end. */
import { without } from '../text/mapped.ts';
import { matches, textPass } from './pass.ts';

export const blankLines = textPass('blank-lines', (mapped) => {
  const { text } = mapped;
  if (!text.includes('\n\n') && !text.startsWith('\n') && !text.endsWith('\n')) return mapped;
  return without(mapped, matches(text, /^\n+|\n+$|(?<=\n)\n+/g));
});
