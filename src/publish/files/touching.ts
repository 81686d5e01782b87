/** Which findings touch an indicator: its value is the claim that is checked, or one of the parts it is checked against. */
import type { FindingRow } from '../../schema/published-rows.ts';
import { Verdict } from '../../schema/vocabulary.ts';
import type { PublishedReport } from '../input.ts';
import { findingRows } from '../rows.ts';

/** Indicator -> its findings: those that differ first, within a verdict in the order of the reports. */
export function touching(reports: readonly PublishedReport[]): ReadonlyMap<string, readonly FindingRow[]> {
  const found = new Map<string, FindingRow[]>();
  for (const published of reports) {
    const indicators = Map.groupBy(published.report.observations, ({ mention }) => mention);
    for (const row of findingRows(published)) {
      const mentions = [row.claim, ...row.parts].flatMap((id) => (id === null ? [] : (indicators.get(id) ?? [])));
      for (const id of new Set(mentions.map(({ indicator }) => indicator))) {
        const rows = found.get(id) ?? [];
        rows.push(row);
        found.set(id, rows);
      }
    }
  }
  for (const rows of found.values()) rows.sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return found;
}

const FIRST: readonly Verdict[] = ['inconsistent', 'suspicious', 'rounding'];
const rank = (verdict: Verdict): number =>
  FIRST.includes(verdict) ? FIRST.indexOf(verdict) : FIRST.length + Verdict.options.indexOf(verdict);
