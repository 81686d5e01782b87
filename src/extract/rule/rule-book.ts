/**
 * Rules of language that are held against the same words. Dozens are, and hardly one of them matches: so the words are
 * looked through once for all that any rule needs, and an expression is asked only where something of it stands.
 */
import { WordSet } from '../words/word-set.ts';
import { neededWords } from './needed-words.ts';
import { Rule } from './rule.ts';

/** Rules share the bits of one number in turn: two of one bit are at worst tried together. */
const BITS = 31;
/** The words around one quantity are asked about again and again; those of the one before no more. */
const REMEMBERED = 4;

export class RuleBook {
  /** Needed words with the bits of the rules that need them. */
  readonly #needed = new Map<string, number>();
  #set: WordSet | null = null;
  #bits = new Int32Array(0);
  #count = 0;
  /** The words looked through last, with the bits of the rules that may match them. */
  readonly #known: string[] = Array.from({ length: REMEMBERED }, () => '');
  readonly #signs: number[] = Array.from({ length: REMEMBERED }, () => 0);
  #latest = 0;

  /** `pattern` must keep no place (no flag g or y). */
  rule(pattern: RegExp): Rule {
    const words = neededWords(pattern);
    if (words === null) return new Rule(pattern, this, 0);
    const bit = 1 << (this.#count % BITS);
    this.#count += 1;
    for (const word of words) this.#needed.set(word, (this.#needed.get(word) ?? 0) | bit);
    this.#set = null;
    return new Rule(pattern, this, bit);
  }

  /** Bits of the rules of which something stands in these words. */
  signsOf(words: string): number {
    for (let back = 0; back < REMEMBERED; back += 1) {
      const place = (this.#latest - back) & (REMEMBERED - 1);
      if (this.#known[place] === words) return this.#signs[place] ?? 0;
    }
    this.#latest = (this.#latest + 1) & (REMEMBERED - 1);
    const signs = this.#lookThrough(words);
    this.#known[this.#latest] = words;
    this.#signs[this.#latest] = signs;
    return signs;
  }

  #lookThrough(words: string): number {
    const set = this.#build();
    const { length } = words;
    let signs = 0;
    for (let start = 0; start < length; start += 1) {
      const count = set.wordsAt(words, start, length);
      for (let at = 0; at < count; at += 1) signs |= this.#bits[set.numbers[at] ?? 0] ?? 0;
    }
    return signs;
  }

  #build(): WordSet {
    if (this.#set === null) {
      this.#set = new WordSet([...this.#needed.keys()]);
      this.#bits = Int32Array.from(this.#needed.values());
    }
    return this.#set;
  }
}
