/** APA, 7th edition (2020), sections 9.11 and 10.4: Author. (Date). Title [Kind]. Publisher. URL */
import type { Work } from './work.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const KIND = { report: '', dataset: ' [Data set]' } as const;

export function apa({ kind, authors, title, date, version, publisher, url }: Work): string {
  const who = authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, & ${authors.at(-1)}` : authors.join('');
  const name = `${title}${version === null ? '' : ` (Version ${version})`}${KIND[kind]}`;
  // Without an author the title moves to the front (9.12).
  const head = who === '' ? [name, `(${dateOf(date)})`] : [who, `(${dateOf(date)})`, name];
  const carrier = who === publisher ? [] : [publisher];
  return `${[...head, ...carrier].join('. ')}.${url === null ? '' : ` ${url}`}`;
}

/** 2025-02-28 -> 2025, February 28; n.d. where there is no date (9.17). */
function dateOf(date: string | null): string {
  if (date === null) return 'n.d.';
  const [year, month, day] = date.split('-').map(Number);
  return `${year}, ${MONTHS[(month ?? 1) - 1]} ${day}`;
}
