/** Which published file has which schema. The files under schema/ are made from this list. */
import { z } from 'zod';
import { DataPackage } from '../schema/datapackage.ts';
import {
  ChecksFile,
  FindingsFile,
  FindingsSummary,
  IndexFile,
  IndicatorFile,
  IndicatorPageFile,
  IndicatorsFile,
  LexiconFile,
  ManifestFile,
  PlaceCells,
  ProvinceFindings,
  ReferenceFile,
  ReferencePageFile,
  ReferencesFile,
  ReportsFile,
  RulesFile,
  SystemFile,
  SystemPageFile,
  SystemsFile,
} from '../schema/published.ts';
import { FacetsFile } from '../schema/published-facets.ts';
import { PeersFile } from '../schema/published-peers.ts';
import { PlaceFile, PlacesFile, ProvincesFile } from '../schema/published-places.ts';
import { QualityFile } from '../schema/published-quality.ts';
import { MentionRow, ObservationRow } from '../schema/published-rows.ts';
import { Report } from '../schema/report.ts';
import type { Files } from './input.ts';
import { encodeText } from './json.ts';

interface PublishedSchema {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Which paths it describes. For NDJSON it describes one line. */
  readonly files: RegExp;
}

export const PUBLISHED_SCHEMAS: readonly PublishedSchema[] = [
  { name: 'index', schema: IndexFile, files: /^index\.json$/ },
  { name: 'reports', schema: ReportsFile, files: /^reports(?:\/index-\d+)?\.json$/ },
  { name: 'facets', schema: FacetsFile, files: /^facets(?:\/index-\d+)?\.json$/ },
  { name: 'report', schema: Report, files: /^reports\/(?!index-)[^/.]+\.json$/ },
  { name: 'peers', schema: PeersFile, files: /^reports\/[^/.]+\.peers\.json$/ },
  { name: 'indicators', schema: IndicatorsFile, files: /^indicators\.json$/ },
  { name: 'indicator', schema: IndicatorFile, files: /^indicators\/[^/]+\.json$/ },
  { name: 'indicator-page', schema: IndicatorPageFile, files: /^indicators\/[^/]+\/index-\d+\.json$/ },
  { name: 'lexicon', schema: LexiconFile, files: /^lexicon\.json$/ },
  { name: 'places', schema: PlacesFile, files: /^places(?:\/index-\d+)?\.json$/ },
  { name: 'provinces', schema: ProvincesFile, files: /^places\/provinces\.json$/ },
  { name: 'place', schema: PlaceFile, files: /^places\/\d+\.json$/ },
  { name: 'references', schema: ReferencesFile, files: /^references(?:\/index-\d+)?\.json$/ },
  { name: 'reference-page', schema: ReferencePageFile, files: /^references\/[^/]+\/index-\d+\.json$/ },
  { name: 'reference', schema: ReferenceFile, files: /^references\/(?!index-)[^/]+\.json$/ },
  { name: 'checks', schema: ChecksFile, files: /^checks(?:\/index-\d+)?\.json$/ },
  {
    name: 'findings',
    schema: FindingsFile,
    files: /^checks\/(?:rules\/[^/]+|places\/\d+|differing)(?:\/index-\d+)?\.json$/,
  },
  { name: 'findings-summary', schema: FindingsSummary, files: /^checks\/summary\.json$/ },
  { name: 'place-cells', schema: PlaceCells, files: /^checks\/places\/\d+\/cells\.json$/ },
  { name: 'province-findings', schema: ProvinceFindings, files: /^checks\/provinces\/\d+\.json$/ },
  { name: 'rules', schema: RulesFile, files: /^rules\.json$/ },
  { name: 'systems', schema: SystemsFile, files: /^systems\.json$/ },
  { name: 'system', schema: SystemFile, files: /^systems\/[^/]+\.json$/ },
  { name: 'system-page', schema: SystemPageFile, files: /^systems\/[^/]+\/index-\d+\.json$/ },
  { name: 'quality', schema: QualityFile, files: /^quality\.json$/ },
  { name: 'mention', schema: MentionRow, files: /^mentions\.ndjson$/ },
  { name: 'observation', schema: ObservationRow, files: /^observations\.ndjson$/ },
  { name: 'datapackage', schema: DataPackage, files: /^datapackage\.json$/ },
  { name: 'manifest', schema: ManifestFile, files: /^manifest\.json$/ },
];

export function schemaFor(path: string): PublishedSchema | undefined {
  return PUBLISHED_SCHEMAS.find(({ files }) => files.test(path));
}

/** JSON Schema, draft 2020-12, of every published shape. */
export function schemaFiles(): Files {
  return new Map(
    PUBLISHED_SCHEMAS.map(({ name, schema }) => {
      const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      return [`schema/${name}.schema.json`, encodeText(`${JSON.stringify(json, null, 1)}\n`)];
    }),
  );
}
