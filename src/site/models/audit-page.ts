/** The audit board in pages, and one page a rule. */
import type { Verdict } from '../../schema/vocabulary.ts';
import { findings, index, must, once, rules } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Page, pagePath, paginate } from '../paginate.ts';
import { byVerdict, type FindingCard, findingCard, verdictAnchor, verdicts } from './finding.ts';

export const FINDINGS_A_PAGE = 120;
const MOST_ON_RULE = 120;

const pages = once(() => paginate(findings().toSorted(byVerdict), FINDINGS_A_PAGE));

export const auditPages = (): number => pages().length;

export function auditPage(number: number, locale: Locale): Page<FindingCard> {
  const page = must(pages()[number - 1], `audit page ${number}`);
  return { ...page, rows: page.rows.map((row) => findingCard(row, locale)) };
}

export interface VerdictShare {
  readonly verdict: Verdict;
  readonly count: number;
  /** Where the board lists them; null where there are none, or the count is not the board's. */
  readonly href: string | null;
}

export const verdictShares = (counts: Readonly<Record<Verdict, number>>): readonly VerdictShare[] =>
  verdicts.map((verdict) => ({ verdict, count: counts[verdict], href: null }));

/** The whole corpus's, each leading to the page of the board where it begins. */
export const boardShares = (locale: Locale): readonly VerdictShare[] =>
  verdictShares(index().counts.findings).map((share) => {
    const page = pages().find(({ rows }) => rows.some((row) => row.verdict === share.verdict));
    return {
      ...share,
      href: page ? `${pagePath(locale.href('/audit/'), page.number)}#${verdictAnchor(share.verdict)}` : null,
    };
  });

export interface RulePage {
  readonly rule: ReturnType<typeof rules>[number];
  readonly findings: readonly FindingCard[];
  readonly more: number;
}

export function rulePage(id: string, locale: Locale): RulePage {
  const rule = must(
    rules().find((r) => r.id === id),
    `rule ${id}`,
  );
  const rows = findings()
    .filter((row) => row.rule === id)
    .sort(byVerdict);
  return {
    rule,
    findings: rows.slice(0, MOST_ON_RULE).map((row) => findingCard(row, locale)),
    more: Math.max(0, rows.length - MOST_ON_RULE),
  };
}
