/** Time of a synchronous function in milliseconds of processor time, which other programs on the machine disturb least. */

/**
 * Enough for the engine to have compiled what is hot, for the rulers as for ourselves: its compiler works on other
 * processors, whose time counts as well until it is done.
 */
const WARM_UPS = 150;
const ROUNDS = 30;

/** Median of several rounds, after some that are not counted. */
export function medianTime(run: () => void): number {
  for (let round = 0; round < WARM_UPS; round += 1) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    run();
    const spent = process.cpuUsage(before);
    return (spent.user + spent.system) / 1000;
  });
  times.sort((a, b) => a - b);
  return times[ROUNDS / 2] ?? Number.NaN;
}

/** Megabytes of source text a second. */
export function speed(bytes: number, milliseconds: number): number {
  return bytes / 1e6 / (milliseconds / 1000);
}
