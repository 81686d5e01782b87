/**
 * Which two values of a report state the same thing twice. Indicator, scope and period are not enough for that: an
 * indicator may be told field by field. The words must be the same as well, and nothing around either may narrow it.
 */
import type { Observation } from '../../schema/observation.ts';
import { alike } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import { once } from '../once.ts';
import type { Quantity } from '../quantities.ts';

export interface Statement {
  readonly quantity: Quantity;
  readonly observation: Observation;
  /** What is counted, in its own words, without fillers. */
  readonly words: string;
}

/** Words that say nothing of what is counted. */
const FILLERS =
  /共计|累计|总计|合计|总共|一共|共|全年|今年以来|今年|本年度|本年|年内|一年来|(?:19|20)\d{2}年度?|已经|已|均|分别|实现|达到|达|为|是|约|近|超过|超|逾|不足|了/g;
/** Fewer characters (受理, 办结) leave open what was counted. */
const FEWEST = 5;
const HAN_ONLY = /[^\p{Script=Han}]/gu;

/**
 * Words that make a sentence speak of a part: one body, one place, one field, one campaign, some months. A sentence
 * that opens with one of them is not compared, nor is a section whose title has one.
 */
const NARROWS =
  /其中|局|委(?!托)|厅|办(?!理|结|案|公|法|件)|处(?!理|罚|置)|所(?!有)|站|院|庭|镇|乡|街道|社区|村|校|企业|公司|中心|部门|单位|机关|领域|系统|行业|专项|行动|重点|试点|示范|平台|窗口|热线|月|季度|上半年|下半年|期间|以来|阶段|批|届|去年|上年|往年|此外|另/;

/**
 * Pairs of statements of one thing in different sentences, the later one first. Cheap where no indicator comes twice,
 * or none of its values `matters`: then its pairs are of no use to the caller, and are left out.
 */
export function* repeated(
  context: AuditContext,
  fits: (quantity: Quantity) => boolean,
  matters: (quantity: Quantity) => boolean = fits,
): Generator<[Statement, Statement]> {
  for (const all of valuesOf(context)) {
    const values = all.filter(([quantity]) => fits(quantity));
    if (values.length < 2 || !values.some(([quantity]) => matters(quantity))) continue;
    const known: Statement[] = [];
    for (const [quantity, observation] of values) {
      const words = wordsOf(context, quantity, observation);
      if (words === null) continue;
      const statement = { quantity, observation, words };
      const before = known.find((one) => one.words === words && isOther(context, one.quantity, quantity));
      if (before === undefined) known.push(statement);
      else yield [statement, before];
    }
  }
}

type Value = readonly [Quantity, Observation];

/** Two and more values of one meaning. */
const valuesOf = once((context): readonly Value[][] =>
  [...byMeaning(context).values()].filter(({ length }) => length > 1),
);

/** Values by indicator, scope and period; parts are told apart by nothing, so they are left out. */
function byMeaning(context: AuditContext): Map<string, Value[]> {
  const values = new Map<string, Value[]>();
  const several = severalTimes(context);
  if (several.size === 0) return values;
  for (const quantity of context.known) {
    const [observation, second] = quantity.observations;
    if (observation === undefined || second !== undefined || observation.scope === 'subset') continue;
    const { indicator, scope, period } = observation;
    if (!several.has(indicator)) continue;
    if (period.type === 'other' || period.type === 'multi_year') continue;
    const key = `${indicator} ${scope} ${period.type} ${period.start} ${period.end}`;
    const group = values.get(key);
    if (group === undefined) values.set(key, [[quantity, observation]]);
    else group.push([quantity, observation]);
  }
  return values;
}

/** Indicators that more than one observation is of; most come once, and then nothing is stated twice. */
function severalTimes({ extraction }: AuditContext): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { indicator } of extraction.observations) {
    if (once.has(indicator)) several.add(indicator);
    else once.add(indicator);
  }
  return several;
}

/** null: too little is said, or something narrows it. */
function wordsOf(context: AuditContext, { mention, before, after }: Quantity, { rule }: Observation): string | null {
  const words = `${bare(before)}|${bare(after)}`;
  if (words.length < FEWEST || rule === '') return null;
  const lead = context.text.slice(mention.sentence.start, mention.start - before.length);
  const section = context.report.sections.find(({ id }) => id === mention.section);
  if (NARROWS.test(lead) || NARROWS.test(section?.title ?? '')) return null;
  return otherYear(context, mention.sentence.start, mention.start) ? null : words;
}

const bare = (words: string): string => words.replace(FILLERS, '').replace(HAN_ONLY, '');

/** Does the sentence, before the value, name a year that is not the one reported on, or a hidden one? */
function otherYear({ text, report }: AuditContext, start: number, end: number): boolean {
  const years = text.slice(start, end).match(/[\dxX*]{4}(?=年)/g) ?? [];
  return years.some((year) => Number(year) !== report.meta.year);
}

/** In another sentence, of one unit, and no copy of the sentence: copies are named by the rule on repeated passages. */
function isOther({ text }: AuditContext, a: Quantity, b: Quantity): boolean {
  const sentence = ({ mention }: Quantity) => text.slice(mention.sentence.start, mention.sentence.end).trim();
  return a.stretch !== b.stretch && alike(a, b) && sentence(a) !== sentence(b);
}
