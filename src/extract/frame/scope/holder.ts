/** Words that name a holder: the whole area, its government, its departments. The last one named holds. */
import type { Scope } from '../../../schema/vocabulary.ts';
import { SCOPE_RULES } from '../rules.ts';

/** 政府及其部门 together are all there is. */
export const AREA = SCOPE_RULES.rule(
  /全[区县市州盟旗镇乡省街](?!政府|法治|依法|统一(?:部署|安排|要求)|首|率先|上下)|全系统|辖区|各级(?:各部门|行政机关|行政执法|行政复议|调解|人民)|(?:其他|各)行政机关|(?:各|[两三四]级)(?:人民)?政府(?!及)|[省市县区州盟](?:[、和及与])?[市县区州旗镇乡](?:[、和及与][镇乡])?[两三]级|政府及(?:其|所属|各)?(?:工作)?部门/u,
);
/** Not a holder: the body that hands something down (市政府下放的123项), to which something is sent (报区政府备案), and 政府 in a compound (政府规章, 政府网站). */
const GOVERNMENT = SCOPE_RULES.rule(
  /(?<![报向])[区县市州盟旗镇乡省]政府(?!部门|所属|系统|各|及|组成|工作部门|门户|网|规章|下放|赋|授权|委托|交办)|本级政府|人民政府(?!部门|所属|门户|网)|政府法制|法律顾问团|管委会(?!主任)|复议(?:机关|机构)/u,
);
/** 各部门报送的文件 are held by whoever receives them. */
const DEPARTMENTS = SCOPE_RULES.rule(
  /(?<!审计|政府及(?:其|所属|各)*)各?部门(?!规章|联合|报送|上报|送审|提交|起草的)|各单位|[区县市]直|各执法单位|各局|委办局|各镇街|各乡镇|组成部门|发文单位|行政执法单位/u,
);
/** A body that something is sent to, asked of or done for is no holder: 向有关部门发出意见书六份, 督促各执法部门换证. */
const OBJECT = SCOPE_RULES.rule(
  /(?:向|对|督促|协调|指导|组织|会同|要求)(?:[区县市省州]|有关|相关|各|涉案|所属|直属|级|行政|执法)*$/u,
);
/** 经区政府核定: who approves is not who holds. */
const APPROVED = SCOPE_RULES.rule(/经[^，。；]{0,24}(?:核定|审核|批准|同意|审定)/u);
/** The bureau that speaks of itself. */
export const OWN_BUREAU = SCOPE_RULES.rule(/[我本]局|[我本]厅|[我本]委(?!员)|局党[组委]|局本级|[市省区县州]局/u);

/** The holder that these words name, or null. */
export function holderIn(words: string): Scope | null {
  if (words === '') return null;
  const said = APPROVED.removeFrom(words);
  const area = AREA.lastIndex(said);
  const government = GOVERNMENT.lastIndex(said);
  const departments = subjectIndex(said);
  const last = Math.max(area, government, departments);
  if (last < 0) return null;
  // 全州行政复议机构, 全市各部门: the bodies of the whole area.
  if (last === area || (area >= 0 && WHOLE_OF.test(said.slice(area, last)))) return 'area';
  return last === government ? 'government' : 'departments';
}

const WHOLE_OF = SCOPE_RULES.rule(/^(?:全.|各级)(?:各级|[两三四]级|各|行政|所有|共|[有\d]+[个家]|县级以上)*$/u);

/** Where departments are named as a subject; -1 where they are the object of someone else's doing. */
function subjectIndex(words: string): number {
  const index = DEPARTMENTS.lastIndex(words);
  return index >= 0 && OBJECT.test(words.slice(0, index)) ? -1 : index;
}
