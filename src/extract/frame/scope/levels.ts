/** Levels of government beside the reporting one: what comes from above, what lies below. */
import type { Level } from '../../../schema/vocabulary.ts';
import { SCOPE_RULES } from '../rules.ts';

/** Proposals that a higher congress handed down are a part of the year's proposals. */
export function isFromAbove(level: Level, own: string): boolean {
  const ranks = ABOVE[level];
  return ranks?.test(own) === true;
}
const CONGRESS = '(?:级)?(?:人大|政协|代表|“?两会)';
const ABOVE: Partial<Record<Level, RegExp>> = {
  province: new RegExp(`全国${CONGRESS}`, 'u'),
  city: new RegExp(`(?:全国|省|自治区)${CONGRESS}`, 'u'),
  county: new RegExp(`(?:全国|省|自治区|[办承]市)${CONGRESS}`, 'u'),
};

/** For a town or a street its villages are the level below. */
export function lowerLevel(level: Level, own: string): boolean {
  return level === 'township' ? BELOW_TOWN.test(own) : LOWER_LEVEL.test(own);
}
/** 乡镇公共服务事项45项: the level below the reporting one; 33个部门、11个街道417项 are all of them. */
const LOWER_LEVEL = SCOPE_RULES.rule(
  /(?:乡镇|镇街|镇级|乡级|村级|社区级|街道)(?!政府|党|人民)[^，。；]{0,10}(?:事项|清单|服务)|[镇村]级\s*$/u,
);
const BELOW_TOWN = SCOPE_RULES.rule(/(?:村级|社区级|[到由]村|[到由]社区)/u);

/** Towns, streets and lower districts as the bodies looked at. */
export const LOWER_BODY = SCOPE_RULES.rule(
  /^(?![^，。；]{0,20}部门)[^，。；]{0,12}(?:街道|乡镇|镇街|街镇|镇|社区|村)|^[^，。；]{0,8}(?:设区市|市州|州市|县区|区县|市县|旗县|县（)/u,
);
/** 省本级行政许可事项419项, 省级向市县下放57项: what the government holds or hands down itself. */
export const OWN_LEVEL = SCOPE_RULES.rule(/[省市县区州盟旗]本级|[省市县区州盟旗]级向[市县区乡镇街基]/u);
