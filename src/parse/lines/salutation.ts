/** The line that addresses a report: 市委：, 县委、县政府：, 主任、副主任，各位委员： */

const BODY =
  /(?:[省市县区州旗镇]委|党委|党工委|人民政府|[省市县区州旗镇]政府|人大常委会|人大|委员会|办公室|司法[厅局部]|各位[代委][表员]|主任|主席|主席团|同志们?|领导小组|国务院|厅|局)/;
const CLOSING = /[：:]$/;
/** Words of a lead-in, which ends in a colon as well. */
const LEAD_IN = /如下|以下|情况|报告|主要|方面|表现|措施|问题/;
/** A field of the page around the report: its label has a colon of its own, its value a date. */
const FIELD = /[：:].|\d{4}/;
const MAX_LENGTH = 40;

export function isSalutation(line: string): boolean {
  return line.length <= MAX_LENGTH && CLOSING.test(line) && BODY.test(line) && !LEAD_IN.test(line) && !FIELD.test(line);
}
