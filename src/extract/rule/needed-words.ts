/**
 * Words that an expression cannot do without: every match holds at least one of them. Null: no such list is known.
 * Reads the syntax that the rules of this folder's neighbours are written in; whatever it does not know counts as
 * "anything may stand here", so a list may be longer or shorter than it could be, but never wrong.
 */

/** More spellings than this are no longer followed. */
const MOST = 64;
/** A class of more characters than this counts as any character. */
const LARGEST_CLASS = 12;

/** What is known of a piece of an expression. */
interface Piece {
  /** All that the piece can match, where these are few; null = too many or unknown. */
  readonly exact: readonly string[] | null;
  /** Words one of which stands in each of its matches; null = none known. */
  readonly needed: readonly string[] | null;
}

const ANYTHING: Piece = { exact: null, needed: null };
const NOTHING: Piece = { exact: [''], needed: null };

export function neededWords(pattern: RegExp): readonly string[] | null {
  return best(new Reader(pattern.source).alternatives());
}

/** Its own spellings, if none is empty, or what it needs besides. */
function best({ exact, needed }: Piece): readonly string[] | null {
  return better(exact !== null && !exact.includes('') ? exact : null, needed);
}

/** Longer words stand in fewer places, digits everywhere; of equally long ones a shorter list. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const gain = shortest(b) - shortest(a);
  return gain > 0 || (gain === 0 && b.length < a.length) ? b : a;
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.replace(/\d/gu, '').length));
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the end or the bracket that closes the group. */
  alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      pieces.push(this.#sequence());
    }
    const exact = pieces.every((piece) => piece.exact !== null) ? pieces.flatMap((piece) => piece.exact ?? []) : null;
    const lists = pieces.map(best);
    const needed = lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
    return { exact: exact !== null && exact.length <= MOST ? exact : null, needed };
  }

  #sequence(): Piece {
    let whole: readonly string[] | null = [''];
    let run: readonly string[] = [''];
    let needed: readonly string[] | null = null;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      const piece = this.#quantified(this.#atom());
      const joined = piece.exact === null ? null : product(run, piece.exact);
      if (joined !== null) {
        run = joined;
      } else {
        whole = null;
        needed = better(better(needed, best({ exact: run, needed: null })), best(piece));
        run = [''];
      }
    }
    needed = better(needed, best({ exact: run, needed: null }));
    return { exact: whole === null ? null : run, needed };
  }

  #atom(): Piece {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === '(') return this.#group();
    if (char === '[') return this.#characterClass();
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? ANYTHING : { exact: [char], needed: null };
  }

  #group(): Piece {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]+>)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += opening.length;
    const piece = this.alternatives();
    this.#at += 1;
    return /[=!]$/u.test(opening) ? NOTHING : piece;
  }

  #characterClass(): Piece {
    const start = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const members = this.#source.slice(start, this.#at);
    this.#at += 1;
    const isList = !members.startsWith('^') && !/[\\-]/u.test(members) && members.length <= LARGEST_CLASS;
    return isList ? { exact: [...members], needed: null } : ANYTHING;
  }

  #escape(): Piece {
    const char = this.#source[this.#at] ?? '';
    this.#at += 1;
    if (char === 'p' || char === 'P') this.#at = this.#source.indexOf('}', this.#at) + 1;
    if (/[bB]/u.test(char)) return NOTHING;
    return /[a-zA-Z0-9]/u.test(char) ? ANYTHING : { exact: [char], needed: null };
  }

  #quantified(piece: Piece): Piece {
    const mark = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at, this.#at + 12));
    if (mark === null) return piece;
    this.#at += mark[0].length;
    if (mark[0].startsWith('+') || Number(mark[1] ?? 0) > 0) return { exact: null, needed: best(piece) };
    const optional = mark[0].startsWith('?') && piece.exact !== null;
    return optional ? { exact: ['', ...(piece.exact ?? [])], needed: null } : ANYTHING;
  }
}

/** Each of `a` with each of `b` behind it; null where these are too many. */
function product(a: readonly string[], b: readonly string[]): readonly string[] | null {
  return a.length * b.length > MOST ? null : a.flatMap((head) => b.map((tail) => head + tail));
}
