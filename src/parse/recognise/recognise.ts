/**
 * Is the text an annual rule-of-law report? Texts that look like one and are not: information-disclosure annual
 * reports, work plans, news items, policy interpretations, rules, papers. Returns null for a report, else why not.
 */
import type { Wording } from '../../schema/message.ts';
import { isHeadline } from '../lines/title-words.ts';
import type { Unreadable } from '../readers/reader.ts';
import { isNews } from './news.ts';

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

const SUBJECT = /法治政府|依法行政|法治建设|行政执法|依法治[省市县区]/g;
/** What a report without a title says of its field before long. */
const FIELD = /法治|依法行政|依法治|法制/;
const DISCLOSURE_TITLE = /(?:政府)?信息公开(?:工作)?(?:年度)?报告/;
const DISCLOSURE_TEXT = /(?:本(?:年度)?报告|本年报)[^。]{0,80}《(?:中华人民共和国)?政府信息公开条例》/;
/** The headings that the form of those reports prescribes. */
const DISCLOSURE_HEADING = /^.{0,6}(?:主动公开政府信息|收到和处理政府信息公开申请)[^。]{0,8}$/m;
const PLAN_TITLE =
  /(?:工作要点|工作安排|工作计划|责任分工|任务分工|的通知|方案|规划|纲要|规则|条例|办法|规定|细则|决定|意见)$/;
/** 为深入贯彻…，制定本方案。 */
const PLAN_OPENING =
  /(?:制定|制订|提出)(?:本|如下|以下)(?:实施|工作|行动)?(?:方案|规划|意见|办法|规则|细则|要点|计划|规定|指引|指南)/;
const NOTICE =
  /现印发给你们|现予(?:以)?印发|》印发给你们|请认真(?:抓好)?贯彻(?:落实|执行)[。！]|现[将就][^。]{0,40}通知如下/;
const INTERPRETATION_TITLE = /解读$|^【[^】]{0,6}解读】|一图读懂|问答$/;
/** Courts and procurators report of other duties, a 述法报告 of one person. */
const OTHER_BODY = /人民(?:法院|检察院)$/;
const OTHER_REPORT = /述[法职廉](?:工作)?报告|(?:评估|督[察查]|调研|发展|研究)报告|蓝皮书/;
const PERSONAL = /现将(?:本人|我)(?:个人|一年来|本年度|20\d{2}年度?)?履行/;
/** 政府工作报告 is an entry of many menus, but only that report addresses the delegates. */
const TO_CONGRESS = /^各位代表|向大会报告/m;
const PAPER_TITLE = /(?:研究|为例|探析|浅析|探讨|思考|对策|启示)$|^(?:浅析|浅谈|试论|试析|略论|简论|论)/;
/** A report never calls itself 本文. */
const ARTICLE = /本文(?:将|拟|选|认为|以|从|讨论|分析|通过|试图)/;
/** What a report to a congress is about: 我受区人民政府委托，报告审计工作情况，请予审议。 */
const STATED_SUBJECT = /报告([^，。；]{4,60}?)情况，请予?审议/;
/** 某某大学 法学院，某地 100000: where the author of a paper works. */
const AFFILIATION = /^[（(].{4,60}\d{6}(?:[）)]|[；;])/;
/** What tells the form of a report where no title does: its year, its statement, its numbered parts. */
const FORM = /20[\dxX×*]{2}年|[xX×*]{2,4}年|[一两三四五]年来|今年以来|过去一年|(?:报告|汇报|总结|通报)如下|^一、/m;
/** Shorter lines are entries of a menu. */
const MIN_TITLE = 10;
const YEAR = /20\d{2}年/;
const REPORT_TITLE = /报告|情况|总结|汇报/;

const FRAGMENT: Wording = { zh: '其他文件或残缺文本', en: 'another document or a fragment' };

const notReport = (ruleId: string, { zh, en }: Wording): Unreadable => ({
  ruleId,
  reason: {
    zh: `这是${zh}，不是法治政府建设年度报告，不建报告页。请移出 content/reports；如确是年度报告，请核对标题和正文是否完整。`,
    en: `This is ${en} and no annual rule-of-law report; it gets no page. Move it out of content/reports; if it is an annual report after all, check that its title and text are whole.`,
  },
});

/** Why a text without a report's title is none; a menu of the page may name other kinds, so only whole lines count. */
function untitled(titles: readonly string[], opening: string, folded: string): Unreadable | null {
  if (
    titles.some((line) => DISCLOSURE_TITLE.test(line) && YEAR.test(line)) ||
    DISCLOSURE_TEXT.test(opening) ||
    DISCLOSURE_HEADING.test(folded)
  ) {
    return notReport('information-disclosure-report', {
      zh: '政府信息公开工作年度报告',
      en: 'an annual report on the disclosure of government information',
    });
  }
  const whole = titles.filter((line) => line.length >= MIN_TITLE);
  if (whole.some((line) => PLAN_TITLE.test(line) && !REPORT_TITLE.test(line)) || PLAN_OPENING.test(opening)) {
    return notReport('work-plan', { zh: '工作要点、工作安排或其他文件', en: 'a plan of work or another document' });
  }
  if (NOTICE.test(opening))
    return notReport('forwarding-notice', { zh: '印发文件的通知', en: 'a notice that forwards a document' });
  if (titles.some(isHeadline) || isNews(opening)) return notReport('news-item', { zh: '新闻稿', en: 'a news item' });
  if (
    titles.some((line) => OTHER_BODY.test(line)) ||
    whole.some((line) => OTHER_REPORT.test(line)) ||
    PERSONAL.test(opening) ||
    !FIELD.test(STATED_SUBJECT.exec(opening)?.[1] ?? '法治') ||
    TO_CONGRESS.test(opening)
  ) {
    return notReport('other-report', {
      zh: '其他机关或其他事项的报告',
      en: 'a report of another body or on another matter',
    });
  }
  if (
    ARTICLE.test(opening) ||
    whole.some((line) => PAPER_TITLE.test(line)) ||
    opening.split('\n').some((line) => AFFILIATION.test(line))
  ) {
    return notReport('paper', { zh: '论文或评论', en: 'a paper or a comment' });
  }
  return FIELD.test(opening) && FORM.test(opening) ? null : notReport('not-a-report', FRAGMENT);
}

export function recognise({ title, head, folded }: Subject): Unreadable | null {
  const titles = head.slice(0, 8).map((line) => line.trim());
  const opening = folded.slice(0, 600);
  if (titles.some((line) => line.length >= MIN_TITLE && INTERPRETATION_TITLE.test(line))) {
    return notReport('policy-interpretation', { zh: '政策解读', en: 'an interpretation of a policy' });
  }
  const other = title === null ? untitled(titles, opening, folded) : null;
  if (other) return other;
  if (folded.length < MIN_LENGTH || (title === null && !speaksOfSubject(folded))) {
    return notReport('not-a-report', FRAGMENT);
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
