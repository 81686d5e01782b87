/** The title: one line or several that are a title together; repeated titles count once. null: the text has none. */

import { isOrganisation } from '../lines/organisation.ts';
import { isTitle, KIND, SUBJECT } from '../lines/title-words.ts';
import { evidenceOf, type Found, type Line, type MetaSource } from './source.ts';

/** A title is broken into no more lines than this. */
const MAX_LINES = 5;

/** Lines of the head that are no part of a title: document head, number, signers, dates in brackets. */
const NOT_TITLE = /文件$|[〔［[（(]20(?:\d{2}|[xX×]{2})[〕］\])）]\s*\d+号|^签发|^[（(].*[）)]$|^——|^[第\d]+号$/;

export function isTitlePart(line: string): boolean {
  return !NOT_TITLE.test(line);
}

function joined(lines: readonly Line[]): string {
  return lines.reduce(
    (text, line) =>
      text === '' ? line.text : text + (isOrganisation(line.text) && isOrganisation(text) ? ' ' : '') + line.text,
    '',
  );
}

export function readTitle(source: MetaSource): Found<string> | null {
  const lines = source.titles.filter((line) => isTitlePart(line.text));
  for (let from = 0; from < lines.length; from += 1) {
    for (let to = from + 1; to <= Math.min(lines.length, from + MAX_LINES); to += 1) {
      const group = lines.slice(from, to);
      const text = joined(group);
      if (!isTitle(text)) continue;
      const first = group[0] as Line;
      const last = group.at(-1) as Line;
      // A line before that is about something else (a site's name) is not the title's beginning.
      if (to > from + 1 && isTitle(last.text) && !isOrganisation(first.text) && !/关于|年/.test(first.text)) break;
      if (!SUBJECT.test(text) || !KIND.test(text)) continue;
      return {
        value: group
          .map((line) => source.mapped.text.slice(line.start, line.end))
          .reduce(
            (title, line, i) => title + (i > 0 && isOrganisation(line) && isOrganisation(title) ? ' ' : '') + line,
          ),
        evidence: evidenceOf(source, 'title', group.length > 1 ? 'title-lines' : 'title-line', {
          start: first.start,
          end: last.end,
        }),
      };
    }
  }
  return null;
}
