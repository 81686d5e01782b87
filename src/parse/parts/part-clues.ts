/** Heading wordings of the five contents that the inspection rules require (厅字〔2019〕28号), on folded text. */
import type { Part } from '../../schema/vocabulary.ts';

/** 存在的问题, 主要不足, 薄弱环节; not 解决…存在的问题, which is a measure. */
const SHORTCOMINGS =
  /(?<!(?:解决|整改|整治|针对|聚焦|化解|处置)[^，、]{0,12})(?:存在(?:的|着)?(?:一些|一定|主要|突出)?(?:的)?(?:问题|不足|困难|差距|短板|薄弱)|(?:主要|突出)(?:问题|不足)(?:$|和|及|与|、)|问题(?:和|及|与|、)(?:不足|原因|困难|差距)|不足(?:之处)?(?:和|及|与|、|$)|薄弱环节$|(?:差距|短板)(?:和|及|与|、)?(?:不足|问题|弱项)?$)/;
/** Words of which SHORTCOMINGS needs one; few headings have any. */
const SHORTCOMING_WORDS = /问题|不足|困难|差距|短板|薄弱/;
const PLAN =
  /下一?步|下一?阶段|下一?年|明年|来年|今后|(?:工作)?(?:打算|设想|展望)$|\d年(?:度)?计划$|(?:工作|重点|主要|总体|下步)(?:的)?(?:思路|安排|计划|规划|打算|举措及安排)$|(?:主要|工作|重点)安排|工作思路|工作打算|工作计划|(?:思路|安排|打算)(?:及|和|与|、)/;
const FIRST_RESPONSIBLE = /第一责任人|党政主要负责人|主要负责人履行/;
const OTHER = /其他(?:需要)?(?:报告|说明)|其他(?:情况|事项)/;
const MEASURES = /举措|成效|成绩|开展情况|工作情况|工作总结|基本情况|主要工作|主要做法|工作进展|推进情况|完成情况/;

/** Does the heading name this content? */
export function namesPart(title: string, part: 'shortcomings' | 'plan'): boolean {
  return part === 'plan' ? PLAN.test(title) : SHORTCOMING_WORDS.test(title) && SHORTCOMINGS.test(title);
}

/** Every content that the heading names, in the order of its words. */
export function partsOfHeading(title: string): Part[] {
  const found: { part: Part; index: number }[] = [];
  const look = (part: Part, clue: RegExp): void => {
    const index = title.search(clue);
    if (index >= 0) found.push({ part, index });
  };
  if (SHORTCOMING_WORDS.test(title)) look('shortcomings', SHORTCOMINGS);
  look('first-responsible', FIRST_RESPONSIBLE);
  look('plan', PLAN);
  look('other', OTHER);
  if (found.length === 0) look('measures', MEASURES);
  return found.sort((a, b) => a.index - b.index).map(({ part }) => part);
}

/** A paragraph that admits shortcomings in general terms, the way reports introduce them. */
export const ADMITS =
  /(?:仍然?|依然|还|尚|也)(?:存在|有)(?:着)?(?:一些|一定|不少|不小|较大|较多|诸多|以下|如下|明显|很大)?(?:的)?(?:差距|不足|问题|薄弱环节|短板|困难)|存在(?:着)?(?:一些|一定|以下|如下|诸多)(?:的)?(?:差距|不足|问题|薄弱环节|短板)/;

/** A paragraph that opens next year's plan: a year or 下一步, then the body and 将. */
export const INTENDS =
  /^(?:(?:20\d{2}|20[xX×*]{2})年(?:度)?|下一?步|下一?阶段|今后|新的一年|明年)[^。]{0,60}?(?:将|要|计划|打算|重点)/;
