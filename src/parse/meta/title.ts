/** The title: one line or several that are a title together; repeated titles count once. null: the text has none. */
import { isOrganisation } from '../lines/organisation.ts';
import { isTitle } from '../lines/title-words.ts';
import { levelOfName } from './level.ts';
import { evidenceOf, type Found, type Line, type MetaSource } from './source.ts';

/** A title is broken into no more lines than this. */
const MAX_LINES = 4;
const YEAR = /20[\dxX×*]{2}|[xX×*]{2,4}年/;
/** A title that needs its body from the line before. */
const BODILESS = /^(?:关于|20[\dxX×*]{2}年|[一二三四五六七八九〇]{4}年)/;

/** The first line may be the name of the file. */
const FILE_ENDING = /\.(?:docx?|pdf|wps|txt)$/i;

/** Lines of the head that are no part of a title: document head, number, signers, dates in brackets. */
const NOT_TITLE = /文件$|[〔［[（(]20(?:\d{2}|[xX×]{2})[〕］\])）]\s*\d+号|^签发|^[（(].*[）)]$|^——|^第?\d+号$/;

function isBody(line: string): boolean {
  return isOrganisation(line) || levelOfName(line) !== 'unknown' || /^[\u4e00-\u9fff]{2,8}市$/.test(line);
}

/** Joint issuers on lines of their own are parted by a space; everything else closes up. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (isOrganisation(text) && isOrganisation(line) ? ' ' : '') + line);
}

/** Lines before `from` that name the body of a title without one: where its body begins. */
function withBody(lines: readonly Line[], from: number): number {
  let start = from;
  if (BODILESS.test((lines[from] as Line).text)) {
    while (start > 0 && isBody((lines[start - 1] as Line).text)) start -= 1;
  }
  return start;
}

/** A page's headline may repeat the title without its body; the one with the body says more. */
function fullest(lines: readonly Line[], core: { from: number; to: number }): { from: number; to: number } {
  const size = core.to - core.from;
  const words = (from: number): string => joined(lines.slice(from, from + size).map((line) => line.text));
  for (let from = core.from; from + size <= lines.length; from += 1) {
    const start = withBody(lines, from);
    if (start < from && words(from) === words(core.from)) return { from: start, to: from + size };
  }
  return core;
}

/** The shortest run of lines that is a title, best one that names a year; pages repeat their section's name above it. */
function findCore(lines: readonly Line[]): { from: number; to: number } | null {
  for (const form of [YEAR, /^/]) {
    for (let size = 1; size <= MAX_LINES; size += 1) {
      for (let from = 0; from + size <= lines.length; from += 1) {
        const text = joined(lines.slice(from, from + size).map((line) => line.text));
        if (isTitle(text) && form.test(text)) return { from, to: from + size };
      }
    }
  }
  return null;
}

export function readTitle(source: MetaSource): Found<string> | null {
  const lines = source.titles.filter((line) => !NOT_TITLE.test(line.text));
  const core = findCore(lines);
  if (!core) return null;
  const { from, to } = fullest(lines, core);
  const group = lines.slice(from, to);
  const first = group[0] as Line;
  const last = group.at(-1) as Line;
  const rule = group.length > 1 ? 'title-lines' : 'title-line';
  return {
    value: joined(group.map((line) => source.mapped.text.slice(line.start, line.end))).replace(FILE_ENDING, ''),
    evidence: evidenceOf(source, 'title', rule, { start: first.start, end: last.end }),
  };
}
