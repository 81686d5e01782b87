/** The unit that an observation is published in. */
import { UNIT_CLASSES } from '../../quantity/units.ts';

/** Classes whose members mean the same kind of thing one by one, so that the indicator's own unit may stand for them. */
const SYNONYMS: readonly (readonly string[])[] = [UNIT_CLASSES['case'] ?? [], UNIT_CLASSES['person'] ?? []];

/** 宗 -> 件, 名 -> 人; a unit of another kind (件次, 人次, 批) stays as written, since it counts something else. */
export function publishedUnit(written: string, indicatorUnit: string): string {
  if (written === indicatorUnit) return written;
  return SYNONYMS.some((list) => list.includes(written) && list.includes(indicatorUnit)) ? indicatorUnit : written;
}
