/** Chance with a seed: the same seed gives the same reports on every machine. */

/** Next number in [0, 1). */
export type Random = () => number;

/** Multiplier and increment of a full-period linear congruential generator modulo 2³² (Numerical Recipes, §7.1). */
const MULTIPLIER = 1664525;
const INCREMENT = 1013904223;
const MODULUS = 2 ** 32;

export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return state / MODULUS;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of a list; throws on an empty one. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Unexpected empty list, expected something to choose from');
  return chosen;
}

/** The same things in another order (Fisher and Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(between(random, 0, left.length - 1), 1));
}
