/** Departments as those who act: all that enforce, one of them, or a bureau that lent its text. */
import { SCOPE_RULES } from '../rules.ts';
import { AREA } from './holder.ts';

/** In the report of a government a bureau that says 我局 is one that lent its text; it speaks until it names the area. */
export function ownBureauSpeaks(words: string): boolean {
  const at = SAYS_WE.lastIndex(words);
  return at >= 0 && !AREA.test(words.slice(at));
}
const SAYS_WE = SCOPE_RULES.rule(/我局|本局|我厅|本厅/u);

/**
 * 全区各执法部门 are the area's, and so are 各执法部门 where they punish: all that enforce are the whole. They are a holder of
 * their own in what each does for itself.
 */
export function departmentsEnforce(indicator: string, words: string): boolean {
  const eachForItself = EACH_FOR_ITSELF.test(indicator);
  const all = ENFORCERS.lastIndex(words);
  const at = Math.max(eachForItself || SEVERAL.test(words) ? all : -1, ONE_ENFORCER.lastIndex(words));
  return at >= 0 && !AREA.test(words.slice(words.lastIndexOf('，', at) + 1));
}

/** Is one bureau or department the subject? */
export function isOneEnforcer(words: string): boolean {
  return ONE_ENFORCER.test(words);
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
