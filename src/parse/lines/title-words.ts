/** What the title of an annual rule-of-law report says. */

/** The subject: 法治政府建设, in reports before 2015 依法行政. */
export const SUBJECT = /法治政府|依法行政|法治建设|依法治[省市县区镇]|法制政府/;
/**
 * The kind of document, in which a title ends; next year's plans, a remark in brackets or the page's date may follow.
 * 实证研究, 实施方案, 会议 end other documents.
 */
const KIND =
  /(?:报告|年报|情况|总结|汇报|打算|安排|思路|计划|设想)(?:全文)?(?:[（(【[][^（）()]{1,24}[）)】\]])?(?:\.[a-z]{2,4})?[\s\d\-—:：./年月日]*$/;
/** What is done with a report before it is one's own: whoever 听取 or 发布 it is in the news. Titles never say so. */
const TREATED = /召开|举行|举办|听取|审议|发布|公布|调研|座谈|视察|出席|主持|解读|印发|传达|约谈/;

/** Reports of others about the field. */
const OTHER_KIND = /(?:评估|督[察查]|调研|发展|研究)报告/;

/** Longest title that was met is under 80 characters; a line beyond that is prose. */
const MAX_LENGTH = 90;
const PROSE_END = /[。；！？]/;

/** Could the line be a headline about such a report or about the field? 市政府召开会议审议…报告 */
export function isHeadline(line: string): boolean {
  if (line.length > MAX_LENGTH || PROSE_END.test(line)) return false;
  const subject = SUBJECT.exec(line);
  return subject !== null && TREATED.test(line.slice(0, subject.index));
}

/** Could the line be a title by itself? */
export function isTitle(line: string): boolean {
  return (
    line.length <= MAX_LENGTH &&
    !PROSE_END.test(line) &&
    SUBJECT.test(line) &&
    KIND.test(line) &&
    !/[：:]$/.test(line) &&
    !OTHER_KIND.test(line) &&
    !isHeadline(line)
  );
}
