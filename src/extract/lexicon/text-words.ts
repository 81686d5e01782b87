/** Every word of the vocabulary that stands in a text, found in one pass for all that asks about it later. */
import { mayOpen, ROOT } from './double-array.ts';
import { Hits } from './hits.ts';
import { CUE, TERM, type WordTable } from './vocabulary.ts';

export interface TextWords {
  /** Words of patterns, at every place, by their numbers. */
  readonly cues: Hits;
  /**
   * Terms of topics, by the numbers of the topics: of several at one place the longest, and none that lies within a
   * term before. Overlapping terms are both found: in 行政执法人员资格考试 the people and the examination.
   */
  readonly topics: Hits;
}

export function readWords(text: string, { array, kinds, topics: topicsOf }: WordTable): TextWords {
  const { cells, words, openings } = array;
  const symbols = symbolsOf(text, array.codes);
  const cues = new Hits(text.length >> 1);
  const topics = new Hits(text.length >> 2);
  let covered = 0;
  for (let start = 0; start < symbols.length; start += 1) {
    if (!mayOpen(openings, symbols[start] ?? 0, symbols[start + 1] ?? 0)) continue;
    let node = ROOT;
    let end = 0;
    let longest = 0;
    for (let index = start; index < symbols.length; index += 1) {
      const symbol = symbols[index] ?? 0;
      if (symbol === 0) break;
      const next = (cells[2 * node] ?? 0) + symbol;
      if (cells[2 * next + 1] !== node) break;
      node = next;
      const word = (words[node] ?? 0) - 1;
      if (word < 0) continue;
      const kind = kinds[word] ?? 0;
      if ((kind & CUE) !== 0) cues.add(start, index + 1, word);
      if ((kind & TERM) !== 0) {
        end = index + 1;
        longest = word;
      }
    }
    if (end <= covered) continue;
    for (let at = topicsOf.starts[longest] ?? 0; at < (topicsOf.starts[longest + 1] ?? 0); at += 1) {
      topics.add(start, end, topicsOf.numbers[at] ?? 0);
    }
    covered = end;
  }
  return { cues, topics };
}

/** The text in codes of the double array: each character is looked up once, however many words may pass over it. */
function symbolsOf(text: string, codes: Uint16Array): Uint16Array {
  const symbols = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) symbols[index] = codes[text.charCodeAt(index)] ?? 0;
  return symbols;
}
