/**
 * Does a report state other values of the same standing as its main one? That was then chosen by its place in the text
 * alone (32 名…、2926 名… of one count), and is no number to be shown without the others.
 */
import type { Observation } from '../../schema/observation.ts';

export type Standing = Pick<Observation, 'indicator' | 'scope' | 'value' | 'primary'> & {
  readonly period: Pick<Observation['period'], 'type'>;
};

export const isContested = (main: Standing, all: readonly Standing[]): boolean =>
  all.some(
    (other) =>
      !other.primary &&
      other.indicator === main.indicator &&
      other.scope === main.scope &&
      other.period.type === main.period.type &&
      other.value !== main.value,
  );
