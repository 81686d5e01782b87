/** Dates of signing and of publication. A date of the page's calendar (今天是…) is neither. */
import type { Evidence } from '../../schema/report.ts';
import { findDate, isoDate } from '../lines/date.ts';
import { findLostDate } from '../lines/lost-date.ts';
import { sessionOf } from '../lines/session.ts';
import { HIDDEN_YEAR, lostNote, NO_DATE, OF_PAGE } from './date-notes.ts';
import { evidenceOf, type Found, type Line, type MetaSource, noted } from './source.ts';

export interface Signed extends Found<string | null> {
  readonly year: number | null;
  readonly month: number | null;
  readonly lost: boolean;
  /** The source hides it: 20xx年12月28日. */
  readonly hidden: boolean;
}

/** Between the end of a report's year and its signature lies less than this many years. */
const MAX_DELAY = 1;

function lostSigned(source: MetaSource, line: Line, reportYear: number | null): Signed | null {
  const lost = findLostDate(line.text);
  if (!lost) return null;
  const consistent = reportYear === null || (lost.year >= reportYear && lost.year <= reportYear + MAX_DELAY);
  const only = consistent && lost.readings.length === 1 ? (lost.readings[0] as string) : null;
  const span = { start: line.start + lost.index, end: line.start + lost.index + lost.length };
  const note = lostNote(lost.readings, consistent, only !== null);
  return {
    value: only,
    year: lost.year,
    month: only === null ? null : Number(only.slice(5, 7)),
    lost: true,
    hidden: false,
    evidence: evidenceOf(source, 'signedOn', 'signature-date-incomplete', span, note),
  };
}

function wholeDate(source: MetaSource, line: Line, rule: string): Signed | null {
  const date = findDate(line.text);
  if (!date) return null;
  const { year, month, day } = date;
  const value = year !== null && month !== null && day !== null ? isoDate(year, month, day) : null;
  const span = { start: line.start + date.index, end: line.start + date.index + date.length };
  const hidden = date.form === 'placeholder';
  const note = hidden ? HIDDEN_YEAR : value === null ? NO_DATE : null;
  return { value, year, month, lost: false, hidden, evidence: evidenceOf(source, 'signedOn', rule, span, note) };
}

/** The date under the report, else one in its head: in brackets, or of the session that heard it. */
export function readSigned(source: MetaSource, reportYear: number | null): Signed | null {
  for (const line of source.signatures.toReversed()) {
    const signed = lostSigned(source, line, reportYear) ?? wholeDate(source, line, 'signature-date');
    if (signed) return signed;
  }
  for (const line of source.titles) {
    if (!/^(?:[（(]|——)/.test(line.text) && sessionOf(line.text) === null) continue;
    const signed = wholeDate(source, line, 'head-date');
    if (signed) return signed;
  }
  return null;
}

/** Labels of a page's own publication, best first. 更新时间 is when the page last changed, so it does not count. */
const PUBLISHED = ['发布时间', '发布日期', '发文日期', '公开日期', '公布日期', '公布时间', '发布', '日期', '时间'];

export function readPublished(source: MetaSource): Found<string> | null {
  for (const label of PUBLISHED) {
    for (const field of source.harvest) {
      if (field.label !== label) continue;
      const date = findDate(field.value);
      if (!date || date.year === null || date.month === null || date.day === null) continue;
      const value = isoDate(date.year, date.month, date.day);
      if (value === null) continue;
      const evidence: Evidence = {
        field: 'publishedOn',
        rule: 'page-field',
        text: field.value,
        span: null,
        raw: field.raw,
        ...noted(OF_PAGE),
      };
      return { value, evidence };
    }
  }
  return null;
}
