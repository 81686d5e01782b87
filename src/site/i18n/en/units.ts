/**
 * Units in English. What measures (yuan, days, people) has a name there. A counting word (件, 个, 项 …) says what shape a
 * thing has and not what it is, and English has none: it stays as the report writes it, and the glossary explains it.
 */
import { noun } from './plural.ts';

const MEASURES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  元: ['yuan', 'yuan'],
  美元: ['US dollar', 'US dollars'],
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['person', 'people'],
  人次: ['person-time', 'person-times'],
  次: ['time', 'times'],
  秒: ['second', 'seconds'],
  分钟: ['minute', 'minutes'],
  小时: ['hour', 'hours'],
  学时: ['class hour', 'class hours'],
  课时: ['class hour', 'class hours'],
  日: ['day', 'days'],
  天: ['day', 'days'],
  工作日: ['working day', 'working days'],
  周: ['week', 'weeks'],
  个月: ['month', 'months'],
  季度: ['quarter', 'quarters'],
  年: ['year', 'years'],
  周年: ['year', 'years'],
  百分点: ['percentage point', 'percentage points'],
  倍: ['times', 'times'],
  米: ['metre', 'metres'],
  公里: ['kilometre', 'kilometres'],
  千米: ['kilometre', 'kilometres'],
  平方米: ['square metre', 'square metres'],
  平方公里: ['square kilometre', 'square kilometres'],
  立方米: ['cubic metre', 'cubic metres'],
  公顷: ['hectare', 'hectares'],
  亩: ['mu', 'mu'],
  克: ['gram', 'grams'],
  公斤: ['kilogram', 'kilograms'],
  千克: ['kilogram', 'kilograms'],
  吨: ['tonne', 'tonnes'],
};

/** `n` is what the unit counts; null where it stands alone, as in a heading: then the plural. */
export function unitName(unit: string, n: number | null): string {
  const names = MEASURES[unit];
  if (!names) return unit;
  return n === null ? names[1] : noun(n, names[0], names[1]);
}
