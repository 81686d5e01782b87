/** The audit board, one page a rule, one a place: lists of findings in pages, each read from a published page of its own. */
import { FINDINGS_A_PAGE } from '../../schema/published-checks.ts';
import type { VerdictCounts } from '../../schema/published-rows.ts';
import { VERDICTS_FIRST, type Verdict } from '../../schema/vocabulary.ts';
import { findingsPage, findingsSummary, index, must, once, place, provinceFindings, rules } from '../data.ts';
import type { Locale } from '../i18n/locale.ts';
import { type Page, pagePath } from '../paginate.ts';
import { type FindingCard, findingCard } from './finding.ts';

/** Pages of a list of findings; an empty list is one empty page. */
const findingsPages = (list: string): number => findingsPage(list, 1)?.pages.length ?? 0;

export interface FindingsPage extends Page<FindingCard> {
  /** Of all pages. */
  readonly verdicts: VerdictCounts;
}

export function findingsList(list: string, number: number, locale: Locale): FindingsPage {
  const page = must(findingsPage(list, number), `page ${number} of the findings of ${list}`);
  return {
    rows: page.findings.map((row) => findingCard(row, locale)),
    number,
    of: page.pages.length,
    total: page.count,
    verdicts: page.verdicts,
  };
}

export interface VerdictShare {
  readonly verdict: Verdict;
  readonly count: number;
  /** Where the list has them; null where there are none. */
  readonly href: string | null;
}

/** Each verdict's count, leading to the page of the list where it begins. Lists are in the order of VERDICTS_FIRST. */
export function sharesOf(counts: VerdictCounts, root: string): readonly VerdictShare[] {
  let before = 0;
  return VERDICTS_FIRST.map((verdict) => {
    const count = counts[verdict];
    const number = Math.floor(before / FINDINGS_A_PAGE) + 1;
    before += count;
    return { verdict, count, href: count === 0 ? null : `${pagePath(root, number)}#${verdict}` };
  });
}

/** Verdicts whose findings the board lists one by one; the others stand in the lists of the rules. */
const LISTED = new Set<Verdict>(['inconsistent', 'suspicious']);

/** The whole corpus's. What the board does not list it shows on demand. */
export function boardShares(locale: Locale): readonly VerdictShare[] {
  const root = locale.href('/audit/');
  return sharesOf(index().counts.findings, root).map((share) =>
    share.href === null || LISTED.has(share.verdict)
      ? share
      : { ...share, href: `${root}?verdict=${share.verdict}#list` },
  );
}

export interface RuleShares {
  readonly rule: ReturnType<typeof rules>[number];
  readonly href: string;
  readonly shares: readonly VerdictShare[];
}

/** What each rule found, so that what holds can be looked up as well as what differs. */
export const ruleShares = (locale: Locale): readonly RuleShares[] =>
  rules().map((rule) => {
    const href = locale.ruleHref(rule.id);
    return { rule, href, shares: sharesOf(rule.findings, href) };
  });

export interface RulePage {
  readonly rule: ReturnType<typeof rules>[number];
  readonly findings: FindingsPage;
  readonly shares: readonly VerdictShare[];
}

export function rulePage(id: string, number: number, locale: Locale): RulePage {
  const rule = must(
    rules().find((one) => one.id === id),
    `rule ${id}`,
  );
  return {
    rule,
    findings: findingsList(`rules/${id}`, number, locale),
    shares: sharesOf(rule.findings, locale.ruleHref(id)),
  };
}

/** Numbers of the pages of a list beyond the first, as steps of their addresses. */
export const laterPages = (list: string): readonly { readonly number: string }[] =>
  Array.from({ length: Math.max(0, findingsPages(list) - 1) }, (_, i) => ({ number: String(i + 2) }));

/** Places that findings are about, with those above them. */
export const placesWithFindings = once(
  (): ReadonlySet<string> =>
    new Set(
      findingsSummary().provinces.flatMap(({ code }) => [
        code,
        ...provinceFindings(code).places.map((one) => one.code),
      ]),
    ),
);

export interface PlaceFindingsPage {
  readonly code: string;
  readonly title: string;
  /** From the province down to the place, those above with their findings. */
  readonly path: readonly { readonly name: string; readonly href: string | null }[];
  readonly placeLink: { readonly words: string; readonly href: string };
  readonly findings: FindingsPage;
  readonly shares: readonly VerdictShare[];
}

export function placeFindingsPage(code: string, number: number, locale: Locale): PlaceFindingsPage {
  const findings = findingsList(`places/${code}`, number, locale);
  const { name, path, beneath } = place(code);
  return {
    code,
    title: locale.t.audit.ofPlace(name, beneath.reports > 0),
    path: [
      ...path.map((step) => ({ name: step.name, href: locale.href(`/audit/places/${step.code}/`) })),
      { name, href: null },
    ],
    placeLink: { words: locale.t.audit.placePage(name), href: locale.placeHref(code) },
    findings,
    shares: sharesOf(findings.verdicts, locale.href(`/audit/places/${code}/`)),
  };
}
