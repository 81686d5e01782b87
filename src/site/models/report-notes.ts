/** The margin note of each mention: what the value means, as read. */
import type { Finding } from '../../schema/check.ts';
import type { Mention } from '../../schema/mention.ts';
import type { Observation } from '../../schema/observation.ts';
import type { Report } from '../../schema/report.ts';
import type { System, Verdict } from '../../schema/vocabulary.ts';
import { indicatorById, must } from '../data.ts';
import { printed, type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { periodText } from '../label.ts';
import { named } from './named.ts';

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

function details(mention: Mention, observations: readonly Observation[], locale: Locale): Note['details'] {
  const [first] = observations;
  const n = locale.t.report.note;
  return [
    { label: n.written, text: mention.text },
    ...(mention.qualifier === 'exact' ? [] : [{ label: n.qualifier, text: locale.t.qualifierNote[mention.qualifier] }]),
    ...(first ? [{ label: n.period, text: periodText(first.period, locale.t) }] : []),
    ...(first?.basis ? [{ label: n.basis, text: named(first.basis, locale) }] : []),
    ...(first ? [{ label: n.rule, text: observations.map((o) => o.rule).join(locale.t.number.list) }] : []),
  ];
}

function note(
  mention: Mention,
  observations: readonly Observation[],
  checks: readonly Finding[],
  locale: Locale,
): Note {
  const [first] = observations;
  const rows = observations.map((o) => must(indicatorById().get(o.indicator), `indicator ${o.indicator}`));
  return {
    mention: mention.id,
    system: rows[0]?.system ?? null,
    names: first
      ? rows.map((row) => ({ name: locale.name(row), href: row.tier === '3' ? null : locale.indicatorHref(row.id) }))
      : [{ name: locale.t.status[mention.status], href: null }],
    shown: show(first ?? mention, locale.t),
    brief: first
      ? `${locale.t.scope[first.scope]} · ${locale.t.period[first.period.type]}`
      : locale.t.role[mention.role],
    details: details(mention, observations, locale),
    checks: checks.map(({ verdict, formula, rule }) => ({
      verdict,
      formula: formula === null ? null : printed(formula),
      href: locale.ruleHref(rule),
    })),
  };
}

/** Notes by mention id. */
export function reportNotes(report: Report, locale: Locale): ReadonlyMap<string, Note> {
  const observations = Map.groupBy(report.observations, (o) => o.mention);
  const checks = Map.groupBy(report.checks, (check) => check.claim);
  return new Map(
    report.mentions.map((mention) => [
      mention.id,
      note(mention, observations.get(mention.id) ?? [], checks.get(mention.id) ?? [], locale),
    ]),
  );
}
