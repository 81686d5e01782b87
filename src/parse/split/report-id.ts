/** Report ids: ASCII, stable while the file's name and the report's place and year are. */
import type { Level } from '../../schema/vocabulary.ts';

interface Identity {
  readonly path: string;
  readonly sha256: string;
  readonly part: number | null;
  readonly code: string | null;
  readonly level: Level;
  readonly year: number | null;
}

/** Hexadecimal digits of the file's digest that name it where its own name holds no ASCII. */
const DIGEST_LENGTH = 12;

function stem(path: string, sha256: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const ascii = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return /[a-z0-9]{3}/.test(ascii) ? ascii : `r-${sha256.slice(0, DIGEST_LENGTH)}`;
}

/** Governments are known by code and year; departments share their government's code and go by their file. */
export function reportId(identity: Identity): string {
  const { code, year, level, part } = identity;
  if (code !== null && year !== null && level !== 'department') return `${code}-${year}`;
  const base = stem(identity.path, identity.sha256);
  return part === null ? base : `${base}-p${part}`;
}

/** The id, or the id with the first free suffix -2, -3 … . Adds it to `taken`. */
export function distinctId(id: string, taken: Set<string>): string {
  let distinct = id;
  for (let n = 2; taken.has(distinct); n += 1) distinct = `${id}-${n}`;
  taken.add(distinct);
  return distinct;
}
