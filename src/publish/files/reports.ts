/** reports.json with its pages, and each report with its text and its values as a table. */
import { ReportsFile } from '../../schema/published.ts';
import type { ObservationRow, ReportRow } from '../../schema/published-rows.ts';
import { Report } from '../../schema/report.ts';
import { System } from '../../schema/vocabulary.ts';
import { encodeCsv } from '../csv.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson, encodeText } from '../json.ts';
import { paginate } from '../pages.ts';
import { countVerdicts } from '../rows.ts';
import { OBSERVATION_COLUMNS } from '../tables.ts';

export function reportFiles(
  reports: readonly PublishedReport[],
  observations: ReadonlyMap<string, readonly ObservationRow[]>,
): Files {
  const files: Files = new Map();
  for (const page of paginate('reports', reports.map(reportRow))) {
    files.set(page.path, encodeJson(page.path, ReportsFile, { ...page.head, reports: page.rows }));
  }
  for (const { report, text } of reports) {
    const path = `reports/${report.id}.json`;
    files.set(path, encodeJson(path, Report, report));
    files.set(report.text.href, encodeText(text));
    files.set(`reports/${report.id}.csv`, encodeCsv(OBSERVATION_COLUMNS, observations.get(report.id) ?? []));
  }
  return files;
}

export function reportRow({ report, text }: PublishedReport): ReportRow {
  const systems = new Map(report.systems.map((coverage) => [coverage.system, coverage]));
  return {
    id: report.id,
    title: report.title,
    year: report.year,
    period: report.period,
    place: report.place,
    issuers: report.issuers,
    signedOn: report.signedOn,
    publishedOn: report.publishedOn,
    source: { file: report.source.file, part: report.source.part },
    flags: report.quality.flags,
    characters: text.length,
    sections: report.sections.length,
    mentions: report.mentions.length,
    observations: report.observations.length,
    indicators: new Set(report.observations.map((observation) => observation.indicator)).size,
    findings: countVerdicts(report.checks),
    digits: report.quality.digits,
    explained: report.quality.explained,
    mandate: report.mandate.map(({ item, found, how }) => ({ item, found, how })),
    systems: System.options.map((system) => ({
      system,
      sections: systems.get(system)?.sections.length ?? 0,
      observations: systems.get(system)?.observations ?? 0,
    })),
    href: `reports/${report.id}.json`,
  };
}
