/** references.json with its pages, and each law, policy, document or programme with every place that cites it. */
import { anchorsOf } from '../../schema/anchors.ts';
import type { KnownReference } from '../../schema/indicator.ts';
import {
  type Citation,
  ReferenceFile,
  ReferencePageFile,
  type ReferenceRow,
  ReferencesFile,
} from '../../schema/published-references.ts';
import type { Reference } from '../../schema/report.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareNumber, compareText } from '../order.ts';
import { paginate } from '../pages.ts';
import { superseded } from '../references/superseded.ts';

type Known = ReadonlyMap<string, KnownReference>;
interface Cited {
  readonly reference: Reference;
  readonly citation: Citation;
}

export function referenceFiles(reports: readonly PublishedReport[], known: readonly KnownReference[]): Files {
  const files: Files = new Map();
  const acts: Known = new Map(known.map((entry) => [entry.id, entry]));
  const citations = reports.flatMap((published) => citationsOf(published, acts));
  const rows = [...Map.groupBy(citations, ({ reference }) => reference.id)].map(([id, cited]) => {
    const places = cited.map(({ citation }) => citation);
    const row = rowOf(id, cited, acts.get(id));
    for (const { path, head, rows: page } of paginate(`references/${id}`, places)) {
      const { href: _href, first: _first, ...described } = row;
      const bytes =
        head.page === 1
          ? encodeJson(path, ReferenceFile, { ...head, ...described, years: yearsOf(places), places: page })
          : encodeJson(path, ReferencePageFile, { ...head, id, places: page });
      files.set(path, bytes);
    }
    return row;
  });
  rows.sort((a, b) => b.reports - a.reports || Number(b.listed) - Number(a.listed) || compareText(a.id, b.id));
  for (const page of paginate('references', rows)) {
    files.set(page.path, encodeJson(page.path, ReferencesFile, { ...page.head, references: page.rows }));
  }
  return files;
}

function rowOf(id: string, cited: readonly Cited[], act: KnownReference | undefined): ReferenceRow {
  const [first] = cited;
  if (first === undefined) throw new Error(`Reference ${id} has no citation`);
  const places = cited.map(({ citation }) => citation);
  const years = places.flatMap(({ year }) => (year === null ? [] : [year])).sort((a, b) => a - b);
  return {
    id,
    name: first.reference.name,
    kind: first.reference.kind,
    listed: act !== undefined,
    supersededBy: act?.supersededBy ?? null,
    since: act?.since ?? null,
    versions: [...(act?.versions ?? [])],
    reports: new Set(places.map(({ report }) => report)).size,
    citations: places.length,
    warnings: places.filter((place) => place.superseded !== null).length,
    firstYear: years[0] ?? null,
    lastYear: years.at(-1) ?? null,
    first: { report: first.citation.report, anchor: first.citation.anchor },
    href: `references/${id}.json`,
  };
}

function yearsOf(places: readonly Citation[]): ReferenceFile['years'] {
  return [...Map.groupBy(places, ({ year }) => year)]
    .sort(([a], [b]) => compareNumber(a, b))
    .map(([year, cited]) => ({
      year,
      reports: new Set(cited.map(({ report }) => report)).size,
      citations: cited.length,
    }));
}

function citationsOf({ report, text, sentences }: PublishedReport, acts: Known): Cited[] {
  const anchorAt = anchorsOf(report);
  return report.references.map((reference) => {
    const { start, end, raw } = reference;
    const around = sentences.find((one) => one.start <= start && end <= one.end);
    const sentence = around ? { start: around.start, end: around.end } : { start, end };
    const act = acts.get(reference.id);
    const span = { start, end };
    return {
      reference,
      citation: {
        report: report.id,
        year: report.year,
        place: report.place.name,
        anonymised: report.place.anonymised,
        start,
        end,
        raw,
        text: text.slice(start, end),
        sentence,
        quote: text.slice(sentence.start, sentence.end),
        anchor: anchorAt(start),
        superseded: act ? superseded({ year: report.year, text, span, sentence }, act, acts) : null,
      },
    };
  });
}
