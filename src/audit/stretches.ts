import type { Extraction } from '../schema/extraction.ts';
import type { Mention } from '../schema/mention.ts';
import type { Observation } from '../schema/observation.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Quantity, Stretch } from './quantities.ts';

const STOP = /[。；！？\n]/g;
/** A sentence holds fewer quantities than this; more are a table without line ends, cut so that work stays linear. */
const MOST_QUANTITIES = 60;
/** What most stretches hold. */
const NONE: readonly never[] = [];
/** Where a quantity's own words end; the same marks as in content/indicators/README.md. */
const OWN_WORDS_END = /[，；。：（）！？\n]/;

/** Cuts the report into stretches in one walk. Places come sorted: paragraphs, sentences and mentions are in text order. */
export function cutStretches(report: ParsedReport, extraction: Extraction): Stretch[] {
  const text = report.folded;
  const mentions = [...extraction.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const observed = Map.groupBy(extraction.observations, (observation) => observation.mention);
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

/** Ends of the stretches, ascending, the last one the end of the text. */
function endsOfStretches({ folded, sentences }: ParsedReport, mentions: readonly Mention[]): number[] {
  const ends: number[] = [];
  let next = 0;
  const end = (at: number): void => {
    if (at === ends.at(-1)) return;
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
      if (text[read] === '（') depth += 1;
      else if (text[read] === '）' && depth > 0) depth -= 1;
    }
    const observations = observed.get(mention.id) ?? [];
    const before = text.slice(mentions[i - 1]?.end ?? start, mention.start);
    const after = text.slice(mention.end, mentions[i + 1]?.start ?? end);
    const ownEnd = after.search(OWN_WORDS_END);
    return {
      mention,
      observations,
      ids: observations.map((observation) => observation.indicator),
      before: before.split(OWN_WORDS_END).at(-1) ?? '',
      after: ownEnd < 0 ? after : after.slice(0, ownEnd),
      stretch,
      depth,
    };
  });
}
