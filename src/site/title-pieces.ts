/**
 * Where a Chinese title may break: between its words, never within one, nor within a name that is known. The words are
 * those of the segmenter that the language's own standard describes; single characters, which it leaves over, stand
 * with what they belong to. The pieces joined again are the text.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that is one of these alone, or a number: what follows belongs to it. */
const HOLDS_NEXT = /^(?:[\p{Ps}\p{Pi}—–~和与及各对第本全]|[\p{N}.]+)$/u;
/** A single character that begins a piece nonetheless. */
const BEGINS = /^[\p{Ps}\p{Pi}\p{N}和与及各对第本全]/u;

/** @param names names that are not to be broken, such as those of places; the longest that fits is taken */
export function titlePieces(text: string, names: readonly string[] = []): readonly string[] {
  const pieces: string[] = [];
  let before = '';
  for (const word of wordsOf(text, names)) {
    const last = pieces.at(-1);
    const single = [...word].length === 1 && !BEGINS.test(word);
    if (last !== undefined && (single || HOLDS_NEXT.test(before))) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
    before = word;
  }
  return pieces;
}

function* wordsOf(text: string, names: readonly string[]): Generator<string> {
  const known = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const name = known.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    yield* segments(text.slice(plain, at));
    yield name;
    plain = at + name.length;
    at = plain - 1;
  }
  yield* segments(text.slice(plain));
}

const segments = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
