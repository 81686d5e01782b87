/** An entry for BibTeX and what reads it. Names of bodies stand in braces of their own, so that none is split or cut. */
import type { Work } from './work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TYPE = { report: 'techreport', dataset: 'misc' } as const;

export function bibtex({ kind, authors, title, date, version, publisher, id, url }: Work): string {
  const fields: [string, string | null][] = [
    ['author', authors.length === 0 ? null : `{${authors.map((name) => `{${escapeTex(name)}}`).join(' and ')}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ['institution', kind === 'report' ? `{${escapeTex(authors[0] ?? publisher)}}` : null],
    ['year', date === null ? null : `{${date.slice(0, 4)}}`],
    ['month', date === null ? null : (MONTHS[Number(date.slice(5, 7)) - 1] ?? null)],
    ['version', version === null ? null : `{${escapeTex(version)}}`],
    ['language', kind === 'report' ? '{chinese}' : null],
    ['note', kind === 'report' ? `{${escapeTex(`${publisher}: ${id}`)}}` : null],
    ['url', url === null ? null : `{${url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return `@${TYPE[kind]}{${id},\n${lines.join('\n')}\n}`;
}

/** Signs that TeX reads as orders. */
const escapeTex = (text: string): string =>
  text
    .replaceAll('\\', '\\textbackslash ')
    .replace(/[&%$#_{}]/g, (sign) => `\\${sign}`)
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
