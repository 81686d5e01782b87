/** Which quantities may be added up, compared or divided at all. */
import { UNIT_CLASSES } from '../quantity/units.ts';
import type { Quantity } from './quantities.ts';

/** Classes whose members are only other words for one unit, so that 31卷 and 37份 of one review can be added. */
const SAME_THING = ['case', 'file', 'person', 'case_time'].map((name) => new Set(UNIT_CLASSES[name]));

/** Do two quantities count the same kind of thing? 件 and 宗 do, 人 and 人次 do not. */
export function alike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [a.mention.unit, b.mention.unit];
  return one !== '' && (one === other || SAME_THING.some((units) => units.has(one) && units.has(other)));
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
