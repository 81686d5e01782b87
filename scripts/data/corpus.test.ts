/** The corpus of this repository, built in memory: what must hold of every published value, on the real texts. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { PUBLISHED_SCHEMAS, schemaFor } from '../../src/publish/index.ts';
import type { ManifestFile, ReportsFile } from '../../src/schema/published.ts';
import type { QualityFile } from '../../src/schema/published-quality.ts';
import type { ObservationRow } from '../../src/schema/published-rows.ts';
import type { Report } from '../../src/schema/report.ts';
import { buildDataset, type Dataset } from './dataset.ts';
import { loadDivisions } from './divisions.ts';
import { readOptions } from './options.ts';
import { STAGES } from './real-stages.ts';

describe('the corpus', () => {
  let dataset: Dataset;
  const text = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(dataset.files.get(path));
  const json = <T>(path: string) => JSON.parse(text(path)) as T;
  const rows = () =>
    text('observations.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ObservationRow);

  beforeAll(() => {
    const options = readOptions([]);
    if (!options) throw new Error('no options');
    dataset = buildDataset(options, STAGES, loadDivisions(), { progress: () => () => {} });
  }, 60_000);

  test('three source files give seven reports, none left out', () => {
    expect(json('index.json')).toMatchObject({ counts: { files: 3, reports: 7, leftOut: 0 } });
  });

  test('every observation has a mention whose place in the text holds its words, within its sentence', () => {
    expect(rows().length).toBeGreaterThan(100);
    for (const row of rows()) {
      const cleaned = text(`reports/${row.report}.txt`);
      expect(cleaned.slice(row.start, row.end), row.id).toBe(row.text);
      expect(cleaned.slice(row.sentence.start, row.sentence.end), row.id).toBe(row.quote);
      expect(row.quote, row.id).toContain(row.text);
    }
  });

  test('one observation stands for a report on an indicator, none where all it states are parts', () => {
    for (const [name, group] of Map.groupBy(rows(), (row) => `${row.report} ${row.indicator}`)) {
      const whole = group.some((row) => row.scope !== 'subset');
      const primary = group.filter((row) => row.primary);
      expect(primary, name).toHaveLength(whole ? 1 : 0);
    }
  });

  test('anonymised reports have no code, no year and no page among the places', () => {
    const anonymised = json<ReportsFile>('reports.json').reports.filter((row) => row.place.anonymised);
    expect(anonymised).toHaveLength(5);
    for (const { place, year } of anonymised) expect([place.code, place.path, year]).toEqual([null, [], null]);
    expect(text('places.json')).not.toContain('xx');
  });

  test('every number of every text is in a mention, in an explained span, or listed as unexplained', () => {
    for (const { href } of json<ReportsFile>('reports.json').reports) {
      const { quality } = json<Report>(href);
      expect(quality.explained + quality.unexplained.length, href).toBe(quality.digits);
    }
  });

  test('every annotated row agrees with its file and all annotated reports are scored', () => {
    expect(dataset.messages.filter((message) => message.source === 'gold')).toEqual([]);
    const { gold } = json<QualityFile>('quality.json');
    expect(gold?.rows).toBe(530);
    expect(gold?.reports.length).toBeGreaterThanOrEqual(7);
  });

  test('the codebook, the lexicon and the companions of the reports have no faults', () => {
    const faults = dataset.messages.filter((message) => ['codebook', 'read'].includes(message.source));
    expect(faults).toEqual([]);
  });

  test('what is said of a source is said in English as well, with no Chinese but what it quotes', () => {
    const reports = json<ReportsFile>('reports.json').reports.map(({ href }) => json<Report>(href));
    const notes = reports.flatMap(({ evidence }) => evidence.filter(({ note }) => note !== null));
    const said = [
      ...reports.flatMap(({ messages }) => messages.map(({ reasonEn }) => reasonEn)),
      ...notes.map(({ noteEn }) => noteEn),
    ];
    expect(said.length).toBeGreaterThan(10);
    for (const words of said) expect(words?.replace(/“[^”]*”/g, '')).toMatch(/^\P{Script=Han}+$/u);
  });

  test('every JSON and NDJSON file has a schema and agrees with it as others would read it', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    for (const { name } of PUBLISHED_SCHEMAS) ajv.addSchema(json<object>(`schema/${name}.schema.json`), name);
    for (const path of dataset.files.keys()) {
      if (!/\.(?:nd)?json$/.test(path) || path.startsWith('schema/')) continue;
      const name = schemaFor(path)?.name;
      expect(name, path).toBeDefined();
      const values = path.endsWith('.ndjson') ? text(path).trim().split('\n') : [text(path)];
      for (const value of values) {
        expect(ajv.validate(name ?? '', JSON.parse(value)), `${path}: ${ajv.errorsText()}`).toBe(true);
      }
    }
  });

  test('no published file names a machine path, and all end with a line break and hold none but \\n', () => {
    for (const { path } of json<ManifestFile>('manifest.json').files) {
      const content = text(path);
      expect(content.includes(import.meta.dirname.split('/').slice(0, 3).join('/')), path).toBe(false);
      expect(content.includes('\r'), path).toBe(false);
      if (!path.startsWith('reports/') && content !== '') expect(content.endsWith('\n'), path).toBe(true);
    }
  });
});
