/** What is said of how a date or the reporting year was read. */
import type { Wording } from '../../schema/message.ts';

export const HIDDEN_YEAR: Wording = { zh: '原文隐去年份', en: 'the source hides the year' };
export const SIGNED_IN_DECEMBER: Wording = { zh: '十二月落款，取当年', en: 'signed in December: the same year' };
export const SIGNED_EARLY: Wording = {
  zh: '上半年落款，取上一年',
  en: 'signed in the first half of a year: the year before',
};
export const PAGE_EARLY: Wording = {
  zh: '页面日期在上半年，取上一年',
  en: 'the page is dated in the first half of a year: the year before',
};
export const NO_DATE: Wording = { zh: '不是有效日期', en: 'no such day in the calendar' };
export const OF_PAGE: Wording = {
  zh: '页面所标日期；转载页的日期可能晚于首次公开',
  en: 'the date that the page gives; where a page reprints, the first publication may be earlier',
};

/**
 * @param readings every calendar reading of the digits that are left
 * @param consistent a reading can belong to the reporting year
 */
export function lostNote(readings: readonly string[], consistent: boolean, taken: boolean): Wording {
  const none = readings.length === 0;
  return {
    zh: [
      '日期缺字',
      none ? '没有完整的日期读法' : `可能的读法：${readings.join('、')}`,
      ...(consistent ? [] : ['与报告年度不符']),
      ...(taken ? [] : ['不取值']),
    ].join('；'),
    en: [
      'the date lacks characters',
      none ? 'it can be read as no whole date' : `possible readings: ${readings.join(', ')}`,
      ...(consistent ? [] : ['at odds with the reporting year']),
      ...(taken ? [] : ['no value is taken']),
    ].join('; '),
  };
}
