/** references.json with its pages, and each law, policy, document or programme with every place that cites it. */
import type { KnownReference } from '../../schema/indicator.ts';
import { ReferenceFile, ReferencesFile } from '../../schema/published.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareText } from '../order.ts';
import { paginate } from '../pages.ts';

export function referenceFiles(reports: readonly PublishedReport[], known: readonly KnownReference[]): Files {
  const files: Files = new Map();
  const versions = new Map(known.map((entry) => [entry.id, entry]));
  const citations = reports.flatMap(({ report, text }) =>
    report.references.map((reference) => ({ report, reference, text: text.slice(reference.start, reference.end) })),
  );
  const rows = [...Map.groupBy(citations, ({ reference }) => reference.id)].map(([id, cited]) => {
    const reference = cited[0]?.reference;
    if (reference === undefined) throw new Error(`Reference ${id} has no citation`);
    const row = {
      id,
      name: reference.name,
      kind: reference.kind,
      supersededBy: versions.get(id)?.supersededBy ?? null,
      since: versions.get(id)?.since ?? null,
      reports: new Set(cited.map(({ report }) => report.id)).size,
      citations: cited.length,
    };
    const href = `references/${id}.json`;
    const places = cited.map(({ report, reference: { start, end, raw }, text }) => ({
      report: report.id,
      year: report.year,
      place: report.place.name,
      anonymised: report.place.anonymised,
      start,
      end,
      raw,
      text,
    }));
    files.set(href, encodeJson(href, ReferenceFile, { ...row, places }));
    return { ...row, href };
  });
  rows.sort((a, b) => b.reports - a.reports || compareText(a.id, b.id));
  for (const page of paginate('references', rows)) {
    files.set(page.path, encodeJson(page.path, ReferencesFile, { ...page.head, references: page.rows }));
  }
  return files;
}
