/** From the candidates of one quantity to the indicators that it states: one, several joined rates, or none. */
import type { Candidate } from './candidates.ts';

/** Two different indicators closer than this are equally likely: no value rather than a doubtful one. */
const TIE = 0.25;

/** The winning candidate, or null where none fits or the best two indicators cannot be told apart. */
export function choose(all: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let rival: Candidate | null = null;
  for (const candidate of all) {
    if (isShadowed(candidate, all)) continue;
    if (best === null || candidate.score > best.score) {
      if (best !== null && best.cue.indicator !== candidate.cue.indicator) rival = best;
      best = candidate;
    } else if (candidate.cue.indicator !== best.cue.indicator && (rival === null || candidate.score > rival.score)) {
      rival = candidate;
    }
  }
  if (best === null) return null;
  if (rival !== null && rival.cue.indicator !== best.cue.indicator && best.score - rival.score < TIE) return null;
  return best;
}

/** A longer wording of a matter so much farther away does not win: 接待来访 in a list on 信访, sentences behind 行政复议. */
const FARTHER = 2;

/** The longer wording wins: 不予受理 over 受理, 公共法律服务站 over 公共法律服务. */
function isShadowed({ cue, start, end, score }: Candidate, all: readonly Candidate[]): boolean {
  for (const other of all) {
    if (
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      other.cue.indicator !== cue.indicator &&
      other.score + FARTHER > score
    )
      return true;
  }
  return false;
}
