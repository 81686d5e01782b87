/** What is said of how a place was read. */
import type { Wording } from '../../schema/message.ts';

/** Names of divisions listed where a name could mean several. */
const MOST_NAMES = 4;

export const HIDDEN_NOTE: Wording = {
  zh: '原文隐去地名，不作推断',
  en: 'the source hides the place name; nothing is inferred',
};
export const NO_SUPERIOR: Wording = {
  zh: '文中未写上级地名，不取代码',
  en: 'the text does not say what it lies in; no code is taken',
};
export const NO_DIVISION: Wording = {
  zh: '文中未写行政区名，不取代码',
  en: 'the text names no division; no code is taken',
};
export const MINISTRY_NOTE: Wording = { zh: '中央部门', en: 'a department of the central government' };
export const TOWNSHIP_WITHOUT_CODE: Wording = {
  zh: '乡级地名不在代码表中',
  en: 'the township is not in the table of codes',
};
export const ZONE_WITHOUT_CODE: Wording = {
  zh: '功能区没有行政区划代码',
  en: 'development zones have no division code',
};

export const decidedBySuperior = (divisions: number): Wording => ({
  zh: `同名行政区有${divisions}个，按文中出现的上级地名确定`,
  en: `${divisions} divisions have this name; decided by a name in the text that one of them lies in`,
});

export const undecided = (names: readonly string[]): Wording => ({
  zh: `同名行政区有${names.length}个（${names.slice(0, MOST_NAMES).join('、')}），文中不足以确定，不取代码`,
  en: `${names.length} divisions have this name (${names.slice(0, MOST_NAMES).join(', ')}); the text does not decide between them, and no code is taken`,
});
