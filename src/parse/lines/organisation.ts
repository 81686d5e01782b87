/** Lines that are nothing but the name of a body: issuers in a title block or under a report. */

/** How names of Party and state bodies end. */
const ENDING =
  /(?:人民政府|政府|委员会|党委|党组|工委|[省市县区]委|街道|办事处|管委会|办公室|领导小组|委员会办公室|局|厅|署|中心|总队|支队|大队|[^部]部|院|[\u4e00-\u9fff]{2}[镇乡])(?:[（(][^（）()]{1,12}[）)])?$/;
/** The last characters of these endings; tells most lines apart at one glance. */
const LAST = '府会委组道处室心局厅署队部院镇乡）)';
/** What no name of a body contains. */
const NOT_NAME = /[，。；：！？,.;:!?、《》“”"]|关于|报告|情况|工作总结|作用|工作$/;

/** Longest name of a body on one line, joint issuers included. */
const MAX_LENGTH = 44;

export function isOrganisation(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= MAX_LENGTH &&
    LAST.includes(line.charAt(line.length - 1)) &&
    !NOT_NAME.test(line) &&
    ENDING.test(line)
  );
}
