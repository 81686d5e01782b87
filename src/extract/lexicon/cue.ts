/** A cue of the codebook in the form in which it is matched. */
import type { Indicator } from '../../schema/indicator.ts';
import type { PeriodType, Scope } from '../../schema/vocabulary.ts';
import type { Pattern } from './pattern.ts';

export interface CompiledCue {
  /** <indicator>#<n>, counted from 1. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly units: ReadonlySet<string>;
  /** Topics, one of which must be active; empty = none needed. */
  readonly topics: ReadonlySet<string>;
  /** The indicator counts bodies (units, enterprises, villages), or the cue itself names the body counted. */
  readonly bodies: boolean;
  readonly scope: Scope | null;
  readonly period: PeriodType | null;
}

/** A `not` pattern, once for all the cues that it rules out: most are shared by many cues. */
export interface Exclusion {
  readonly pattern: Pattern;
  readonly cues: ReadonlySet<CompiledCue>;
}
