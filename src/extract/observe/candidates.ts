/** All cues whose words, units and topic fit one quantity, with their weight. */
import type { Span } from '../../schema/span.ts';
import { type TopicContext, topicWeight } from '../frame/topics.ts';
import type { Window } from '../frame/window.ts';
import { type AnchorWord, takesSide } from '../lexicon/anchor.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { CompiledCue, Exclusion } from '../lexicon/cue.ts';
import { exclusionsIn, rulesOut } from './exclusions.ts';
import { OWN_CHARACTER, weighOthers } from './weigh-others.ts';

export interface Candidate {
  readonly cue: CompiledCue;
  readonly score: number;
  /** The anchor word's place. */
  readonly anchor: Span;
}

/** Cost of a character between the anchor and the quantity. */
const GAP = 0.08;
/** The object of a verb stands before or after the quantity; words behind it weigh a little less. */
const AFTER = 0.4;
/** Weight that stands in for a topic where a cue needs none. */
const NO_TOPIC = 4;
/** Words read from the coordinated neighbour are less certain. */
const SHARED = 1.5;

/** A negated event did not happen; longer statutory terms that contain the negation are words of their own. */
const NEGATION = /(?:不予|不服|未|没有|尚未|并未|不再|非|拒不|不|免予|免于|无需|(?<!接|招|对|看)待|拟)$/u;

/** 对23个单位权责清单进行调整: the noun right behind the unit is what is counted, and it is a body. */
const BODY_UNITS = new Set(['个', '家', '所']);
const BODY_NOUN =
  /^(?:[区县市镇省州旗]?[直级属]|行政执法|执法|职能|相关|主要|重点|成员|责任)*(?:单位|部门|街道|乡镇|镇街|街镇|镇(?!政府)|行政村|村(?!规)|社区|企业|学校|局办|委办局)/u;

export interface Place {
  readonly text: string;
  readonly unit: string;
  readonly window: Window;
  readonly topics: TopicContext;
}

/** Told of each cue whose anchor word stands here and that fails all the same; for `scripts/explain.ts`. */
export type Rejected = (cue: CompiledCue, word: string, reason: Reason) => void;
type Reason = 'negated' | 'unit' | 'words' | 'topic' | 'not' | 'head';

export function candidatesFor(lexicon: Lexicon, place: Place, rejected?: Rejected): Candidate[] {
  const found: Candidate[] = [];
  const { before, after, shared } = place.window;
  const search: Search = { lexicon, place, judge: judgeOf(lexicon, place), found, rejected };
  collect(search, { span: before, side: 'before', cost: 0 });
  collect(search, { span: after, side: 'after', cost: AFTER });
  if (shared !== null) collect(search, { span: shared, side: 'after', cost: SHARED });
  return found;
}

interface Side {
  readonly span: Span;
  readonly side: 'before' | 'after';
  readonly cost: number;
}

interface Search {
  readonly lexicon: Lexicon;
  readonly place: Place;
  readonly judge: (cue: CompiledCue) => Verdict;
  readonly found: Candidate[];
  readonly rejected: Rejected | undefined;
}

function collect({ lexicon, place, judge, found, rejected }: Search, { span, side, cost }: Side): void {
  const { text, unit, window } = place;
  lexicon.anchors.each(text, span.start, span.end, (start, end, [word]) => {
    if (word === undefined) return;
    const anchors = word.fitting(unit, side);
    if (rejected !== undefined) reportUnits(word, unit, side, rejected, text.slice(start, end));
    if (anchors.length === 0) return;
    const negated = NEGATION.test(text.slice(Math.max(window.sentence.start, start - 2), start));
    for (const anchor of anchors) {
      const reject = (reason: Reason) => rejected?.(anchor.cue, text.slice(start, end), reason);
      if (negated) {
        reject('negated');
        continue;
      }
      const weight = judge(anchor.cue);
      if (typeof weight === 'string') {
        reject(weight);
        continue;
      }
      const others = weighOthers(anchor, text, window, start);
      if (others === null) {
        reject('words');
        continue;
      }
      const gap = side === 'before' ? window.before.end - end : 0;
      found.push({
        cue: anchor.cue,
        anchor: { start, end },
        score: OWN_CHARACTER * (end - start) + others + weight - GAP * gap - cost,
      });
    }
  });
}

/** Only who asks for reasons hears of the cues that do not take the unit. */
function reportUnits(word: AnchorWord, unit: string, side: Side['side'], rejected: Rejected, written: string): void {
  for (const anchor of word.all) {
    if (takesSide(anchor, side) && !anchor.cue.units.has(unit)) rejected(anchor.cue, written, 'unit');
  }
}

/** What the place says of a cue, whichever of its words stands there: the weight of its topic, or why it cannot be meant. */
type Verdict = number | 'topic' | 'not' | 'head';

function judgeOf(lexicon: Lexicon, { text, unit, window, topics }: Place): (cue: CompiledCue) => Verdict {
  const bodies = BODY_UNITS.has(unit) && BODY_NOUN.test(text.slice(window.after.start, window.after.end));
  let standing: readonly Exclusion[] | null = null;
  const judged = new Map<CompiledCue, Verdict>();
  const judge = (cue: CompiledCue): Verdict => {
    if (bodies && !cue.bodies) return 'head';
    const weight = cue.topics.size === 0 ? NO_TOPIC : topicWeight(topics, cue.topics);
    if (weight === null) return 'topic';
    standing ??= exclusionsIn(lexicon.exclusions, text, window);
    return rulesOut(standing, cue) ? 'not' : weight;
  };
  return (cue) => {
    let verdict = judged.get(cue);
    if (verdict === undefined) {
      verdict = judge(cue);
      judged.set(cue, verdict);
    }
    return verdict;
  };
}
