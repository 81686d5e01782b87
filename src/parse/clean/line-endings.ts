/** \r\n, \r, form feeds and Unicode's line separators become \n. */
import { without, withText } from '../text/mapped.ts';
import { matches, textPass } from './pass.ts';

export const lineEndings = textPass('line-endings', (mapped, { unusual }) => {
  if (!mapped.text.includes('\r') && !(unusual && /[\f\u0085\u2028\u2029]/.test(mapped.text))) return mapped;
  const single = without(mapped, matches(mapped.text, /\r(?=\n)/g));
  return withText(single, single.text.replace(/[\r\f\u0085\u2028\u2029]/g, '\n'));
});
