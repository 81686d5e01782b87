/** places.json with its pages, places/provinces.json, and each place with its reports and what lies within it. */
import { PlaceFile, PlacesFile, ProvincesFile } from '../../schema/published-places.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import type { SentenceIndex } from '../beside/sentence-index.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareNumber, compareText } from '../order.ts';
import { paginate } from '../pages.ts';
import { bodiesOf, departmentOf } from '../places/bodies.ts';
import { changesOf } from '../places/changes.ts';
import { asChild, isPlaced, isWithin, levelOfCode, type PlaceNode, placeTree } from '../places/tree.ts';
import { findingRows } from '../rows.ts';

/** The rule whose findings set two reports of one body against each other. */
const RESTATEMENT = 'restatement';

export function placeFiles(
  reports: readonly PublishedReport[],
  observations: ReadonlyMap<string, readonly ObservationRow[]>,
  index: SentenceIndex,
): Files {
  const files: Files = new Map();
  const nodes = placeTree(reports);
  const rows = nodes.map((node) => {
    const row = rowOf(node);
    const href = `places/${node.code}.json`;
    const file: PlaceFile = {
      ...row,
      children: node.children.map(asChild),
      uncoded: node.uncoded.map(({ report: { id, place, year } }) => ({
        report: id,
        name: place.name,
        level: place.level,
        year,
      })),
      bodies: bodiesOf(node.reports).map(({ department, reports: own }) => ({
        department,
        reports: own.map(({ report }) => report.id),
        changes: changesOf(own, index),
      })),
      restatements: node.reports.flatMap(findingRows).filter((finding) => finding.rule === RESTATEMENT),
      observations: node.reports.flatMap(({ report }) => observations.get(report.id) ?? []).sort(byIndicator),
    };
    files.set(href, encodeJson(href, PlaceFile, file));
    return { ...row, href };
  });
  for (const page of paginate('places', rows)) {
    files.set(page.path, encodeJson(page.path, PlacesFile, { ...page.head, places: page.rows }));
  }
  files.set('places/provinces.json', encodeJson('places/provinces.json', ProvincesFile, provinces(reports, nodes)));
  return files;
}

function rowOf({ code, name, path, reports, beneath }: PlaceNode) {
  return {
    code,
    name,
    level: levelOfCode(code),
    path: [...path],
    reports: reports.map(({ report }) => ({
      id: report.id,
      title: report.title,
      year: report.year,
      signedOn: report.signedOn,
      observations: report.observations.length,
      department: departmentOf(report),
    })),
    beneath,
  };
}

function provinces(reports: readonly PublishedReport[], nodes: readonly PlaceNode[]): ProvincesFile {
  const all = reports.map(({ report }) => report);
  const placed = all.filter((report) => isPlaced(report) || isWithin(report)).length;
  const anonymised = all.filter(({ place }) => place.anonymised).length;
  return {
    places: nodes.filter((node) => node.reports.length > 0).length,
    reports: placed,
    anonymised,
    unresolved: all.length - placed - anonymised,
    provinces: nodes.filter((node) => node.path.length === 0).map(asChild),
  };
}

function byIndicator(a: ObservationRow, b: ObservationRow): number {
  return (
    compareText(a.indicator, b.indicator) ||
    compareNumber(a.year, b.year) ||
    compareText(a.report, b.report) ||
    a.start - b.start
  );
}
