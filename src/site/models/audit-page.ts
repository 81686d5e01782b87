/** The audit board in pages, and one page a rule. */
import type { Verdict } from '../../schema/vocabulary.ts';
import { findings, must, once, rules } from '../data.ts';
import type { Strings } from '../i18n/strings.ts';
import { type Page, paginate } from '../paginate.ts';
import { byVerdict, type FindingCard, findingCard, verdicts } from './finding.ts';

export const FINDINGS_A_PAGE = 60;
const MOST_ON_RULE = 40;

const pages = once(() => paginate(findings().toSorted(byVerdict), FINDINGS_A_PAGE));

export const auditPages = (): number => pages().length;

export function auditPage(number: number, t: Strings): Page<FindingCard> {
  const page = must(pages()[number - 1], `audit page ${number}`);
  return { ...page, rows: page.rows.map((row) => findingCard(row, t)) };
}

export interface VerdictShare {
  readonly verdict: Verdict;
  readonly count: number;
}

export const verdictShares = (counts: Readonly<Record<Verdict, number>>): readonly VerdictShare[] =>
  verdicts.map((verdict) => ({ verdict, count: counts[verdict] }));

export interface RulePage {
  readonly rule: ReturnType<typeof rules>[number];
  readonly findings: readonly FindingCard[];
  readonly more: number;
}

export function rulePage(id: string, t: Strings): RulePage {
  const rule = must(
    rules().find((r) => r.id === id),
    `rule ${id}`,
  );
  const rows = findings()
    .filter((row) => row.rule === id)
    .sort(byVerdict);
  return {
    rule,
    findings: rows.slice(0, MOST_ON_RULE).map((row) => findingCard(row, t)),
    more: Math.max(0, rows.length - MOST_ON_RULE),
  };
}
