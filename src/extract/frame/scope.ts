/**
 * Whom a value speaks for: the whole area, the government itself, its departments, or only a part.
 * In order: what the cue's wording states; a repeated indicator after 其中 is a part of the first; what narrows it;
 * the holder in the own words; the holder named earlier in the sentence; the usual holder by law.
 */
import type { Indicator } from '../../schema/indicator.ts';
import type { Level, Scope } from '../../schema/vocabulary.ts';
import type { Body } from './body.ts';
import { SCOPE_RULES } from './rules.ts';
import { clausesOf, lastClause } from './scope/clauses.ts';
import { departmentsEnforce, isOneEnforcer, ownBureauSpeaks } from './scope/enforcers.ts';
import { AREA, holderIn, OWN_BUREAU } from './scope/holder.ts';
import { isFromAbove, LOWER_BODY, lowerLevel, OWN_LEVEL } from './scope/levels.ts';
import { admissible, ownHolder, PARTY } from './scope/own-holder.ts';
import {
  fieldGoesOn,
  isBrokenDown,
  isCarriedPart,
  isClassOfCases,
  isField,
  isNarrow,
  isPartOfDomain,
} from './scope/part.ts';
import { usualHolder } from './scope/usual.ts';

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
  /** The sentence before in the same paragraph; empty: there is none. */
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
  const usual = usualHolder(id, domain);
  if (BY_DEPARTMENT.test(id) && OF_DEPARTMENTS.test(lastClause(clauses) + own) && !/[家个]$/u.test(clauses))
    return 'departments';
  if (body === 'office' && domain !== 'mediation' && TOWN_ITSELF.test(clauses + own) && !AREA.test(clauses + own))
    return 'government';
  const spoken = domain === 'reconsideration' && COUNTED_BODIES.test(clauses) ? clauses + own : own;
  const owner = admissible(ownHolder(domain, spoken), domain, usual);
  if (owner !== null) return owner;
  const enforcing = domain === 'enforce' || id.startsWith('func.double_random');
  if (enforcing && departmentsEnforce(id, clauses + own)) return 'departments';
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

/** 区委…，区政府…，累计参训: the sum of both. */
const SUMMED = /累计|合计|共计/u;
/** What one department did is all there is of it, and yet never stands for a government's report. */
export function isOneDepartment({ level, own, sentenceBefore }: ScopeInput, scope: Scope): boolean {
  if (scope !== 'departments' || level === 'department') return false;
  const words = clausesOf(sentenceBefore) + own;
  return isOneEnforcer(words) || ownBureauSpeaks(words);
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

/** Indicators that count the bodies looked at: departments as a rule, towns, streets and lower districts as a part. */
const COUNTS_UNITS = /^(?:enforce\.case_review|enforce\.supervision|lead\.inspection)\.units$/u;
/** Work that departments do each for themselves: reviewing their files, keeping their lists of powers. */
const EACH_DEPARTMENT = SCOPE_RULES.rule(/各(?:执法)?(?:部门|单位)[^，。；]{0,6}自|部门权[力责]|单位权责清单/u);
/** 评查市直单位案卷, 县直部门保留行政权力: whose files and powers are counted. */
const OF_DEPARTMENTS = SCOPE_RULES.rule(/[省市县区州旗][直属级](?:各|有关)*(?:单位|部门)(?!和|、|及|与)/u);
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
