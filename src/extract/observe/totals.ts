/**
 * Parts of a total stated in the same paragraph: 783名…选学; 1702名…参加; …累计培训4671人.
 * Where one value of an indicator is called a total and none of the others exceeds it, the others are its parts.
 */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { DraftObservation, Reading } from '../reader.ts';

/** Words before a quantity that call it a total. */
const TOTAL = /(?:累计|共计|总计|合计|总共|总量|全年|全[区县市州镇]共?)[^，。；：\d]{0,12}$/u;
/** 共 alone counts only where nothing stronger is said. */
const WEAK_TOTAL = /共[^，。；：\d]{0,12}$/u;
const REACH = 20;

interface Stated {
  readonly observation: DraftObservation;
  readonly isTotal: boolean;
  readonly isWeakTotal: boolean;
}

/** The same readings, with the scope of such parts set to "subset". */
export function markParts({ folded }: ParsedReport, readings: readonly Reading[]): Reading[] {
  const groups = new Map<string, Stated[]>();
  let block = 0;
  let from = 0;
  readings.forEach((reading) => {
    const { start } = reading.quantity;
    if (folded.slice(from, start).includes('\n')) block += 1;
    from = start;
    for (const observation of reading.observations) {
      const key = `${block} ${observation.indicator} ${observation.unit}`;
      const before = folded.slice(Math.max(0, start - REACH), start);
      const stated = { observation, isTotal: TOTAL.test(before), isWeakTotal: WEAK_TOTAL.test(before) };
      groups.set(key, [...(groups.get(key) ?? []), stated]);
    }
  });
  const parts = new Set([...groups.values()].flatMap(partsIn));
  if (parts.size === 0) return [...readings];
  return readings.map((reading) => ({
    ...reading,
    observations: reading.observations.map((observation) =>
      parts.has(observation) ? { ...observation, scope: 'subset' } : observation,
    ),
  }));
}

/** Everything but the one total of a group; nothing where no value, or more than one, is called a total. */
function partsIn(group: readonly Stated[]): DraftObservation[] {
  const strong = group.filter(({ isTotal }) => isTotal);
  const totals = strong.length > 0 ? strong : group.filter(({ isWeakTotal }) => isWeakTotal);
  const total = totals[0]?.observation.value;
  if (group.length < 3 || totals.length !== 1 || total === null || total === undefined) return [];
  const others = group.filter((stated) => stated !== totals[0]).map(({ observation }) => observation);
  if (!others.every(({ value }) => value !== null && value <= total)) return [];
  // 全州共制定74件，其中州政府9件、州级部门21件: each is all there is of a holder of its own.
  return others.filter(({ scope }) => totals[0]?.observation.scope !== 'area' || scope === 'area');
}
