/** What narrows a value to a part of the whole: one field, one pilot, one batch, one body below the reporting one. */

import { SCOPE_RULES } from '../rules.ts';

/** One field of administration; a value of one field is a part of the whole. */
const FIELD = SCOPE_RULES.rule(
  /安全生产|生态环境|环境(?:执法|保护|违法|监管|污染)|环保|食品药品|食品安全|药品|交通运输|道路交通|城市管理|城管|综合执法局|自然资源|规划土地|违法建设|违法建筑|违法用地|查违|劳动(?:保障|者|监察|人事|争议|纠纷)|劳资|欠薪|农民工(?:讨薪|工资|欠薪)|文化市场|文旅|卫生健康|消防|税务|涉税|公安(?!机关)|教育系统|民政|水利|林业|住建|医保|知识产权|金融|物业|医患|医疗纠纷|征地拆迁|小额|涉企|扬尘|非煤矿山|特种设备|安监|农牧|农林|渔业|渔政|畜牧|草原|市容|宅基地|(?:市场监管|应急管理|农业农村|农业|林草|自然资源|文旅|住建|交通)(?:类|执法(?!人|队|部)|——|：|立案|处罚|案件|\d)|(?<![各多等该类点他关型出个新])(?:\p{Script=Han}{2,4}(?<!重点|其他|相关|有关|不同|多个|各个|这些|新兴|关键|民生|执法|基层))领域(?=\p{Script=Han}{0,4}(?:立案|查处|查办|处罚|案件))/u,
);
/** 涉企案件35件: the field is said of this figure alone and does not go on. */
const COUNTED = /^[类型]?(?:违法)?(?:案件|纠纷|企业|主体|矛盾)\d/u;
/** A single channel, pilot or body below the reporting one; one class of documents. */
const SINGLE = SCOPE_RULES.rule(
  /微博|微信|公众号|抖音|客户端|短视频|试点|示范点|[县区]级交办|(?<=\p{Script=Han}{2})(?:街道|镇|乡|社区|村|分局|中队|司法所|法庭|景区|园区|片区)(?!政府|人民政府)(?:设立|成立|开展|建立|首家|率先)|市级交办|上级交办|省级交办|重点(?:领域|行业|人群|案件)|专项(?:行动|整治)|(?:通过|运用|利用|推行)“[^”]{2,12}”|其中[^，。；]{0,4}涉及|(?<![各几同此这该分多种两三四五])类(?:政策)?(?:文件|合同|协议)/u,
);

/** Several fields named side by side are no single one: 医患、道路交通、物业等领域. */
function fieldAt(words: string): number {
  const named = FIELD.exec(words);
  if (named === null) return -1;
  const rest = words.slice(named.index + named[0].length);
  if (/^[^，。；]{0,8}、[^，。；]{0,12}等/u.test(rest)) return -1;
  if (/^\p{Script=Han}{0,2}等/u.test(rest) && /、\p{Script=Han}{0,4}$/u.test(words.slice(0, named.index))) return -1;
  const second = FIELD.search(rest);
  return second >= 0 && /^[^，。；]{0,8}[、和及与]/u.test(rest.slice(0, second)) ? -1 : named.index;
}

/** Do the quantity's own words name a part? 涉企 is no field where all the work is done for enterprises, nor 自然资源资产 a field of audits. */
export function isNarrow(domain: string, own: string): boolean {
  const notHere = domain === 'func' ? '涉企' : domain === 'audit' ? '自然资源' : null;
  const words = withoutTitles(own);
  return fieldAt(notHere === null ? words : words.replaceAll(notHere, '')) >= 0 || SINGLE.test(own);
}

/** 《安全生产法》专题讲座: an act that is named narrows nothing. */
function withoutTitles(words: string): string {
  return words.includes('《') ? words.replace(/《[^》]*》/gu, '') : words;
}

/** Does a field named in the clauses before still hold? */
export function fieldGoesOn(said: string): boolean {
  const clauses = withoutTitles(said);
  const at = fieldAt(clauses);
  if (at < 0) return false;
  const name = FIELD.exec(clauses)?.[0] ?? '';
  return !COUNTED.test(clauses.slice(at + name.length));
}

/** 分领域看：…, 案件构成如下：…: what is told behind it are the classes of a whole; outcomes (从结案方式看) are none. */
const BREAKDOWN = SCOPE_RULES.rule(
  /(?:[分按从](?:案件|违法|纠纷|所属)*(?:领域|类型|类别|种类|行业|地区|区域|层级|条线|部门)(?:来|上)?(?:分|看|划分|统计)?|(?:案件|纠纷|类型)(?:的)?构成(?:如下|为)?)[：，]/u,
);
/** Work that is told class by class. */
const BROKEN_DOWN = new Set(['enforce', 'mediation', 'petition', 'litigation', 'reconsideration']);

export function isBrokenDown(domain: string, sentenceBefore: string): boolean {
  return BROKEN_DOWN.has(domain) && BREAKDOWN.test(sentenceBefore);
}

/** 食品类立案132件, “利剑”行动查办18件: one class of a bureau's own cases. */
const CLASS_OF_CASES = SCOPE_RULES.rule(
  /(?<![各几同此这该分多种两三四五])类(?:违法)?(?:案件|立案|罚没|罚款|处罚|查处|查办|\s*\d)|”(?:专项)?(?:执法)?行动(?:共|中)?(?:立案|查处|查办|罚)/u,
);
export function isClassOfCases(domain: string, own: string): boolean {
  return domain === 'enforce' && CLASS_OF_CASES.test(own);
}

export function isField(title: string): boolean {
  return FIELD.test(title);
}

/** What narrows all that follows in the sentence: cases assigned from above, a body of one place, a named mode of work. */
const CARRIED = SCOPE_RULES.rule(
  /(?:中央|国家|[省市县]级?|上级)[^，。；]{0,3}交办|(?<=\p{Script=Han}{2})(?:街道|镇|乡|社区|村)(?:设立|成立|建立)|(?:通过|运用|利用|推行)“[^”]{2,12}”|专项行动/u,
);
/** 其中涉及X的9件, 征收补偿类文件49件: one class of what is counted, and what is told of it. */
const CLASS = SCOPE_RULES.rule(
  /其中[^，。；]{0,6}涉及(?![^，。；]{0,6}(?:政府|部门))|(?<![各几同此这该分多种两三四五])类(?:政策)?(?:文件|合同|协议)/u,
);
/** Cases picked out for their weight are never all there are. */
const KEY_CASES = SCOPE_RULES.rule(
  /重点(?:疑难)?(?:矛盾|问题|纠纷|信访|案件)|疑难(?:复杂)?(?:信访|案件|问题|纠纷)|积案/u,
);
const ALL_CASES = SCOPE_RULES.rule(/各类|全部|所有|共/u);

export function isCarriedPart(domain: string, clauses: string, own: string): boolean {
  if (domain !== 'litigation' && CLASS.test(clauses)) return true;
  if (domain !== 'enforce' && domain !== 'mediation' && domain !== 'petition') return false;
  if (CARRIED.test(clauses)) return true;
  return domain !== 'enforce' && KEY_CASES.test(clauses + own) && !ALL_CASES.test(own);
}

/** One law as the theme (宪法宣传); 宪法、民法典等 is none. */
const ONE_LAW = SCOPE_RULES.rule(
  /(?:(?:宪法|民法典)(?:宣传日|宣传周|宣传月|日|宣传|读本)|《[\p{Script=Han}]{2,24}法》(?:宣传|法律宣传))(?!周|教育|[”、]|[^，。；\d]{0,8}等)/u,
);
/** A contest or one named action has its own crowd. */
const CONTEST = SCOPE_RULES.rule(/“[^”]+”[^，。；]{0,8}活动|竞赛|竞答|答题/u);
/** Delegated to one named town or zone: 下沉到某镇的第一批; 下放乡镇 is all of them. */
const ONE_RECIPIENT = SCOPE_RULES.rule(
  /(?:到|至|向|给|予|对)(?!各|全|乡|镇|街|有关|部分|相关|基层|所属|试点|经济发达(?!镇\p{Script=Han}{2,4}(?:镇|街道))|中心)[\p{Script=Han}]{2,6}(?:镇|街道|开发区|试验区|高新区|园区|新区|自贸区)/u,
);
/** Time cut for a counted set of matters, or for one kind of approval. */
const SET_OF_MATTERS = SCOPE_RULES.rule(/(?:^|[，；])\d+[个项][^，；]{0,10}事项(?!全部|均)/u);
const ONE_APPROVAL = SCOPE_RULES.rule(
  /工程建设项目|不动产登记|施工许可|企业开办|开办企业|企业设立登记|注册登记|办照|营业执照|项目[^，。；]{0,8}审批/u,
);
const ONE_RANK = SCOPE_RULES.rule(/[处科]级(?:领导)?干部(?![、和及])|新任|初任|新录用/u);
/** One kind of audit, of those that the audit law names. */
const KIND_OF_AUDIT = SCOPE_RULES.rule(/(?:投资|财务|决算|政策[^，。；]{0,8}|跟踪|专项)审计/u);

/** What is a part in one domain only. `clause`: own words and what stands before them in the same clause group. */
export function isPartOfDomain(indicator: string, own: string, clauses: string): boolean {
  const words = clauses + own;
  if (indicator.startsWith('publicity.') || indicator === 'legal_service.consultations')
    return ONE_LAW.test(words) || (indicator === 'publicity.audience' && CONTEST.test(own));
  if (indicator === 'func.delegation.items') return ONE_RECIPIENT.test(words.slice(words.lastIndexOf('，') + 1));
  if (indicator.startsWith('func.approval.time_')) {
    return ONE_APPROVAL.test(words) || SET_OF_MATTERS.test(words.slice(words.lastIndexOf('，') + 1));
  }
  if (indicator.startsWith('capacity.exam.') && indicator.endsWith('_rate')) return ONE_RANK.test(words.slice(-40));
  if (indicator === 'audit.projects' || indicator === 'audit.documents')
    return KIND_OF_AUDIT.test(indicator === 'audit.projects' ? own : words);
  return false;
}
