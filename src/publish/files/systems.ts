/** systems.json, and systems/<id>.json: what each report says of one system, where it is quantified and where not. */
import type { Codebook } from '../../schema/indicator.ts';
import { SystemFile, SystemPageFile, SystemsFile } from '../../schema/published.ts';
import type { Report, Section } from '../../schema/report.ts';
import { SYSTEM_TERMS } from '../../schema/system-terms.ts';
import { System } from '../../schema/vocabulary.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareText } from '../order.ts';
import { paginate } from '../pages.ts';
import { placeBrief } from '../rows.ts';
import { SYSTEM_NAMES } from '../system-names.ts';

export function systemFiles(reports: readonly PublishedReport[], codebook: Codebook): Files {
  const files: Files = new Map();
  const systems = System.options.map((id) => {
    const coverage = reports.flatMap(({ report }) => coverageOf(report, id));
    const totals = {
      id,
      ...SYSTEM_NAMES[id],
      indicators: codebook.indicators
        .filter((indicator) => indicator.system === id)
        .map((indicator) => indicator.id)
        .sort(compareText),
      sections: coverage.reduce((sum, report) => sum + report.sections.length, 0),
      observations: coverage.reduce((sum, report) => sum + report.observations, 0),
      reports: coverage.length,
    };
    for (const { path, head, rows } of paginate(`systems/${id}`, coverage)) {
      const page = { ...head, coverage: rows };
      const bytes =
        head.page === 1
          ? encodeJson(path, SystemFile, { ...totals, ...page })
          : encodeJson(path, SystemPageFile, { id, ...page });
      files.set(path, bytes);
    }
    return { ...totals, terms: [...SYSTEM_TERMS[id]], href: `systems/${id}.json` };
  });
  files.set('systems.json', encodeJson('systems.json', SystemsFile, { systems }));
  return files;
}

function coverageOf(report: Report, system: System) {
  const covered = report.systems.find((coverage) => coverage.system === system);
  if (!covered || (covered.sections.length === 0 && covered.observations === 0)) return [];
  const inSystem = new Set(covered.sections);
  const parents = new Map(report.sections.map((section) => [section.id, section.parent]));
  const sections = report.sections
    .filter((section) => inSystem.has(section.id) && !isInside(section.parent, inSystem, parents))
    .map(({ id, marker, title, start, end, part }) => ({ id, marker, title, start, end, part }));
  return [
    {
      report: report.id,
      year: report.year,
      place: placeBrief(report),
      sections,
      observations: covered.observations,
    },
  ];
}

function isInside(
  parent: Section['parent'],
  sections: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  for (let at = parent; at !== null; at = parents.get(at) ?? null) if (sections.has(at)) return true;
  return false;
}
