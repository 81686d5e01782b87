/** The margin note of each mention: what the value means, as read. */
import type { Finding } from '../../schema/check.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Report } from '../../schema/report.ts';
import type { System, Verdict } from '../../schema/vocabulary.ts';
import { indicatorById, must } from '../data.ts';
import { type Shown, show } from '../format.ts';
import { indicatorHref, ruleHref } from '../href.ts';
import type { Strings } from '../i18n/strings.ts';
import { periodText } from '../label.ts';

export interface NoteName {
  readonly name: string;
  readonly href: string | null;
}

export interface Note {
  readonly mention: string;
  /** null: the mention belongs to no indicator. */
  readonly system: System | null;
  /** One name an indicator: one value can state several rates. */
  readonly names: readonly NoteName[];
  readonly shown: Shown;
  /** Scope and period in a few words. */
  readonly brief: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly checks: readonly { readonly verdict: Verdict; readonly formula: string | null; readonly href: string }[];
}

function details(mention: Mention, observations: readonly Observation[], t: Strings): Note['details'] {
  const [first] = observations;
  const n = t.report.note;
  return [
    { label: n.written, text: mention.text },
    ...(mention.qualifier === 'exact' ? [] : [{ label: n.qualifier, text: t.qualifierNote[mention.qualifier] }]),
    ...(first ? [{ label: n.period, text: periodText(first.period, t) }] : []),
    ...(first?.basis ? [{ label: n.basis, text: indicatorById().get(first.basis)?.zh ?? first.basis }] : []),
    ...(first ? [{ label: n.rule, text: observations.map((o) => o.rule).join(t.number.list) }] : []),
  ];
}

function note(mention: Mention, observations: readonly Observation[], checks: readonly Finding[], t: Strings): Note {
  const [first] = observations;
  const rows = observations.map((o) => must(indicatorById().get(o.indicator), `indicator ${o.indicator}`));
  return {
    mention: mention.id,
    system: rows[0]?.system ?? null,
    names: first
      ? rows.map((row) => ({ name: row.zh, href: row.tier === '3' ? null : indicatorHref(row.id) }))
      : [{ name: t.status[mention.status], href: null }],
    shown: show(first ?? mention, t),
    brief: first ? `${t.scope[first.scope]} · ${t.period[first.period.type]}` : t.role[mention.role],
    details: details(mention, observations, t),
    checks: checks.map(({ verdict, formula, rule }) => ({ verdict, formula, href: ruleHref(rule) })),
  };
}

/** Notes by mention id. */
export function reportNotes(report: Report, t: Strings): ReadonlyMap<string, Note> {
  const observations = Map.groupBy(report.observations, (o) => o.mention);
  const checks = Map.groupBy(report.checks, (check) => check.claim);
  return new Map(
    report.mentions.map((mention) => [
      mention.id,
      note(mention, observations.get(mention.id) ?? [], checks.get(mention.id) ?? [], t),
    ]),
  );
}
