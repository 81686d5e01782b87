/** From the candidates of one quantity to the indicators that it states: one, several joined rates, or none. */
import type { Candidate } from './candidates.ts';

/** Two different indicators closer than this are equally likely: no value rather than a doubtful one. */
const TIE = 0.25;

/** The winning candidate, or null where none fits or the best two indicators cannot be told apart. */
export function choose(all: readonly Candidate[]): Candidate | null {
  const candidates = all.filter((candidate) => !all.some((other) => shadows(other, candidate)));
  let best: Candidate | null = null;
  let rival: Candidate | null = null;
  for (const candidate of candidates) {
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

/** The longer wording wins: 不予受理 over 受理, 公共法律服务站 over 公共法律服务. */
function shadows(longer: Candidate, shorter: Candidate): boolean {
  return (
    longer.cue.indicator !== shorter.cue.indicator &&
    longer.anchor.start <= shorter.anchor.start &&
    longer.anchor.end >= shorter.anchor.end &&
    longer.anchor.end - longer.anchor.start > shorter.anchor.end - shorter.anchor.start
  );
}
