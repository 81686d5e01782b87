/** An expression that is tried only on words that it may match. */

/** Where it is looked up what stands in some words. */
interface Signs {
  /** Bits of the rules of which something stands there. */
  signsOf(words: string): number;
}

const NO_MATCH: readonly RegExpExecArray[] = [];

export class Rule {
  readonly pattern: RegExp;
  readonly #signs: Signs;
  /** 0 = nothing is known that the expression needs: it is always tried. */
  readonly #bit: number;
  /** A copy that finds one match after the other. */
  readonly #global: RegExp;

  constructor(pattern: RegExp, signs: Signs, bit: number) {
    this.pattern = pattern;
    this.#signs = signs;
    this.#bit = bit;
    this.#global = new RegExp(pattern.source, `${pattern.flags}g`);
  }

  test(words: string): boolean {
    return this.#mayMatch(words) && this.pattern.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.#mayMatch(words) ? this.pattern.exec(words) : null;
  }

  /** Where the first match starts; -1 = nowhere. */
  search(words: string): number {
    return this.#mayMatch(words) ? words.search(this.pattern) : -1;
  }

  /** Where the last match starts; -1 = nowhere. */
  lastIndex(words: string): number {
    return this.all(words).at(-1)?.index ?? -1;
  }

  /** All matches, in order. */
  all(words: string): readonly RegExpExecArray[] {
    if (!this.#mayMatch(words)) return NO_MATCH;
    const matches: RegExpExecArray[] = [];
    this.#global.lastIndex = 0;
    for (let match = this.#global.exec(words); match !== null; match = this.#global.exec(words)) matches.push(match);
    return matches;
  }

  /** `words` without the first match. */
  removeFrom(words: string): string {
    return this.#mayMatch(words) ? words.replace(this.pattern, '') : words;
  }

  #mayMatch(words: string): boolean {
    return this.#bit === 0 || (words !== '' && (this.#signs.signsOf(words) & this.#bit) !== 0);
  }
}
