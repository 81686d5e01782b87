/** Characters without a glyph or meaning: control and format characters (zero-width, soft hyphen, direction marks). */
import { without } from '../text/mapped.ts';
import { matches, textPass } from './pass.ts';

/** Cc and Cf but the blanks that count as such: tab, line feed, vertical tab, form feed, carriage return. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}]+/gu;
const ANY = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}]/u;

export const invisible = textPass('invisible', (mapped) =>
  ANY.test(mapped.text) ? without(mapped, matches(mapped.text, INVISIBLE)) : mapped,
);
