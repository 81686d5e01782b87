/** The coded places that the reports speak for, with all that lies above them. */
import type { PlaceStep } from '../../schema/place.ts';
import type { Beneath, PlaceChild } from '../../schema/published-places.ts';
import type { Report } from '../../schema/report.ts';
import type { Level } from '../../schema/vocabulary.ts';
import type { PublishedReport } from '../input.ts';
import { compareText } from '../order.ts';
import { byYear } from './bodies.ts';

export interface PlaceNode {
  readonly code: string;
  name: string;
  path: readonly PlaceStep[];
  /** Its own, ordered by year, then id. */
  reports: PublishedReport[];
  /** Reports of bodies right beneath it that have no code, in order of id. */
  readonly uncoded: PublishedReport[];
  readonly children: PlaceNode[];
  beneath: Beneath;
}

/** GB/T 2260: province 2 digits, city 4, county 6; the statistical codes below it 9 and more. */
const LEVEL_OF_LENGTH: ReadonlyMap<number, Level> = new Map([
  [2, 'province'],
  [4, 'city'],
  [6, 'county'],
  [9, 'township'],
  [12, 'township'],
]);

/** A department's report has its territory's code; the territory is no department. */
export const levelOfCode = (code: string): Level => LEVEL_OF_LENGTH.get(code.length) ?? 'unknown';

export function isPlaced({ place }: Report): boolean {
  return place.code !== null && !place.anonymised;
}

/** Has no code of its own, but the text says what it lies in. */
export function isWithin({ place }: Report): boolean {
  return place.code === null && !place.anonymised && place.path.length > 0;
}

/** Ordered by code. */
export function placeTree(reports: readonly PublishedReport[]): PlaceNode[] {
  const nodes = new Map<string, PlaceNode>();
  const nodeOf = (path: readonly PlaceStep[]): PlaceNode | undefined => {
    const step = path.at(-1);
    if (!step) return undefined;
    const known = nodes.get(step.code);
    if (known) return known;
    const above = path.slice(0, -1);
    const beneath = { places: 0, reports: 0 };
    const { code, name } = step;
    const node: PlaceNode = { code, name, path: above, reports: [], uncoded: [], children: [], beneath };
    nodes.set(code, node);
    nodeOf(above)?.children.push(node);
    return node;
  };
  for (const published of reports) {
    const { place } = published.report;
    if (isPlaced(published.report)) {
      nodeOf([...place.path, { code: place.code ?? '', name: place.name ?? place.code ?? '' }])?.reports.push(
        published,
      );
    } else if (isWithin(published.report)) nodeOf(place.path)?.uncoded.push(published);
  }
  const ordered = [...nodes.values()].sort((a, b) => compareText(a.code, b.code));
  for (const node of ordered) {
    node.reports.sort(byYear);
    node.children.sort((a, b) => compareText(a.code, b.code));
    const latest = node.reports.at(-1)?.report.place;
    if (latest) node.name = latest.name ?? node.code;
  }
  for (const node of ordered) if (node.path.length === 0) count(node);
  return ordered;
}

function count(node: PlaceNode): Beneath {
  let places = 0;
  let reports = node.uncoded.length;
  for (const child of node.children) {
    const inside = count(child);
    places += inside.places + (child.reports.length > 0 ? 1 : 0);
    reports += inside.reports + child.reports.length;
  }
  node.beneath = { places, reports };
  return node.beneath;
}

export function asChild({ code, name, reports, beneath, children }: PlaceNode): PlaceChild {
  const years = reports.flatMap(({ report }) => (report.year === null ? [] : [report.year]));
  return {
    code,
    name,
    level: levelOfCode(code),
    reports: reports.length,
    years: [...new Set(years)],
    beneath,
    children: children.map((child) => ({
      code: child.code,
      name: child.name,
      reports: child.reports.length + child.beneath.reports,
    })),
  };
}
