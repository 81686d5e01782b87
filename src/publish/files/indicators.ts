/** indicators.json, lexicon.json, and each indicator with all observations of it as JSON and CSV. */
import { IndicatorFile, IndicatorsFile, LexiconFile } from '../../schema/published.ts';
import type { ObservationRow } from '../../schema/published-rows.ts';
import { System } from '../../schema/vocabulary.ts';
import { encodeCsv } from '../csv.ts';
import type { Files, PublishInput } from '../input.ts';
import { encodeJson } from '../json.ts';
import { compareText } from '../order.ts';
import { OBSERVATION_COLUMNS } from '../tables.ts';

export function indicatorFiles({ codebook, notes }: PublishInput, observations: readonly ObservationRow[]): Files {
  const files: Files = new Map();
  const byIndicator = Map.groupBy(observations, (row) => row.indicator);
  const ordered = [...codebook.indicators].sort(
    (a, b) => System.options.indexOf(a.system) - System.options.indexOf(b.system) || compareText(a.id, b.id),
  );
  const indicators = ordered.map((indicator) => {
    const rows = byIndicator.get(indicator.id) ?? [];
    const usage = {
      observations: rows.length,
      primary: rows.filter((row) => row.primary).length,
      reports: new Set(rows.map((row) => row.report)).size,
    };
    const href = `indicators/${indicator.id}.json`;
    const note = notes.get(indicator.id) ?? '';
    files.set(href, encodeJson(href, IndicatorFile, { indicator, note, ...usage, observations: rows }));
    files.set(`indicators/${indicator.id}.csv`, encodeCsv(OBSERVATION_COLUMNS, rows));
    const { topic: _topic, units: _units, not: _not, cues: _cues, ...described } = indicator;
    return { ...described, ...usage, href };
  });
  files.set('indicators.json', encodeJson('indicators.json', IndicatorsFile, { indicators }));
  const lexicon = { topics: { ...codebook.topics }, classes: mutable(codebook.classes) };
  files.set('lexicon.json', encodeJson('lexicon.json', LexiconFile, lexicon));
  return files;
}

function mutable(classes: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(classes).map(([name, members]) => [name, [...members]]));
}
