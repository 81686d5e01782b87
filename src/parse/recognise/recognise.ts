/**
 * Is the text an annual rule-of-law report? Texts that look like one and are not: information-disclosure annual
 * reports, work plans, news items, policy interpretations. Returns null for a report, else why not.
 */
import type { Wording } from '../../schema/message.ts';
import type { Unreadable } from '../readers/reader.ts';

interface Subject {
  readonly title: string | null;
  /** Head lines, for titles that are not a report's. */
  readonly head: readonly string[];
  readonly folded: string;
}

/** Shorter texts are notices or fragments; the shortest real reports (townships) have over 800 characters. */
const MIN_LENGTH = 400;
/** A report whose title does not say so speaks of its subject throughout. */
const MIN_MENTIONS = 3;

const SUBJECT = /法治政府|依法行政|法治建设|行政执法|依法治[省市区县]/g;
const DISCLOSURE_TITLE = /(?:政府)?信息公开(?:工作)?(?:年度)?报告/;
const DISCLOSURE_TEXT = /(?:本(?:年度)?报告|本年报)[^。]{0,80}《(?:中华人民共和国)?政府信息公开条例》/;
const PLAN_TITLE = /(?:工作要点|工作安排|工作计划|实施方案|工作方案|责任分工|任务分工|的通知)$/;
const NOTICE = /现印发给你们|现予(?:以)?印发|请认真(?:抓好)?贯彻(?:落实|执行)[。！]/;
const INTERPRETATION_TITLE = /(?:政策)?解读$|一图读懂|问答$/;
const NEWS =
  /^(?:本报讯|本网讯|[\u4e00-\u9fff]{2,8}(?:日报|新闻网|网|社)(?:讯|\d+月\d+日[电讯])|[（(]?(?:记者|通讯员) ?[\u4e00-\u9fff]{2,4})|新闻发布会上，|记者从[^。]{2,40}获悉/;
/** Shorter lines are entries of a menu. */
const MIN_TITLE = 10;
const YEAR = /20\d{2}年/;
const REPORT_TITLE = /报告|情况|总结|汇报/;

const notReport = (ruleId: string, { zh, en }: Wording): Unreadable => ({
  ruleId,
  reason: {
    zh: `这是${zh}，不是法治政府建设年度报告，不建报告页。请移出 content/reports；如确是年度报告，请核对标题和正文是否完整。`,
    en: `This is ${en} and no annual rule-of-law report; it gets no page. Move it out of content/reports; if it is an annual report after all, check that its title and text are whole.`,
  },
});

export function recognise({ title, head, folded }: Subject): Unreadable | null {
  const titles = head.slice(0, 6).map((line) => line.trim());
  const opening = folded.slice(0, 600);
  // A menu of the page may name other kinds of documents; only whole titles count, and none beside a report's own.
  if (
    title === null &&
    (titles.some((line) => DISCLOSURE_TITLE.test(line) && YEAR.test(line)) || DISCLOSURE_TEXT.test(opening))
  ) {
    return notReport('information-disclosure-report', {
      zh: '政府信息公开工作年度报告',
      en: 'an annual report on the disclosure of government information',
    });
  }
  const wholeTitles = titles.filter((line) => line.length >= MIN_TITLE);
  if (wholeTitles.some((line) => INTERPRETATION_TITLE.test(line)))
    return notReport('policy-interpretation', { zh: '政策解读', en: 'an interpretation of a policy' });
  if (title === null && wholeTitles.some((line) => PLAN_TITLE.test(line) && !REPORT_TITLE.test(line))) {
    return notReport('work-plan', { zh: '工作要点或工作安排', en: 'a plan of work' });
  }
  if (title === null && NOTICE.test(opening))
    return notReport('forwarding-notice', { zh: '印发文件的通知', en: 'a notice that forwards a document' });
  if (title === null && opening.split('\n').some((line) => NEWS.test(line)))
    return notReport('news-item', { zh: '新闻稿', en: 'a news item' });
  if (folded.length < MIN_LENGTH || (title === null && !speaksOfSubject(folded))) {
    return notReport('not-a-report', { zh: '其他文件或残缺文本', en: 'another document or a fragment' });
  }
  return null;
}

/** Counts no further than it must. */
function speaksOfSubject(folded: string): boolean {
  let mentions = 0;
  for (const _ of folded.matchAll(SUBJECT)) {
    mentions += 1;
    if (mentions === MIN_MENTIONS) return true;
  }
  return false;
}
