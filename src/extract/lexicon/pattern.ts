/**
 * The notation of cues (content/indicators/README.md): `…` gap, `{class}` synonyms, `(x)` optional,
 * `a|b` alternatives, `N` the quantity. Compiled to lists of literal words, so that matching is
 * string search and a word's place stays known.
 */

/** One contiguous stretch of a pattern: any of these literals, longest first. */
export type Item = readonly string[];

export interface Pattern {
  /** Items that stand before the quantity, in order. */
  readonly before: readonly Item[];
  /** Items that stand after it, in order. */
  readonly after: readonly Item[];
  /** No N was given: `before` may stand on either side. */
  readonly free: boolean;
}

export class PatternError extends Error {}

/** More spellings than this in one stretch is a mistake in the cue, not a rich language. */
const MAX_LITERALS = 600;

/** Compiles one `say` or `not` string; throws PatternError with the reason. */
export function compilePattern(source: string, classes: Readonly<Record<string, readonly string[]>>): Pattern[] {
  return source.split('|').map((alternative) => {
    const sides = alternative.split('N');
    if (sides.length > 2) throw new PatternError(`more than one N in "${alternative}"`);
    const [left = '', right] = sides;
    const before = items(left, classes);
    const after = right === undefined ? [] : items(right, classes);
    if (before.length + after.length === 0) throw new PatternError(`no words in "${alternative}"`);
    return { before, after, free: right === undefined };
  });
}

function items(source: string, classes: Readonly<Record<string, readonly string[]>>): Item[] {
  return source
    .split('…')
    .map((stretch) => stretch.trim())
    .filter((stretch) => stretch !== '')
    .map((stretch) => {
      const literals = [...new Set(expand(stretch, classes))];
      if (literals.includes('')) throw new PatternError(`only optional words in "${stretch}"`);
      if (literals.length > MAX_LITERALS) throw new PatternError(`${literals.length} spellings in "${stretch}"`);
      return literals.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    });
}

function expand(stretch: string, classes: Readonly<Record<string, readonly string[]>>): string[] {
  const open = stretch.search(/[{(（]/u);
  if (open < 0) return [stretch];
  const isClass = stretch[open] === '{';
  const close = stretch.indexOf(isClass ? '}' : stretch[open] === '(' ? ')' : '）', open);
  if (close < 0) throw new PatternError(`unclosed bracket in "${stretch}"`);
  const name = stretch.slice(open + 1, close);
  const members = isClass ? classes[name] : ['', name];
  if (members === undefined) throw new PatternError(`unknown class {${name}}`);
  const head = stretch.slice(0, open);
  const tails = expand(stretch.slice(close + 1), classes);
  return members.flatMap((member) => tails.map((tail) => head + member + tail));
}
