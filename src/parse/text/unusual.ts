/**
 * Characters that hardly any text holds and that four rules look for: control characters, separators and marks
 * without a glyph, replacement and private-use characters, letters with a tone mark. A search through a whole text
 * costs the same whether it finds anything or not, so one search answers for all of them.
 */
const UNUSUAL = new RegExp(
  `[${[
    // Control characters; tab and line ends are no unusual ones.
    '\\u0000-\\u0008\\u000c\\u000e-\\u001f\\u007f-\\u009f',
    // Letters with marks, × and ÷ left out.
    '\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f',
    // Characters without a glyph, separators of lines.
    '\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff',
    '\\ue000-\\uf8ff\\ufffd',
  ].join('')}]`,
);

export function holdsUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}
