/**
 * Walks a parsed report sentence by sentence and reads each quantity in its frame:
 * window, topics, role, and from these its observations.
 */
import type { Quantity } from '../quantity/quantity.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Section } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';
import type { Role } from '../schema/vocabulary.ts';
import { Around } from './frame/around.ts';
import { isAside } from './frame/aside.ts';
import { bodyOf } from './frame/body.ts';
import { isElsewhere } from './frame/elsewhere.ts';
import { Headings } from './frame/headings.ts';
import { Lines } from './frame/lines.ts';
import { periodOf } from './frame/period.ts';
import { roleOf } from './frame/role.ts';
import { isOneDepartment, scopeOf } from './frame/scope.ts';
import { topicContext } from './frame/topics.ts';
import { type Window, windowsOf } from './frame/window.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { CueWords } from './lexicon/cue-words.ts';
import { type Candidate, candidatesFor } from './observe/candidates.ts';
import { choose } from './observe/choose.ts';
import { joinedRates } from './observe/rates.ts';
import { publishedUnit } from './observe/unit.ts';

export interface DraftObservation extends Omit<Observation, 'id' | 'mention' | 'primary' | 'primaryRule'> {
  /** Of one department among the government's: never the primary value. */
  readonly ofOneDepartment: boolean;
}

/** One quantity with everything that was read of it. */
export interface Reading {
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly section: Section | null;
  readonly role: Role;
  readonly observations: readonly DraftObservation[];
}

/** Readings of all quantities of a report, in text order. */
export function readReport(report: ParsedReport, lexicon: Lexicon, quantities: readonly Quantity[]): Reading[] {
  const text = report.folded;
  const lines = new Lines(text, lexicon.terms);
  const headings = new Headings(report, lexicon.terms);
  const words = new CueWords(lexicon, text);
  const readings: Reading[] = [];
  let next = 0;
  let head = 0;
  let last: Span | undefined;
  for (const sentence of report.sentences) {
    const before = last !== undefined && isOneLine(text, last, sentence) ? last : undefined;
    last = sentence;
    head = before !== undefined && goesOn(text, sentence) ? head : sentence.start;
    const own: Quantity[] = [];
    for (
      let quantity = quantities[next];
      quantity !== undefined && quantity.start < sentence.end;
      quantity = quantities[next]
    ) {
      own.push(quantity);
      next += 1;
    }
    if (own.length === 0) continue;
    const section = sectionAt(report.sections, sentence.start);
    const around = new Around(text, lines.around(sentence), sentence, headings.above(section));
    words.enter(sentence);
    const stated = new Map<string, number>();
    const windows = windowsOf(text, sentence, own);
    own.forEach((quantity, index) => {
      const window = windows[index];
      if (window === undefined) throw new Error('windowsOf returns one window a quantity');
      const previous = index === 0 ? undefined : readings.at(-1);
      const reading = readQuantityIn({
        report,
        words,
        quantity,
        window,
        before,
        head,
        section,
        around,
        previous,
        stated,
      });
      for (const { indicator } of reading.observations) if (!stated.has(indicator)) stated.set(indicator, quantity.end);
      readings.push(reading);
    });
  }
  return readings;
}

interface Frame {
  readonly report: ParsedReport;
  readonly words: CueWords;
  readonly quantity: Quantity;
  readonly window: Window;
  /** The sentence before in the same paragraph. */
  readonly before: Span | undefined;
  /** Start of the sentence, or of the one before that it goes on. */
  readonly head: number;
  readonly section: Section | null;
  readonly around: Around;
  /** The reading before this one in the same sentence. */
  readonly previous: Reading | undefined;
  /** Indicators stated earlier in the same sentence, with the end of the first statement. */
  readonly stated: ReadonlyMap<string, number>;
}

/** A heading and the end of another paragraph say nothing of who is counted in a sentence. */
function isOneLine(text: string, before: Span, { start }: Span): boolean {
  return !text.slice(before.end, start).includes('\n');
}

/** …审结4977件。其中，维持2260件: told of the same holder in the same time. */
function goesOn(text: string, { start }: Span): boolean {
  return text.startsWith('其中', start);
}

function readQuantityIn(frame: Frame): Reading {
  const { report, quantity, window, section, previous } = frame;
  const text = report.folded;
  const { start, end, unit } = quantity;
  const role = inheritedRole(text, previous, quantity) ?? ownRole(frame);
  const claimable = role === 'actual' && quantity.value !== null && !isAside(text, window, start, end, unit);
  const found = claimable ? winners(frame) : [];
  const stated = section?.part === 'shortcomings' ? found.filter((winner) => isStanding(text, window, winner)) : found;
  const observations = stated.map((winner) => observe(frame, winner));
  return { quantity, sentence: window.sentence, section, role, observations };
}

/** Among the shortcomings only what stands there is a value (目前共有执法人员397人); the rest tells of single cases. */
function isStanding(text: string, window: Window, { cue }: Candidate): boolean {
  return (
    cue.indicator.measure === 'stock' &&
    /[共现仅只]?有|目前|[共仅只]$/u.test(text.slice(window.before.start, window.before.end))
  );
}

function ownRole({ report, quantity, window, section, previous }: Frame): Role {
  return roleOf({
    text: report.folded,
    window,
    from: previous?.quantity.end ?? window.sentence.start,
    start: quantity.start,
    end: quantity.end,
    qualifier: quantity.qualifier,
    part: section?.part ?? 'other',
    isTime: quantity.kind === 'duration',
    elsewhere: isElsewhere(
      report.folded.slice(window.sentence.start, quantity.start),
      report.meta.place.level,
      report.meta.year,
    ),
  });
}

/** Words that plan for all that follows; 拟修订26件 among the results of a review plans for itself alone. */
const PLANNED_LIST = /计划|明年|下一?年|力争|预计|规划/u;

/** Words that say the next clause of a plan has been carried out after all. */
const CARRIED_OUT = /已|完成|实际|目前|其中|办结|现/u;

/**
 * What follows a norm in the same clause belongs to the norm (每4名执法人员配备一套), what follows a plan in the same list
 * to the plan (计划制定7件，修订3件). Null: the quantity speaks for itself.
 */
function inheritedRole(text: string, previous: Reading | undefined, { start }: Quantity): Role | null {
  if (previous === undefined) return null;
  const between = text.slice(previous.quantity.end, start);
  if (previous.role === 'requirement' && previous.quantity.kind !== 'duration' && !/[，。；：]/u.test(between))
    return 'requirement';
  const planned = PLANNED_LIST.test(text.slice(previous.sentence.start, previous.quantity.start));
  if (
    previous.role === 'plan' &&
    planned &&
    !/[。；]/u.test(between) &&
    between.length < 12 &&
    !CARRIED_OUT.test(between)
  )
    return 'plan';
  return null;
}

/** One winner, or one for each of several joined rates. */
function winners({ report, words, quantity, window, around }: Frame): Candidate[] {
  const text = report.folded;
  const { unit, start: at } = quantity;
  const best = (among: Window, start: number, end: number) => {
    const topics = topicContext(around, { start, end, shared: window.shared, at });
    return choose(candidatesFor({ text, unit, window: among, topics, words }));
  };
  const rates = quantity.kind === 'rate' ? joinedRates(text, window.sentence.start, at) : [];
  if (rates.length > 1) {
    const distinct = new Map<string, Candidate>();
    for (const rate of rates) {
      const after = { start: quantity.end, end: quantity.end };
      const winner = best({ ...window, before: rate, after, shared: null }, rate.start, rate.end);
      if (winner !== null) distinct.set(winner.cue.indicator.id, winner);
    }
    if (distinct.size > 0) return [...distinct.values()];
  }
  const winner = best(window, window.before.start, window.after.end);
  return winner === null ? [] : [winner];
}

function observe(
  { report, quantity, window, before, head, around, stated }: Frame,
  { cue }: Candidate,
): DraftObservation {
  const text = report.folded;
  const ownBefore = text.slice(window.before.start, window.before.end);
  const sentenceBefore = text.slice(head, window.before.start);
  const asked = {
    indicator: cue.indicator,
    stated: cue.scope,
    level: report.meta.place.level,
    body: bodyOf(report.meta),
    own: `${ownBefore} ${text.slice(window.after.start, window.after.end)}`,
    sentenceBefore,
    previousSentence: before === undefined ? '' : text.slice(before.start, before.end),
    headings: around.above.titles,
    partOfEarlier: isPart(text, stated.get(cue.indicator.id), quantity.start, window.bracketed),
  };
  const scope = scopeOf(asked);
  return {
    indicator: cue.indicator.id,
    value: quantity.value,
    lower: quantity.lower,
    upper: quantity.upper,
    unit: publishedUnit(quantity.unit, cue.indicator.unit),
    qualifier: quantity.qualifier,
    scope,
    ofOneDepartment: isOneDepartment(asked, scope),
    period: periodOf({
      sentenceBefore: sentenceBefore + ownBefore,
      ownBefore,
      stated: cue.period ?? (cue.indicator.measure === 'stock' ? 'stock' : null),
      report: report.meta.period,
    }),
    rule: cue.id,
    basis: null,
  };
}

/** The indicator again, behind 其中 or in the bracket after its total: a part of that total. */
function isPart(text: string, earlierEnd: number | undefined, start: number, bracketed: boolean): boolean {
  if (earlierEnd === undefined) return false;
  return bracketed || /其中|包括|含/u.test(text.slice(earlierEnd, start));
}

/** The innermost section at a place; sections are in document order and nest. */
function sectionAt(sections: readonly Section[], index: number): Section | null {
  let found: Section | null = null;
  for (const section of sections) {
    if (section.start > index) break;
    if (index < section.end) found = section;
  }
  return found;
}
