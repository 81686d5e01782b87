/** Which quantities may be added up, compared or divided at all. */
import { UNIT_CLASSES } from '../quantity/units.ts';
import type { Quantity } from './quantities.ts';

/** Classes whose members are only other words for one unit, so that 31卷 and 37份 of one review can be added. */
const SAME_THING = ['case', 'file', 'person', 'case_time'];
/** A bit for each of these classes that a unit is in. */
const CLASSES_OF = new Map<string, number>();
for (const [i, name] of SAME_THING.entries()) {
  for (const unit of UNIT_CLASSES[name] ?? []) CLASSES_OF.set(unit, (CLASSES_OF.get(unit) ?? 0) | (1 << i));
}

/** Do two quantities count the same kind of thing? 件 and 宗 do, 人 and 人次 do not. */
export function alike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a.mention.unit, b.mention.unit];
  if (one === other) return one !== '';
  return ((CLASSES_OF.get(one) ?? 0) & (CLASSES_OF.get(other) ?? 0)) !== 0;
}

/** A stated number without 余, 近 and the like. Only such numbers are added up or divided; requirements never. */
export function isExact({ mention }: Quantity): boolean {
  return mention.value !== null && mention.qualifier === 'exact' && mention.role !== 'requirement';
}

/** The value of a quantity that isExact has let through. */
export function numberOf({ mention }: Quantity): number {
  if (mention.value === null) throw new Error(`Mention ${mention.id} states no number`);
  return mention.value;
}

/** 1.2万件 stands for a count that was cut to hundreds: it may bear a figure out, but never refute one. */
export const isPrecise = ({ mention }: Quantity): boolean => !/[万亿千百]/u.test(mention.text);

export const isPercent = ({ mention }: Quantity): boolean => mention.unit === '%';

export const states = (quantity: Quantity, ids: readonly string[]): boolean =>
  quantity.ids.some((id) => ids.includes(id));
