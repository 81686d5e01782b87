/** A cue of the codebook in the form in which it is matched. */
import type { Indicator } from '../../schema/indicator.ts';
import type { PeriodType, Scope } from '../../schema/vocabulary.ts';

export interface CompiledCue {
  /** <indicator>#<n>, counted from 1. */
  readonly id: string;
  /** Place among all cues of the codebook. */
  readonly number: number;
  readonly indicator: Indicator;
  readonly units: ReadonlySet<string>;
  /** Numbers of the topics, one of which must be active; empty = none needed. */
  readonly topics: ReadonlySet<number>;
  /** The indicator counts bodies (units, enterprises, villages), or the cue itself names the body counted. */
  readonly bodies: boolean;
  readonly scope: Scope | null;
  readonly period: PeriodType | null;
}
