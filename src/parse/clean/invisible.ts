/** Characters without a glyph or meaning: control characters, zero-width ones, soft hyphens, direction marks. */
import { without } from '../text/mapped.ts';
import { matches, textPass } from './pass.ts';

/** Code ranges, tab and line ends left out. */
const RANGES =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const INVISIBLE = new RegExp(`[${RANGES}]+`, 'g');

export const invisible = textPass('invisible', (mapped, { unusual }) =>
  unusual ? without(mapped, matches(mapped.text, INVISIBLE)) : mapped,
);
