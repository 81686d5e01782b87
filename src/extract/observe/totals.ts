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
/** A total and one part may as well be the same matter told twice. */
const LEAST = 3;

interface Stated {
  readonly observation: DraftObservation;
  /** Start of its quantity. */
  readonly start: number;
}

/** The same readings, with the scope of such parts set to "subset". */
export function markParts({ folded }: ParsedReport, readings: readonly Reading[]): Reading[] {
  const parts = new Set<DraftObservation>();
  let paragraph: Stated[] = [];
  let end = -1;
  const close = () => {
    if (paragraph.length >= LEAST) for (const part of partsOfParagraph(folded, paragraph)) parts.add(part);
    paragraph = [];
  };
  for (const { quantity, observations } of readings) {
    if (observations.length === 0) continue;
    if (quantity.start > end) {
      close();
      const next = folded.indexOf('\n', quantity.start);
      end = next < 0 ? folded.length : next;
    }
    for (const observation of observations) paragraph.push({ observation, start: quantity.start });
  }
  close();
  if (parts.size === 0) return [...readings];
  return readings.map((reading) => ({
    ...reading,
    observations: reading.observations.map((observation) =>
      parts.has(observation) ? { ...observation, scope: 'subset' } : observation,
    ),
  }));
}

/** Values of one indicator in one unit belong together. */
function partsOfParagraph(text: string, stated: readonly Stated[]): DraftObservation[] {
  const groups = Map.groupBy(stated, ({ observation: { indicator, unit } }) => `${indicator} ${unit}`);
  return [...groups.values()].flatMap((group) => (group.length < LEAST ? [] : partsIn(text, group)));
}

/** Everything but the one total of a group; nothing where no value, or more than one, is called a total. */
function partsIn(text: string, group: readonly Stated[]): DraftObservation[] {
  const called = (words: RegExp) =>
    group.filter(({ start }) => words.test(text.slice(Math.max(0, start - REACH), start)));
  const strong = called(TOTAL);
  const totals = strong.length > 0 ? strong : called(WEAK_TOTAL);
  const total = totals[0]?.observation.value;
  if (totals.length !== 1 || total === null || total === undefined) return [];
  const others = group.filter((stated) => stated !== totals[0]).map(({ observation }) => observation);
  if (!others.every(({ value }) => value !== null && value <= total)) return [];
  // 全州共制定74件，其中州政府9件、州级部门21件: each is all there is of a holder of its own.
  return others.filter(({ scope }) => totals[0]?.observation.scope !== 'area' || scope === 'area');
}
