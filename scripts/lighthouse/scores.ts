/** What several runs of Lighthouse over one page say together. */
import { CATEGORIES, type Category, type LighthouseResult } from './load.ts';

const FULL = 100;
const KIB = 1024;

/** One run, in Lighthouse's points; the rest tells a slow page from a busy machine. */
export interface Run {
  readonly points: Readonly<Record<Category, number>>;
  /** Largest contentful paint, total blocking time: as simulated from a measurement. */
  readonly paintMs: number;
  readonly blockedMs: number;
  readonly shift: number;
  /** These two are the page's own, whatever the machine does. */
  readonly elements: number;
  readonly kib: number;
}

export function runOf({ categories, audits }: LighthouseResult): Run {
  const number = (id: string): number => audits[id]?.numericValue ?? 0;
  return {
    points: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * FULL)]),
    ) as Run['points'],
    paintMs: number('largest-contentful-paint'),
    blockedMs: number('total-blocking-time'),
    shift: number('cumulative-layout-shift'),
    elements: number('dom-size-insight'),
    kib: number('total-byte-weight') / KIB,
  };
}

/** Of an even number the lower one: never better than what was measured. Throws without any. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('Unexpected median of no values');
  return middle;
}

/** Speed gives way where the machine is busy, so its best run counts; what a page is made of counts in every run. */
export function holds(runs: readonly Run[]): boolean {
  return CATEGORIES.every((name) => {
    const points = runs.map((run) => run.points[name]);
    return (name === 'performance' ? Math.max(...points) : Math.min(...points)) === FULL;
  });
}

export const HEAD = `${'page type'.padEnd(22)}  speed best (median of)  access  practice  search   paint ms  blocked ms   shift  elements    KiB`;

/** One line of the table: the four scores, then what speed is made of, from the best run. */
export function line(type: string, runs: readonly Run[]): string {
  const speed = runs.map(({ points }) => points.performance);
  const best = runs.toSorted((a, b) => b.points.performance - a.points.performance)[0];
  if (best === undefined) throw new Error(`Unexpected absence of runs over ${type}`);
  const least = (name: Category): string => String(Math.min(...runs.map(({ points }) => points[name])));
  return [
    type.padEnd(22),
    `${Math.max(...speed)} (${median(speed)} of ${runs.length})`.padStart(24),
    least('accessibility').padStart(8),
    least('best-practices').padStart(10),
    least('seo').padStart(8),
    best.paintMs.toFixed(0).padStart(11),
    best.blockedMs.toFixed(0).padStart(12),
    best.shift.toFixed(3).padStart(8),
    String(best.elements).padStart(10),
    best.kib.toFixed(0).padStart(7),
  ].join('');
}
