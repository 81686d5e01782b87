/** What the title of an annual rule-of-law report says. */

/** The subject: 法治政府建设, in reports before 2015 依法行政. */
export const SUBJECT = /法治政府|依法行政|法治建设|依法治[省市县区镇]|法制政府/;
/** The kind of document. */
export const KIND = /报告|情况|总结|汇报|打算/;

/** Longest title that was met is under 80 characters; a line beyond that is prose. */
const MAX_LENGTH = 90;
const PROSE_END = /[。；！？]/;

/** Could the line be a title by itself? */
export function isTitle(line: string): boolean {
  return (
    line.length <= MAX_LENGTH && !PROSE_END.test(line) && SUBJECT.test(line) && KIND.test(line) && !/[：:]$/.test(line)
  );
}
