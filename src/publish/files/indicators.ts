/** indicators.json, lexicon.json, and each indicator with all observations of it as JSON pages and one CSV. */

import { LexiconFile } from '../../schema/published.ts';
import { IndicatorFile, IndicatorPageFile, IndicatorsFile, MOST_CHECKS } from '../../schema/published-indicator.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import { System } from '../../schema/vocabulary.ts';
import { encodeCsv } from '../csv.ts';
import type { Files, PublishedReport, PublishInput } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareText } from '../order.ts';
import { paginate } from '../pages.ts';
import { countVerdicts } from '../rows.ts';
import { OBSERVATION_COLUMNS } from '../tables.ts';
import { levelYears } from './level-years.ts';
import { touching } from './touching.ts';

export function indicatorFiles(
  { codebook, notes, englishNotes }: Pick<PublishInput, 'codebook' | 'notes' | 'englishNotes'>,
  reports: readonly PublishedReport[],
  observations: readonly ObservationRow[],
): Files {
  const files: Files = new Map();
  const byIndicator = Map.groupBy(observations, (row) => row.indicator);
  const coverageOf = levelYears(reports.map(({ report }) => report));
  const findings = touching(reports);
  const ordered = [...codebook.indicators].sort(
    (a, b) => System.options.indexOf(a.system) - System.options.indexOf(b.system) || compareText(a.id, b.id),
  );
  const indicators = ordered.map((written) => {
    const { id } = written;
    const english = englishNotes.get(id);
    const indicator = { ...written, trapsEn: [...(english?.traps ?? [])] };
    const rows = byIndicator.get(id) ?? [];
    const usage = {
      primary: rows.filter((row) => row.primary).length,
      reports: new Set(rows.map((row) => row.report)).size,
    };
    const checks = findings.get(id) ?? [];
    for (const { path, head, rows: page } of paginate(`indicators/${id}`, rows)) {
      if (head.page > 1) {
        files.set(path, encodeJson(path, IndicatorPageFile, { ...head, indicator: id, observations: page }));
        continue;
      }
      const first: IndicatorFile = {
        ...head,
        indicator,
        note: notes.get(id) ?? '',
        noteEn: english?.note ?? '',
        ...usage,
        coverage: coverageOf(rows),
        verdicts: countVerdicts(checks),
        checks: checks.slice(0, MOST_CHECKS),
        observations: page,
      };
      files.set(path, encodeJson(path, IndicatorFile, first));
    }
    files.set(`indicators/${id}.csv`, encodeCsv(OBSERVATION_COLUMNS, rows));
    const { topic: _topic, units: _units, not: _not, cues: _cues, ...described } = indicator;
    return { ...described, observations: rows.length, ...usage, href: `indicators/${id}.json` };
  });
  files.set('indicators.json', encodeJson('indicators.json', IndicatorsFile, { indicators }));
  const lexicon = {
    topics: { ...codebook.topics },
    classes: mutable(codebook.classes),
    counted: { ...codebook.counted },
  };
  files.set('lexicon.json', encodeJson('lexicon.json', LexiconFile, lexicon));
  return files;
}

function mutable(classes: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, members]) => [name, [...members]]));
}
