/** Where the noun beside the unit says that something else is counted than what the cues name: bodies, or lists. */
import type { Window } from '../frame/window.ts';

const BODY_UNITS = new Set(['个', '家', '所']);
const BODY_NOUN =
  /^(?:[区县市镇省州旗]?[直级属]|行政执法|执法|职能|相关|主要|重点|成员|责任)*(?:单位|部门|街道|乡镇|镇街|街镇|镇(?!政府)|行政村|村(?!规)|社区|企业|学校|局办|委办局|县市|区县|县区|市县|市州|州市|旗县|领域|环节|行业)/u;

/** 对23个单位权责清单进行调整: the noun right behind the unit is what is counted, and it is a body. */
export function countsBodies(text: string, unit: string, { after }: Window): boolean {
  return BODY_UNITS.has(unit) && BODY_NOUN.test(text.slice(after.start, after.end));
}

const LIST_UNITS = new Set(['个', '张', '份', '套', '本']);

/** 梳理政务服务事项清单29个: lists are counted, not what they list; 清单29项 counts items. */
export function countsLists(text: string, unit: string, { before }: Window): boolean {
  return LIST_UNITS.has(unit) && /清单(?:[共有计为达]|共计|总计)*$/u.test(text.slice(before.start, before.end));
}
