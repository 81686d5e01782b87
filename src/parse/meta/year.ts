/**
 * The year reported on. Order: title, heading (一、2024年…情况), 现将…2024年度…报告如下, first sentence,
 * signature (to June: the year before; December: the same), page date (the year before), the year that the text names
 * far more often than any other.
 * Where the best of these hides the year (20xx), it is null and nothing weaker is asked.
 */
import type { Wording } from '../../schema/message.ts';
import type { Evidence } from '../../schema/report.ts';
import { HIDDEN_YEAR, PAGE_EARLY, SIGNED_EARLY, SIGNED_IN_DECEMBER } from './date-notes.ts';
import type { Signed } from './dates.ts';
import { evidenceOf, type Found, type Line, type MetaSource, noted } from './source.ts';

export interface YearReading {
  readonly year: number | null;
  readonly hidden: boolean;
  readonly evidence: Evidence | null;
}

const ONLY_YEAR: Wording = { zh: '正文几乎只提到这一年份', en: 'the text names hardly any other year' };
const YEAR = /(?<![\d—])(20\d{2}|20[xX×*]{2}|20\d[xX×*]|[xX×*]{4})(?=年)/g;
const QUOTED = /《[^》]*》/g;
const HIDDEN = /[xX×*]/;
/** The duty to report annually goes back to the State Council's outline of 2004. */
const FIRST_YEAR = 2004;

/** Last month in which a signature still belongs to the report on the year before. */
const LAST_MONTH_OF_DELAY = 6;
const DECEMBER = 12;

interface Candidate {
  readonly text: string;
  readonly index: number;
}

/** The first year that the words name; titles of cited documents are skipped. */
export function firstYear(text: string): Candidate | null {
  const plain = text.replace(QUOTED, (quoted) => '　'.repeat(quoted.length));
  for (const match of plain.matchAll(YEAR)) {
    return { text: match[1] as string, index: match.index };
  }
  return null;
}

function inLine(source: MetaSource, line: Line, rule: string, offset = 0): YearReading | null {
  const found = firstYear(line.text.slice(offset));
  if (!found) return null;
  const start = line.start + offset + found.index;
  const span = { start, end: start + found.text.length + 1 };
  const hidden = HIDDEN.test(found.text);
  const year = hidden ? null : Number(found.text);
  if (year !== null && (year < FIRST_YEAR || year > source.currentYear)) return null;
  return { year, hidden, evidence: evidenceOf(source, 'year', rule, span, hidden ? HIDDEN_YEAR : null) };
}

/** Fewer mentions of a year, or a smaller share of all, say nothing. */
const MIN_MENTIONS = 3;
const MIN_SHARE = 2 / 3;

/** The year that nearly all of the text speaks of. */
function dominantYear(source: MetaSource): YearReading | null {
  const counts = new Map<string, { count: number; index: number }>();
  let all = 0;
  for (const { 1: text = '', index } of source.folded.matchAll(YEAR)) {
    all += 1;
    const known = counts.get(text);
    if (known) known.count += 1;
    else counts.set(text, { count: 1, index });
  }
  for (const [text, { count, index }] of counts) {
    const year = Number(text);
    if (count < MIN_MENTIONS || count < all * MIN_SHARE || !(year >= FIRST_YEAR && year <= source.currentYear))
      continue;
    const span = { start: index, end: index + text.length + 1 };
    return { year, hidden: false, evidence: evidenceOf(source, 'year', 'text-year', span, ONLY_YEAR) };
  }
  return null;
}

const STATEMENT = /现[将就][^。]{0,40}?(?=20[\dxX×*]{2}年)[^。]{0,60}(?:报告|汇报|通报|公布|如下)/;
const HEADING = /^.{0,4}20[\dxX×*]{2}年(?:度)?.*(?:情况|总结|成效|举措|工作)/;
/** A plan's heading names the next year. */
const PLAN = /打算|计划|安排|思路|展望/;

export function readYear(
  source: MetaSource,
  title: Found<string> | null,
  signed: Signed | null,
  published: Found<string> | null,
): YearReading {
  if (title) {
    for (const line of source.titles) {
      const inTitle = title.evidence.text.includes(source.mapped.text.slice(line.start, line.end));
      const reading = inTitle ? inLine(source, line, 'title-year') : null;
      if (reading) return reading;
    }
  }
  const heading = source.headings.find((line) => HEADING.test(line.text) && !PLAN.test(line.text));
  const headed = heading ? inLine(source, heading, 'heading-year') : null;
  if (headed) return headed;
  for (const line of source.paragraphs.slice(0, 3)) {
    const match = STATEMENT.exec(line.text);
    const stated = match ? inLine(source, line, 'statement-year', match.index) : null;
    if (stated) return stated;
  }
  const opening = source.paragraphs[0];
  const sentence = opening
    ? { ...opening, text: opening.text.slice(0, Math.max(opening.text.indexOf('。'), 60)) }
    : null;
  const opened = sentence ? inLine(source, sentence, 'opening-year') : null;
  if (opened) return opened;
  if (signed?.hidden) return { year: null, hidden: true, evidence: null };
  if (signed?.year && signed.month !== null && (signed.month <= LAST_MONTH_OF_DELAY || signed.month === DECEMBER)) {
    const year = signed.month === DECEMBER ? signed.year : signed.year - 1;
    const note = noted(signed.month === DECEMBER ? SIGNED_IN_DECEMBER : SIGNED_EARLY);
    return { year, hidden: false, evidence: { ...signed.evidence, field: 'year', rule: 'signature-year', ...note } };
  }
  if (published && Number(published.value.slice(5, 7)) <= LAST_MONTH_OF_DELAY) {
    const year = Number(published.value.slice(0, 4)) - 1;
    return {
      year,
      hidden: false,
      evidence: { ...published.evidence, field: 'year', rule: 'page-year', ...noted(PAGE_EARLY) },
    };
  }
  return dominantYear(source) ?? { year: null, hidden: false, evidence: null };
}
