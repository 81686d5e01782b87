/** What is new in a report against the one before it, what fell silent, how many sentences stayed. */
import type { PlaceChange, PlaceFile } from '../../schema/published-places.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { System } from '../../schema/vocabulary.ts';
import { indicatorById, must, report, systems } from '../data.ts';
import { type Shown, show } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import { anchorAt } from './report-text.ts';

export interface ChangedValue {
  readonly system: System;
  readonly name: string;
  readonly href: string | null;
  readonly shown: Shown;
  /** The sentence that states it. */
  readonly valueHref: string;
}

export interface ChangedCitation {
  readonly name: string;
  readonly href: string;
}

export interface ChangePart {
  readonly id: string;
  readonly title: string;
  readonly both: string;
  readonly appeared: readonly ChangedValue[];
  readonly silent: readonly ChangedValue[];
  readonly citedNow: readonly ChangedCitation[];
  readonly citedBefore: readonly ChangedCitation[];
  readonly sentences: string;
}

/** The latest first. */
export function changeParts(file: PlaceFile, changes: readonly PlaceChange[], locale: Locale): readonly ChangePart[] {
  const { t } = locale;
  const values = new Map(file.observations.map((row) => [row.id, row]));
  const order = systems().map((system) => system.id);
  const value = ({ observation }: PlaceChange['appeared'][number]): ChangedValue => {
    const row: ObservationRow = must(values.get(observation), `observation ${observation}`);
    const indicator = must(indicatorById().get(row.indicator), `indicator ${row.indicator}`);
    return {
      system: indicator.system,
      name: locale.name(indicator),
      href: indicator.tier === '3' ? null : locale.indicatorHref(indicator.id),
      shown: show(row, t, { short: true }),
      valueHref: locale.reportHref(row.report, row.mention),
    };
  };
  const inOrder = (list: PlaceChange['appeared']) =>
    list.map(value).sort((a, b) => order.indexOf(a.system) - order.indexOf(b.system));
  const cited = (id: string, list: PlaceChange['cited']['appeared']): ChangedCitation[] => {
    const source = list.length === 0 ? null : report(id);
    return list.map(({ name, start }) => ({
      name,
      href: locale.reportHref(id, source ? anchorAt(source, start) : undefined),
    }));
  };
  const p = t.places;
  return changes.toReversed().map((change) => ({
    id: change.to,
    title: p.change(change.fromYear, change.toYear),
    both: p.both(change.both),
    appeared: inOrder(change.appeared),
    silent: inOrder(change.silent),
    citedNow: cited(change.to, change.cited.appeared),
    citedBefore: cited(change.from, change.cited.silent),
    sentences: p.sameSentences(change.sentences.same, change.sentences.compared),
  }));
}
