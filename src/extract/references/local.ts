/**
 * Titles that say only within their own report what they are: with a hidden name (《xx区…》), with a word that stands
 * for the report's own body (《区政府工作规则》), or with a kind alone (《纲要》, where no short name was defined).
 * The same words in another report may be another document, so they never share an id across reports.
 */
import { isMasked } from './masked.ts';

const OWN = /^(?:我|本|全)?[省市区县旗镇乡](?:委|政府|人民政府|人大)|^(?:我|本)[省市区县旗镇乡]/u;
const KIND_ALONE =
  /^(?:实施|工作|管理)?(?:纲要|规划|方案|意见|条例|规定|办法|通知|决定|计划|细则|规则|要点|清单|目录|制度|标准|报告|公告|通告)$/u;

export function isLocal(title: string): boolean {
  const bare = title.trim();
  return isMasked(bare) || OWN.test(bare) || KIND_ALONE.test(bare);
}
