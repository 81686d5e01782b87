/**
 * Figures told of another time or a wider area, for comparison: 2021年收到388件，受理365件 in the report on 2022,
 * 全国出庭应诉率为91.5% in a county's. The last head of a clause holds until another head, or the end of the clause group.
 */
import type { Level } from '../../schema/vocabulary.ts';
import { ROLE_RULES } from './rules.ts';

const HEAD =
  /(?:^|[，：、（])(?:据[^，。；]{2,6}，|其中，?|在)?(?:((?:19|20)\d{2})年度?(?!以[来前后]|起|[至到—-]|之?[前后]|[底末初])|(上一?年度|去年同期|上年同期|去年|上年)|(全国)|(全省|全自治区)|(?:今年|本年|当年|目前|现|我[区县市州省旗镇乡局]|全[区县市州旗镇乡]|本[区县市州旗镇乡局]))([^，。；：]*)/gu;
/** What is counted from then on, carried over from then, or made then and looked at now. */
const NO_TIME_OF_ITS_OWN = /^(?:\d|的)|以来|至今|结转|转入|未审结|未结|相比|为基数|[制印]发的|制定的|出台的|修订的/u;
/** 全国人大代表, 全国统一…, 全国首个: names and ranks. */
const NO_AREA_OF_ITS_OWN =
  /^(?:人大|政协|“?两会|统一|首|率先|第|前\d|排名|性|先进|文明|优秀|普法|信用|推广|一体化|联网)|考试|示范|试点|平台|系统|称号/u;

/** Most sentences name no wider area and no time but the report's own. */
const AREA_OR_LAST_YEAR = ROLE_RULES.rule(/全国|全省|全自治区|上年|去年|上一年/u);
const YEAR = ROLE_RULES.rule(/(?:19|20)\d{2}年/u);

/** `before`: the sentence up to the quantity. `year`: the one reported on; null where the source hides it. */
export function isElsewhere(before: string, level: Level, year: number | null): boolean {
  if (!AREA_OR_LAST_YEAR.test(before) && !namesEarlierYear(before, year)) return false;
  const group = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')) + 1);
  let elsewhere = false;
  for (const { 1: named, 2: last, 3: nation, 4: province, 5: rest = '', index, 0: all } of group.matchAll(HEAD)) {
    if (nation !== undefined || province !== undefined) {
      if (NO_AREA_OF_ITS_OWN.test(rest)) continue;
      elsewhere = nation !== undefined ? level !== 'national' : BELOW_PROVINCE.has(level);
    } else if (named !== undefined || last !== undefined) {
      if (NO_TIME_OF_ITS_OWN.test(rest)) continue;
      // 收到84件，上年为61件，受理76件: in the middle of a list a comparison is told in passing.
      const told = index + all.length === group.length || group.trimStart().startsWith(all.trimStart());
      elsewhere = told && (last !== undefined || (year !== null && Number(named) < year));
    } else {
      elsewhere = false;
    }
  }
  return elsewhere;
}

function namesEarlierYear(before: string, year: number | null): boolean {
  return year !== null && YEAR.all(before).some(({ 0: named }) => Number(named.slice(0, 4)) < year);
}

const BELOW_PROVINCE: ReadonlySet<Level> = new Set(['city', 'county', 'township']);
