/** The issuing bodies: under the report, else at the head of the title, else under it. The site that carries the page is none. */
import { findDate } from '../lines/date.ts';
import { isOrganisation } from '../lines/organisation.ts';
import { sessionOf } from '../lines/session.ts';
import { fold } from '../text/fold.ts';
import { evidenceOf, type Found, type Line, type MetaSource } from './source.ts';

/** A title's issuers stand before 关于 or before the year. */
const TITLE_ISSUERS = /^(.{3,44}?)(?=关于|20[\dxX×*]{2}年)/;
const HEAD_OF_DOCUMENT = /^(.{3,40})文件$/;

function split(text: string): string[] {
  return text
    .split(/[\s、]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The words of a line without the date that may stand on it. */
function withoutDate(line: Line): Line {
  const date = findDate(line.text);
  if (!date) return line;
  const before = line.text.slice(0, date.index).trimEnd();
  const after = line.text.slice(date.index + date.length).trim();
  if (before !== '') return { text: before, start: line.start, end: line.start + before.length };
  const start = line.start + line.text.indexOf(after, date.index + date.length);
  return { text: after, start, end: start + after.length };
}

/**
 * The body that stands by itself under the title, or under the line that names the session; names above a title are
 * the site's.
 */
function belowTitle(source: MetaSource, title: Found<string> | null): Line | null {
  const last = source.titles.findLast((line) => sessionOf(line.text) !== null);
  const from = title?.evidence.span?.end ?? last?.end;
  if (from === undefined) return null;
  return source.titles.find((line) => line.start >= from && isOrganisation(line.text)) ?? null;
}

export function readIssuers(source: MetaSource, title: Found<string> | null): Found<string[]> | null {
  const cut = (line: Line): string => source.mapped.text.slice(line.start, line.end);
  const signed = source.signatures.map(withoutDate).filter((line) => isOrganisation(line.text));
  const first = signed[0];
  const last = signed.at(-1);
  if (first && last) {
    const span = { start: first.start, end: last.end };
    return {
      value: signed.flatMap((line) => split(cut(line))),
      evidence: evidenceOf(source, 'issuers', 'signature', span),
    };
  }
  if (title) {
    const match = TITLE_ISSUERS.exec(fold(title.value));
    const names = match ? split(title.value.slice(0, (match[1] as string).length)) : [];
    if (names.length > 0 && names.every((name) => isOrganisation(fold(name)))) {
      return { value: names, evidence: { ...title.evidence, field: 'issuers', rule: 'title-issuers' } };
    }
  }
  const below = belowTitle(source, title);
  if (below) return { value: split(cut(below)), evidence: evidenceOf(source, 'issuers', 'head-issuers', below) };
  for (const line of source.titles) {
    const match = HEAD_OF_DOCUMENT.exec(line.text);
    if (match && isOrganisation(match[1] as string)) {
      return { value: [match[1] as string], evidence: evidenceOf(source, 'issuers', 'document-head', line) };
    }
  }
  return null;
}
