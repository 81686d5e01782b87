/**
 * Quantities that speak of something beside the indicator: who won an award, how much more than last year.
 * They are real and actual, but no cue may claim them.
 */
import { ROLE_RULES } from './rules.ts';
import type { Window } from './window.ts';

/** 3个调委会、12名调解员被评为…: the number counts winners. */
const AWARD =
  /^[^，。；]{0,40}(?:荣获|获评|获得|喜获|获(?!取|悉|知)|被评为|被评定为|被授予|被命名为|被确定为|被列为|受到|评选为|入选|上榜)/u;
const AWARD_NOUN = /(?:表彰|称号|荣誉|先进|优秀|示范|奖|“|全国|全省|省级|市级|试点|名单|典型)/u;
/** 41份被评为优秀案卷: how files were judged is what a review of files counts. */
const JUDGED = /案卷/u;
/** 同比增长42.7%, 较上年增加12件: a difference, not a value. */
const CHANGE = ROLE_RULES.rule(
  /(?:同比|环比|较(?:上年|去年|上一年|同期|往年|前年)|比(?:上年|去年|上一年|同期|往年|前年)|与(?:上年|去年)(?:同期)?相比)[^，。；]{0,14}$/u,
);
/** 上升3.2个百分点, 增长12%: a growth; shares that the reform vocabulary calls 压缩 and 减少 are claimed by their own cues. */
const GROWTH = /(?:增长|增幅|涨幅|上升了?|下降了?|降幅|提升了?|提高了?)(?:约|近|超|超过|达|为)*$/u;

/** 罚款50万元以上的大要案17件, 大要案（罚没50万元以上）17件: a threshold that describes what is counted. */
const THRESHOLD =
  /^(?:(?:及?以[上下内]|左右)的(?!\p{Script=Han}{0,4}[，。；])|及?以[上下]）(?:\p{Script=Han}{0,6})\d)/u;

/** An award and its noun are looked for no farther. */
const FAR = 80;

/** Is the quantity at [start, end) told beside the matter? */
export function isAside(text: string, window: Window, start: number, end: number, unit: string): boolean {
  const before = text.slice(window.before.start, start);
  const after = text.slice(end, Math.min(window.sentence.end, end + FAR));
  const award = AWARD.exec(after);
  if (
    award !== null &&
    !JUDGED.test(award[0] + after.slice(award[0].length, award[0].length + 8)) &&
    AWARD_NOUN.test(after.slice(award[0].length, award[0].length + 24))
  )
    return true;
  if (CHANGE.test(before) || THRESHOLD.test(after)) return true;
  return (unit === '%' || unit === '百分点' || unit === '倍') && GROWTH.test(before);
}
