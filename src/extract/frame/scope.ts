/**
 * Whom a value speaks for: the whole area, the government itself, its departments, or only a part.
 * In order: what the cue's wording states; a repeated indicator after 其中 is a part of the first;
 * the holder in the own words; the holder named earlier in the sentence; the domain's usual holder.
 */
import type { Indicator } from '../../schema/indicator.ts';
import type { Scope } from '../../schema/vocabulary.ts';
import { lastIndex } from './last-index.ts';

/** One field of administration; a value of one field is a part of the whole. */
const FIELD =
  /安全生产|生态环境|环境(?:执法|保护|违法|监管|污染)|环保|食品药品|食品安全|药品|交通运输|城市管理|城管|综合执法局|自然资源|规划土地|违法建设|违法建筑|查违|劳动(?:保障|者|监察|人事|争议)|劳资|欠薪|文化市场|文旅|卫生健康|消防|税务|涉税|公安|教育系统|民政|水利|林业|住建|医保|知识产权|金融|物业|医患|医疗纠纷|征地拆迁|小额|涉企|扬尘|非煤矿山|特种设备/u;
/** A single channel, pilot or body below the reporting one. */
const SINGLE =
  /微博|微信|公众号|抖音|客户端|短视频|试点|示范点|[\p{Script=Han}]{2,6}(?:街道|镇|乡|社区|村|分局|中队|司法所|法庭|景区|园区|片区)(?!政府)(?:设立|成立|开展|建立|首家|率先)|市级交办|上级交办|省级交办|重点(?:领域|行业|人群|案件)|专项(?:行动|整治)|(?:通过|依托|运用|利用|推行)“[^”]{2,12}”|其中[^，。；]{0,4}涉及/u;
const AREA = /全[区县市州盟旗镇乡省街](?!政府|首|率先)|辖区|各级(?:各部门|行政机关|调解|人民)/u;
const GOVERNMENT =
  /[区县市州盟旗镇乡省]政府(?!部门|所属|系统|各|组成|工作部门|门户)|本级政府|人民政府(?!部门|所属|门户)|政府法制|法律顾问团|复议(?:机关|机构)|我局|本局|我厅/u;
const DEPARTMENTS =
  /各?部门(?!规章|联合)|各单位|[区县市]直|各执法单位|执法部门|各局|委办局|各镇街|各乡镇|组成部门|发文单位|行政执法单位/u;

/** The holder that these words name, or null. */
export function holderIn(words: string): Scope | null {
  if (FIELD.test(words) || SINGLE.test(words)) return 'subset';
  const area = lastIndex(AREA, words);
  const government = lastIndex(GOVERNMENT, words);
  const departments = lastIndex(DEPARTMENTS, words);
  const last = Math.max(area, government, departments);
  if (last < 0) return null;
  if (last === area) return 'area';
  return last === government ? 'government' : 'departments';
}

export interface ScopeInput {
  readonly indicator: Indicator;
  readonly stated: Scope | null;
  /** Own words before and after the quantity. */
  readonly own: string;
  /** Words of the sentence before the own words. */
  readonly sentenceBefore: string;
  /** Titles of the sections above, innermost first. */
  readonly headings: readonly string[];
  /** The indicator was already stated in this sentence, before 其中 or a bracket that this value stands behind. */
  readonly partOfEarlier: boolean;
}

export function scopeOf({ indicator, stated, own, sentenceBefore, headings, partOfEarlier }: ScopeInput): Scope {
  if (stated !== null) return stated;
  if (partOfEarlier) return 'subset';
  const domain = indicator.id.split('.')[0] ?? '';
  if (COUNTS_UNITS.test(indicator.id)) return LOWER_BODY.test(own) ? 'subset' : 'departments';
  if (domain === 'func' && LOWER_LEVEL.test(own)) return 'subset';
  if (domain === 'reconsideration' && /被申请人/u.test(sentenceBefore) && !/被申请人/u.test(own)) return 'subset';
  const usual = DEFAULTS[domain] ?? 'area';
  const owner = admissible(holderIn(own), domain, usual);
  if (owner !== null) return owner;
  const clauses = sentenceBefore.slice(sentenceBefore.lastIndexOf('；') + 1);
  if (BY_FIELD.has(domain) && (CARRIED.test(clauses) || (FIELD.test(clauses) && !AREA.test(clauses)))) return 'subset';
  const earlier = holderIn(clauses);
  if (earlier === 'government' && (domain === 'litigation' || domain === 'proposals')) return 'government';
  if (BY_DEPARTMENT.test(indicator.id) && EACH_DEPARTMENT.test(sentenceBefore + own)) return 'departments';
  if (earlier === 'departments' && usual === 'government') return 'departments';
  return domain === 'enforce' && headings.some((title) => FIELD.test(title)) ? 'subset' : usual;
}

/** 全区各部门共作出… speaks for the area: departments are a holder of their own only beside the government itself. */
function admissible(holder: Scope | null, domain: string, usual: Scope): Scope | null {
  if (holder !== 'departments') return holder;
  return usual === 'government' || domain === 'litigation' || domain === 'oversight' ? holder : null;
}

/** Indicators that count the bodies looked at: departments as a rule, towns and streets as a part. */
const COUNTS_UNITS = /^(?:enforce\.case_review|enforce\.supervision|lead\.inspection)\.units$/u;
const LOWER_BODY = /^[^，。；]{0,12}(?:街道|乡镇|镇街|街镇|镇|社区|村)/u;
/** 乡镇公共服务事项45项: the level below the reporting one. */
const LOWER_LEVEL = /(?:乡镇|镇街|镇级|乡级|村级|社区级|街道)(?!政府|党|人民)[^，。；]{0,10}(?:事项|清单|服务)/u;
/** Work that departments do each for themselves: reviewing their files, keeping their lists of powers. */
const EACH_DEPARTMENT = /各(?:执法)?(?:部门|单位)[^，。；]{0,6}自|部门权[力责]|单位权责清单/u;
const BY_DEPARTMENT = /^(?:enforce\.case_review|func\.power_list)\./u;

/** What narrows all that follows in the sentence: cases assigned from above, a body of one place, a named mode of work. */
const CARRIED =
  /(?:中央|国家|[省市县]级?|上级)[^，。；]{0,3}交办|[\p{Script=Han}]{2,6}(?:街道|镇|乡|社区|村)(?:设立|成立|建立)|(?:通过|依托|运用|利用|推行)“[^”]{2,12}”/u;

/** Domains whose work is told field by field, so that a field named early in the sentence holds to its end. */
const BY_FIELD = new Set(['enforce', 'mediation', 'petition']);

/** What the usual subject of a domain is, where the words do not say: who drafts, decides, hears reconsiderations, audits. */
const DEFAULTS: Readonly<Record<string, Scope>> = {
  rule: 'government',
  decision: 'government',
  reconsideration: 'government',
  audit: 'government',
};
