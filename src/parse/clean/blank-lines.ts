/** One line break between blocks, none at either end. */
import { without } from '../text/mapped.ts';
import { textPass } from './pass.ts';

const LINE_FEED = 0x0a;

export const blankLines = textPass('blank-lines', (mapped) => {
  const { text } = mapped;
  const drops: number[] = [];
  const runEnd = (from: number): number => {
    let end = from;
    while (text.charCodeAt(end) === LINE_FEED) end += 1;
    return end;
  };
  let from = runEnd(0);
  if (from > 0) drops.push(0, from);
  for (let start = text.indexOf('\n\n', from); start >= 0; start = text.indexOf('\n\n', from)) {
    from = runEnd(start);
    drops.push(from === text.length ? start : start + 1, from);
  }
  // A single break at the end, which is no run.
  if (from < text.length && text.endsWith('\n')) drops.push(text.length - 1, text.length);
  return without(mapped, drops);
});
