/** How a file becomes text. A new format is a new Reader in the list of `index.ts`; nothing else changes. */
import type { Wording } from '../../schema/message.ts';
import type { Mapped } from '../text/mapped.ts';

export type Charset = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  readonly charset: Charset;
  /** The file as text, newlines as they are, without the byte order mark: the raw coordinate system. */
  readonly raw: string;
  /** Whether `raw` holds any of the characters of `unusual.ts`. */
  readonly unusual: boolean;
}

/** A heading that the format marks (# in Markdown), in raw offsets; depth from 1. */
export interface MarkedHeading {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface Reading extends Decoded {
  /** What the format says is text, mapped to `raw`. */
  readonly content: Mapped;
  /** Raw spans that the format itself marks as headings, ascending. */
  readonly headings: readonly MarkedHeading[];
}

/** Why a file cannot be read: a stable id, and what to do. */
export interface Unreadable {
  readonly ruleId: string;
  readonly reason: Wording;
}

export interface Reader {
  readonly name: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(bytes: Uint8Array): Reading | Unreadable;
}

export function isUnreadable<T extends object>(value: T | Unreadable): value is Unreadable {
  return 'ruleId' in value;
}
