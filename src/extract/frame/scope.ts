/**
 * Whom a value speaks for: the whole area, the government itself, its departments, or only a part.
 * In order: what the cue's wording states; a repeated indicator after 其中 is a part of the first; what narrows it;
 * the holder in the own words; the holder named earlier in the sentence; the usual holder by law.
 */
import type { Indicator } from '../../schema/indicator.ts';
import type { Level, Scope } from '../../schema/vocabulary.ts';
import type { Body } from './body.ts';
import { SCOPE_RULES } from './rules.ts';
import { AREA, holderIn, OWN_BUREAU } from './scope/holder.ts';
import {
  fieldGoesOn,
  isBrokenDown,
  isCarriedPart,
  isClassOfCases,
  isField,
  isNarrow,
  isPartOfDomain,
} from './scope/part.ts';

export interface ScopeInput {
  readonly indicator: Indicator;
  readonly stated: Scope | null;
  /** Of the reporting body. */
  readonly level: Level;
  readonly body: Body;
  /** Own words before and after the quantity. */
  readonly own: string;
  /** Words of the sentence before the own words. */
  readonly sentenceBefore: string;
  readonly previousSentence: string;
  /** Titles of the sections above, innermost first. */
  readonly headings: readonly string[];
  /** The indicator was already stated in this sentence, before 其中 or a bracket that this value stands behind. */
  readonly partOfEarlier: boolean;
}

export function scopeOf(input: ScopeInput): Scope {
  const { indicator, stated, level, body, own, sentenceBefore, previousSentence, headings, partOfEarlier } = input;
  const clauses = clausesOf(sentenceBefore);
  if (body === 'bureau') return scopeInBureau(input, clauses);
  if (stated !== null) return stated;
  const { id } = indicator;
  const domain = id.slice(0, id.indexOf('.'));
  if (partOfEarlier) return namedPart(ownHolder(domain, own));
  if (COUNTS_UNITS.test(id)) return LOWER_BODY.test(own) ? 'subset' : 'departments';
  if (domain === 'func' && OWN_LEVEL.test(own)) return 'government';
  if (domain === 'func' && lowerLevel(level, own) && !AREA.test(clauses)) return 'subset';
  if (domain === 'reconsideration' && answersFor(sentenceBefore, own)) return 'subset';
  if (domain === 'proposals' && isFromAbove(level, own)) return 'subset';
  if (id !== 'mediation.industry_orgs' && isNarrow(domain, ownOfOffice(body, domain, own))) return 'subset';
  if (isPartOfDomain(id, own, clauses)) return 'subset';
  if (isBrokenDown(domain, sentenceBefore)) return 'subset';
  if (body === 'office' && OFFICES_OWN.test(id) && !AREA.test(clauses + own)) return 'government';
  if (domain === 'emergency' && OWN_PLANS.test(own)) return 'government';
  if (id === 'rule.legislation.adopted' && CONGRESS_MAKES.test(clauses + own)) return 'area';
  if (domain === 'enforce' && IN_ITS_NAME.test(clauses + own)) return 'government';
  if (ownBureauSpeaks(clauses + own)) return 'departments';
  const usual = USUAL[id] ?? DEFAULTS[domain] ?? 'area';
  if (BY_DEPARTMENT.test(id) && OF_DEPARTMENTS.test(lastClause(clauses) + own) && !/[家个]$/u.test(clauses))
    return 'departments';
  if (body === 'office' && domain !== 'mediation' && TOWN_ITSELF.test(clauses + own) && !AREA.test(clauses + own))
    return 'government';
  const spoken = domain === 'reconsideration' && COUNTED_BODIES.test(clauses) ? clauses + own : own;
  const owner = admissible(ownHolder(domain, spoken), domain, usual);
  if (owner !== null) return owner;
  const enforcing = domain === 'enforce' || id.startsWith('func.double_random');
  if (enforcing && departmentsEnforce(clauses + own, EACH_FOR_ITSELF.test(id))) return 'departments';
  if (isCarriedPart(domain, clauses, own)) return 'subset';
  const earlier = ownHolder(domain, domain === 'rule' ? clauses.replace(DEPARTMENTS_DOCUMENTS, '') : clauses);
  const byField = BY_FIELD.has(domain) && !id.startsWith('enforce.issues.');
  if (byField && earlier !== 'area' && fieldGoesOn(clauses)) return 'subset';
  if (earlier === 'government' && GOES_ON.has(domain))
    return domain === 'lead' && SUMMED.test(own) && PARTY.test(clauses) ? 'area' : 'government';
  if (domain === 'lead' && earlier === 'area') return 'area';
  if (BY_DEPARTMENT.test(id) && EACH_DEPARTMENT.test(sentenceBefore + own)) return 'departments';
  if (earlier === 'departments' && usual === 'government') return 'departments';
  if (usual === 'government' && countsForArea(clauses)) return 'area';
  if (domain === 'reconsideration' && (earlier ?? holderIn(sentenceBefore) ?? heardBy(previousSentence)) === 'area')
    return 'area';
  return domain === 'enforce' && headings.some((title) => isField(title)) ? 'subset' : usual;
}

/** Clauses that still speak here: back to the last ；, over one that 其中 takes up again; what stands in brackets is done with. */
function clausesOf(sentenceBefore: string): string {
  let from = sentenceBefore.lastIndexOf('；');
  if (from > 0 && sentenceBefore.startsWith('其中', from + 1)) from = sentenceBefore.lastIndexOf('；', from - 1);
  const clauses = sentenceBefore.slice(from + 1);
  return clauses.includes('）') ? clauses.replace(/（[^（）]*）/gu, '') : clauses;
}

/** Words back to the comma before the clause that ends here. */
function lastClause(clauses: string): string {
  return clauses.slice(clauses.lastIndexOf('，', clauses.length - 2) + 1);
}

/** 其中区政府17件: a part of the total, but all there is of the holder that it names. */
function namedPart(holder: Scope | null): Scope {
  return holder === 'government' || holder === 'departments' ? holder : 'subset';
}

/**
 * A bureau's report tells of the bureau, except where it names its whole system or area, one class of its cases, or
 * what became of those in which it answered. Who registers enterprises registers those of the whole area.
 */
function scopeInBureau({ indicator: { id }, own, sentenceBefore, partOfEarlier }: ScopeInput, clauses: string): Scope {
  if (OWN_BUREAU.test(own)) return 'departments';
  const domain = id.slice(0, id.indexOf('.'));
  if (partOfEarlier || isClassOfCases(domain, own) || isBrokenDown(domain, sentenceBefore)) return 'subset';
  if (domain === 'reconsideration' && answersFor(sentenceBefore, own)) return 'subset';
  if (id === 'func.market.new_entities' || holderIn(own) === 'area') return 'area';
  return holderIn(clauses) === 'area' && !OWN_BUREAU.test(clauses) ? 'area' : 'departments';
}

/** What became of cases that a higher body heard is a part of what reconsiderations came to. */
function answersFor(sentenceBefore: string, own: string): boolean {
  return ANSWERS.test(sentenceBefore) && !ANSWERS.test(own);
}
const ANSWERS = SCOPE_RULES.rule(/为被申请人|被(?:申请|提起)?(?:行政)?复议/u);

const SAYS_WE = SCOPE_RULES.rule(/我局|本局|我厅|本厅/u);

/** In the report of a government a bureau that says 我局 is one that lent its text; it speaks until it names the area. */
function ownBureauSpeaks(words: string): boolean {
  const at = SAYS_WE.lastIndex(words);
  return at >= 0 && !AREA.test(words.slice(at));
}

/** Holders that only one domain's words give away. */
function ownHolder(domain: string, words: string): Scope | null {
  if (domain === 'proposals' && /政府系统|政府办/u.test(words)) return 'government';
  if (domain === 'lead') {
    const led = leader(words);
    if (led !== null) return led;
  }
  if (domain === 'reconsideration' && AT_OWN_LEVEL.test(words)) return 'government';
  const named = holderIn(words);
  if (named !== null) return named;
  if (domain === 'lead' && HEAD_OF_GOVERNMENT.test(words)) return 'government';
  return domain === 'disclosure' && GOVERNMENT_SITE.test(words) ? 'government' : null;
}
/** The party committee leads the whole area, unless a later clause names the government. */
function leader(words: string): Scope | null {
  const party = PARTY.lastIndex(words);
  if (party < 0) return null;
  const comma = words.indexOf('，', party);
  const later = comma < 0 ? '' : words.slice(comma);
  return holderIn(later) === 'government' || HEAD_OF_GOVERNMENT.test(later) ? 'government' : 'area';
}
/** 市本级收到申请: among the governments of the area the one that reports. */
const AT_OWN_LEVEL = SCOPE_RULES.rule(/[省市县区州盟旗]本级/u);
const GOVERNMENT_SITE = SCOPE_RULES.rule(/政府(?:门户)?网|公众信息网|政府办/u);
/** 区委…，区政府…，累计参训: the sum of both. */
const SUMMED = /累计|合计|共计/u;
/** Party committee and government together lead the whole area. */
const PARTY = SCOPE_RULES.rule(/[区县市州省旗镇乡]委(?!员|办)|党(?:工)?委(?!会)/u);
/** 常务会议 is by law a meeting of the government; 依法行政 is its duty, 依法治区 that of the whole area. */
const HEAD_OF_GOVERNMENT = SCOPE_RULES.rule(/常务会议|(?<![镇局])[区县市州省旗]长(?!期|江)|依法行政工作要点/u);

/** 全区各部门共作出… speaks for the area: departments are a holder of their own only beside the government itself. */
function admissible(holder: Scope | null, domain: string, usual: Scope): Scope | null {
  if (holder === 'government') return domain === 'func' ? null : holder;
  if (holder !== 'departments') return holder;
  return usual === 'government' || domain === 'litigation' || domain === 'oversight' ? holder : null;
}

const ACTS = '(?=全年|共|累计|依法|立案|检查|查处|作出|实施|办理)';
/** One bureau or department as the subject: 综合行政执法局立案…, 市场监管部门检查…. */
const ONE_ENFORCER = SCOPE_RULES.rule(
  new RegExp(`(?<!各|[\\d家个等]|执法)部门${ACTS}|(?<![我本各]|司法)局${ACTS}`, 'u'),
);
/** Reviewing files, licensing and training one's officers. */
const EACH_FOR_ITSELF = /^enforce\.(?:case_review|officers|cert|training|exam|records|supervision)\b/u;
const SEVERAL = SCOPE_RULES.rule(/等部门/u);
/** All of them, or several: 各执法部门办理…, 城管、环保等部门实施…; 有23家执法部门 are only so many, 督促各执法部门 has another subject. */
const ENFORCERS = SCOPE_RULES.rule(
  new RegExp(
    `(?<!(?:督促|协调|指导|组织|会同|要求|向|对)(?:[区县市省州]属)?)各(?:行政)?执法(?:部门|单位|机关)|等部门${ACTS}|(?<![\\p{Script=Han}\\d])(?:行政)?执法部门(?=持证)`,
    'u',
  ),
);

/**
 * 全区各执法部门 are the area's, and so are 各执法部门 where they punish: all that enforce are the whole. They are a holder of
 * their own in what each does for itself.
 */
function departmentsEnforce(words: string, eachForItself: boolean): boolean {
  const all = ENFORCERS.lastIndex(words);
  const at = Math.max(eachForItself || SEVERAL.test(words) ? all : -1, ONE_ENFORCER.lastIndex(words));
  return at >= 0 && !AREA.test(words.slice(words.lastIndexOf('，', at) + 1));
}

/** What one department did is all there is of it, and yet never stands for a government's report. */
export function isOneDepartment({ level, own, sentenceBefore }: ScopeInput, scope: Scope): boolean {
  if (scope !== 'departments' || level === 'department') return false;
  const words = clausesOf(sentenceBefore) + own;
  return ONE_ENFORCER.test(words) || ownBureauSpeaks(words);
}

/** 全市共清理6.2万件，废止1817件: what is counted for the area holds for the list, unless another holder is named. */
function countsForArea(clauses: string): boolean {
  const at = AREA.lastIndex(clauses);
  if (at < 0 || holderIn(clauses) !== 'area') return false;
  return /^[^，。]*\d/u.test(clauses.slice(at));
}

/** 市、县两级政府集中行使复议职责。全年新收486件: who hears the cases was said in the sentence before. */
function heardBy(previous: string): Scope | null {
  return HEARS.test(previous) ? holderIn(previous) : null;
}
const HEARS = SCOPE_RULES.rule(/复议/u);

/** Proposals that a higher congress handed down are a part of the year's proposals. */
function isFromAbove(level: Level, own: string): boolean {
  const ranks = ABOVE[level];
  return ranks?.test(own) === true;
}
const CONGRESS = '(?:级)?(?:人大|政协|代表|“?两会)';
const ABOVE: Partial<Record<Level, RegExp>> = {
  province: new RegExp(`全国${CONGRESS}`, 'u'),
  city: new RegExp(`(?:全国|省|自治区)${CONGRESS}`, 'u'),
  county: new RegExp(`(?:全国|省|自治区|[办承]市)${CONGRESS}`, 'u'),
};

/** Indicators that count the bodies looked at: departments as a rule, towns, streets and lower districts as a part. */
const COUNTS_UNITS = /^(?:enforce\.case_review|enforce\.supervision|lead\.inspection)\.units$/u;
const LOWER_BODY = SCOPE_RULES.rule(
  /^(?![^，。；]{0,20}部门)[^，。；]{0,12}(?:街道|乡镇|镇街|街镇|镇|社区|村)|^[^，。；]{0,8}(?:设区市|市州|州市|县区|区县|市县|旗县|县（)/u,
);
/** 乡镇公共服务事项45项: the level below the reporting one; 33个部门、11个街道417项 are all of them. */
const LOWER_LEVEL = SCOPE_RULES.rule(
  /(?:乡镇|镇街|镇级|乡级|村级|社区级|街道)(?!政府|党|人民)[^，。；]{0,10}(?:事项|清单|服务)|[镇村]级\s*$/u,
);
/** 省本级行政许可事项419项, 省级向市县下放57项: what the government holds or hands down itself. */
const OWN_LEVEL = SCOPE_RULES.rule(/[省市县区州盟旗]本级|[省市县区州盟旗]级向[市县区乡镇街基]/u);
/** Work that departments do each for themselves: reviewing their files, keeping their lists of powers. */
const EACH_DEPARTMENT = SCOPE_RULES.rule(/各(?:执法)?(?:部门|单位)[^，。；]{0,6}自|部门权[力责]|单位权责清单/u);
/** 评查市直单位案卷, 县直部门保留行政权力: whose files and powers are counted. */
const OF_DEPARTMENTS = SCOPE_RULES.rule(/[省市县区州旗][直属级](?:各|有关)*(?:单位|部门)(?!和|、|及|与)/u);
/** For a town or a street its villages are the level below. */
function lowerLevel(level: Level, own: string): boolean {
  return level === 'township' ? BELOW_TOWN.test(own) : LOWER_LEVEL.test(own);
}
const BELOW_TOWN = SCOPE_RULES.rule(/(?:村级|社区级|[到由]村|[到由]社区)/u);
/** An office's party committee and administration are one body: it leads, decides, answers, discloses and is sued as the one that reports. */
const OFFICES_OWN =
  /^lead\.(?!shufa)|^(?:litigation|proposals|rule|oversight)\.|^decision\.(?!risk_assessment)|^disclosure\.(?:proactive|requests)$/u;
/** City management is what enforcement by a town or street is by delegation: no field of it, but all there is. */
function ownOfOffice(body: Body, domain: string, own: string): string {
  return body === 'office' && domain === 'enforce' ? own.replace(CITY_MANAGEMENT, '') : own;
}
const CITY_MANAGEMENT = /城管|城市管理|市容|综合(?:行政)?执法[局队]/gu;
/** 以镇政府名义办理案件: whose name stands on them. */
const IN_ITS_NAME = SCOPE_RULES.rule(/以[^，。；]{0,6}政府(?:的)?名义/u);
/** 修订市级专项预案: the government's own, not those of every school and works. */
const OWN_PLANS = SCOPE_RULES.rule(
  /[省市县区州旗]级(?:专项|部门|总体|突发事件|应急)*预案|政府(?:专项|总体|应急)*预案/u,
);
/** Statutes are made by the people's congress, for the whole area. */
const CONGRESS_MAKES = SCOPE_RULES.rule(
  /(?<!(?:提请|报请|提交)[省市州县]?)人大(?:常委会)?(?:审议|表决)?(?:颁布|通过|制定|出台|公布)/u,
);
/** 全市9个复议机关: the number before the own words counts the bodies that act. */
const COUNTED_BODIES = /\d[个家]$/u;
/** In a township's report the township is the government. */
const TOWN_ITSELF = SCOPE_RULES.rule(/(?:街道|镇|乡)(?:现有|共有|现|机关|本级|(?:作)?为(?:共同)?(?:被告|被申请人))/u);
const BY_DEPARTMENT = /^(?:enforce\.case_review|func\.power_list)\./u;

/** 部门规范性文件11件 names whose documents those are, not who speaks on. */
const DEPARTMENTS_DOCUMENTS = /部门(?:行政)?规范性文件/gu;

/** Domains whose work is told field by field, so that a field named early in the sentence holds to its end. */
const BY_FIELD = new Set(['enforce', 'mediation', 'petition']);
/** Domains where the government named at the head of a sentence is the subject to its end. */
const GOES_ON = new Set(['litigation', 'proposals', 'lead', 'disclosure']);

/** Who by law does the work where the words do not say: who drafts, decides, hears reconsiderations, audits. */
const DEFAULTS: Readonly<Record<string, Scope>> = {
  rule: 'government',
  decision: 'government',
  reconsideration: 'government',
  audit: 'government',
};
/** 公职律师 serve in all bodies of the area, advisers are counted there by body, risks are assessed by whoever decides. */
const USUAL: Readonly<Record<string, Scope>> = {
  'decision.public_lawyers': 'area',
  'decision.adviser.units': 'area',
  'decision.risk_assessment.items': 'area',
  // Executive meetings and what they study and hear are the government's by the organic law.
  'lead.study.sessions': 'government',
  'lead.meetings.special': 'government',
  'lead.reports.heard': 'government',
  'lead.issues.studied': 'government',
};
