import type { Extraction } from '../schema/extraction.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Quantity, Stretch } from './quantities.ts';

const STOP = /[。；！？\n]/g;
/** 1 for the marks where a quantity's own words end; the same as in content/indicators/README.md. */
const OWN_WORDS_END = new Uint8Array(0x10000);
for (const mark of '，；。：（）！？\n') OWN_WORDS_END[mark.charCodeAt(0)] = 1;
const OPEN = 0xff08;
const CLOSE = 0xff09;
/** A sentence holds fewer quantities than this; more are a table without line ends, cut so that work stays linear. */
const MOST_QUANTITIES = 60;
/** What most stretches hold. */
const NONE: readonly never[] = [];

/** Cuts the report into stretches in one walk. Places come sorted: paragraphs, sentences and mentions are in text order. */
export function cutStretches(report: ParsedReport, extraction: Extraction): Stretch[] {
  const text = report.folded;
  const mentions = inTextOrder(extraction.mentions);
  const observed = byMention(extraction.observations);
  const stretches: Stretch[] = [];
  let next = 0;
  let paragraph = 0;
  const ends = endsOfStretches(report, mentions);
  let start = 0;
  for (const end of ends) {
    while (paragraph < report.paragraphs.length && (report.paragraphs[paragraph]?.end ?? 0) <= start) paragraph += 1;
    const within = report.paragraphs[paragraph];
    const index = stretches.length;
    const first = next;
    while ((mentions[next]?.start ?? end) < end) next += 1;
    const inside = next === first ? NONE : mentions.slice(first, next);
    stretches.push({
      index,
      start,
      end,
      paragraph: within !== undefined && within.start < end ? paragraph : -1,
      quantities: inside.length === 0 ? NONE : quantitiesOf(text, start, end, inside, observed, index),
    });
    start = end;
  }
  return stretches;
}

function byMention(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const observed = new Map<string, Observation[]>();
  for (const observation of observations) {
    const others = observed.get(observation.mention);
    if (others === undefined) observed.set(observation.mention, [observation]);
    else others.push(observation);
  }
  return observed;
}

/** Mentions are handed in sorted as a rule, which is seen faster than made. */
function inTextOrder(mentions: readonly Mention[]): readonly Mention[] {
  const order = (a: Mention, b: Mention): number => a.start - b.start || a.end - b.end;
  for (let i = 1; i < mentions.length; i += 1) {
    if (order(mentions[i - 1] as Mention, mentions[i] as Mention) > 0) return mentions.toSorted(order);
  }
  return mentions;
}

/** Ends of the stretches, ascending, the last one the end of the text. */
function endsOfStretches({ folded, sentences }: ParsedReport, mentions: readonly Mention[]): number[] {
  const ends: number[] = [];
  let last = -1;
  let next = 0;
  const end = (at: number): void => {
    if (at === last) return;
    last = at;
    for (let held = 0; (mentions[next]?.start ?? at) < at; held += 1, next += 1)
      if (held > 0 && held % MOST_QUANTITIES === 0) ends.push(mentions[next]?.start ?? at);
    ends.push(at);
  };
  let sentence = 0;
  const endAtSentences = (until: number): void => {
    for (let start = sentences[sentence]?.start; start !== undefined && start <= until; ) {
      if (start > 0) end(start);
      sentence += 1;
      start = sentences[sentence]?.start;
    }
  };
  STOP.lastIndex = 0;
  while (STOP.test(folded)) {
    const after = STOP.lastIndex;
    endAtSentences(after);
    end(after);
  }
  endAtSentences(folded.length);
  end(folded.length);
  return ends;
}

function quantitiesOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  observed: ReadonlyMap<string, readonly Observation[]>,
  stretch: number,
): Quantity[] {
  let depth = 0;
  let read = start;
  return mentions.map((mention, i) => {
    for (; read < mention.start; read += 1) {
      const code = text.charCodeAt(read);
      if (code === OPEN) depth += 1;
      else if (code === CLOSE && depth > 0) depth -= 1;
    }
    const observations = observed.get(mention.id) ?? NONE;
    return {
      mention,
      observations,
      ids: observations.map((observation) => observation.indicator),
      before: wordsBefore(text, mentions[i - 1]?.end ?? start, mention.start),
      after: wordsAfter(text, mention.end, mentions[i + 1]?.start ?? end),
      stretch,
      depth,
    };
  });
}

/** The words before `end`, back to `start` or the nearest mark. */
function wordsBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && OWN_WORDS_END[text.charCodeAt(from - 1)] === 0) from -= 1;
  return text.slice(from, end);
}

/** The words after `start`, up to `end` or the nearest mark. */
function wordsAfter(text: string, start: number, end: number): string {
  let to = start;
  while (to < end && OWN_WORDS_END[text.charCodeAt(to)] === 0) to += 1;
  return text.slice(start, to);
}
