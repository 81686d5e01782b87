/** Whom a value speaks for: the whole area, the government itself, its departments, or only a part. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Scope } from '../../schema/vocabulary.ts';

/** Own words that narrow a value to a part of what the indicator counts. */
const PART =
  /(?:其中|涉及(?!.{0,4}(?:金额|人数|资金))|包括|含(?!义)|涉企|重点(?:领域|区域|行业)|试点|示范|专项(?:行动|整治|检查|活动)|(?:安全生产|生态环境|环境(?:执法|保护|违法)|市场监管|食品药品|交通运输|城市管理|城管|自然资源|规划土地|劳动(?:保障|者|监察)|农业农村|文化市场|文化旅游|卫生健康|应急管理|消防|税务|公安|教育|民政|水利|林业|住建|住房|医保|知识产权|金融|物业|医疗|征地拆迁)(?:领域|方面|系统|部门|局|类|执法|案件|行政|纠纷|违法|检查)?)/u;
/** A named single body below the reporting one. */
const SINGLE_BODY =
  /(?:在|由|经|对)?[\p{Script=Han}]{1,8}(?:街道|镇|乡|社区|村|分局|中队|所|法庭|景区|园区|片区|试点)(?!政府)(?:设立|成立|开展|建立|试点|共|累计|已|办理|受理)/u;
const GOVERNMENT =
  /(?:[区县市州盟旗镇乡省]政府(?!部门|所属|系统|各)|本级政府|人民政府(?!部门|所属)|政府法制|政府法律顾问|复议机关|复议机构)/u;
const DEPARTMENTS = /(?:各?部门|政府部门|各单位|区直|县直|市直|各执法单位|执法部门|各局|委办局|各镇街|各乡镇)/u;

export interface ScopeInput {
  readonly indicator: Indicator;
  readonly stated: Scope | null;
  /** Own words before and after the quantity. */
  readonly own: string;
  /** Words of the sentence before the own words. */
  readonly sentenceBefore: string;
  readonly bracketed: boolean;
}

export function scopeOf({ indicator, stated, own, sentenceBefore, bracketed }: ScopeInput): Scope {
  if (stated !== null) return stated;
  if (PART.test(own) || bracketed || SINGLE_BODY.test(own)) return 'subset';
  if (PART_SENTENCE.test(sentenceBefore)) return 'subset';
  if (/全[区县市州盟旗镇乡省街]/u.test(own)) return 'area';
  if (DEPARTMENTS.test(own)) return 'departments';
  if (GOVERNMENT.test(own)) return 'government';
  return DEFAULTS[indicator.id.split('.')[0] ?? ''] ?? (indicator.id.startsWith('rule.') ? 'government' : 'area');
}

/** A sentence that opens with one field or one body speaks of that part until it names the whole again. */
const PART_SENTENCE =
  /(?:安全生产|环境(?:执法|监管|违法)|劳动者|食品安全|违法建设|市级交办|上级交办|[\p{Script=Han}]{2,6}(?:街道|镇|社区|景区)(?:成立|设立|建立|开展))(?!.*全[区县市州镇])/u;

/** What the usual subject of a domain is, where the words do not say. */
const DEFAULTS: Readonly<Record<string, Scope>> = {
  rule: 'government',
  decision: 'government',
  reconsideration: 'government',
  audit: 'government',
};
