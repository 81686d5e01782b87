/** How a news item opens: its source and reporter, the day of the event, or what somebody was told. */

const SOURCE =
  /^(?:本[报网站台](?:[\u4e00-\u9fff]{0,6}\d+月\d+日)? ?讯|[\u4e00-\u9fff]{2,8}(?:日报|新闻网|网|社)(?:讯|\d+月\d+日[电讯])|[（(]?(?:记者|通讯员) ?[\u4e00-\u9fff]{2,4})|新闻发布会上，|记者从[^。]{2,40}获悉/;
/** 3月19日上午，市政府召开…: a report speaks of a year, never of one day first. */
const DAY = /^(?:\d{1,2}月\d{1,2}日|近日|日前|连日来|昨[日天]|今[日天])(?:上午|下午|晚上?)?，/;
/** What was said at a meeting, by the paragraph. */
const MEETING = /^会议(?:要求|强调|指出|认为|听取|传达|审议)/;
/** A line of running text. */
const MIN_PROSE = 20;

export function isNews(opening: string): boolean {
  const lines = opening.split('\n');
  if (lines.some((line) => SOURCE.test(line) || MEETING.test(line))) return true;
  const first = lines.find((line) => line.length >= MIN_PROSE && line.includes('，'));
  return first !== undefined && DAY.test(first);
}
