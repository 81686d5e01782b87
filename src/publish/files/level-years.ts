/** Who states an indicator and who does not: reports counted by level and year, so that like stands beside like. */

import type { LevelYear } from '../../schema/published-indicator.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { Report } from '../../schema/report.ts';
import { Level } from '../../schema/vocabulary.ts';
import { compareNumber } from '../order.ts';

type Counted = Pick<Report, 'id' | 'year'> & { readonly place: Pick<Report['place'], 'level'> };

/** Groups the reports once; the result counts the rows of one indicator. */
export function levelYears(reports: readonly Counted[]): (rows: readonly ObservationRow[]) => LevelYear[] {
  const groups = [...Map.groupBy(reports, ({ place, year }) => `${place.level} ${year}`).values()].map((group) => ({
    level: group[0]?.place.level ?? 'unknown',
    year: group[0]?.year ?? null,
    reports: group.length,
    ids: group.map(({ id }) => id),
  }));
  groups.sort(
    (a, b) => Level.options.indexOf(a.level) - Level.options.indexOf(b.level) || compareNumber(a.year, b.year),
  );
  return (rows) => {
    const whole = new Set(rows.filter((row) => row.primary).map((row) => row.report));
    const any = new Set(rows.map((row) => row.report));
    return groups.map(({ ids, ...group }) => {
      const stated = ids.filter((id) => whole.has(id)).length;
      return { ...group, stated, parts: ids.filter((id) => any.has(id)).length - stated };
    });
  };
}
