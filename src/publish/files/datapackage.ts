/** datapackage.json: the bulk files with their data dictionary, for tools that read Data Packages. */
import { DataPackage, type Resource } from '../../schema/datapackage.ts';
import { SCHEMA_VERSION } from '../../schema/published.ts';
import type { Hash } from '../assemble.ts';
import type { Files } from '../input.ts';
import { encodeJson } from '../json.ts';
import { MENTION_COLUMNS, OBSERVATION_COLUMNS, primaryKeys } from '../tables.ts';

interface Bulk {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

const BULK: readonly Bulk[] = [
  {
    path: 'observations.csv',
    title: '观测值',
    description: 'Every value of an indicator as a report states it, with its sentence. One row an observation.',
  },
  { path: 'observations.ndjson', title: '观测值（NDJSON）', description: 'The same, one JSON object a line.' },
  {
    path: 'mentions.csv',
    title: '数量',
    description: 'Every quantity found in the texts, whether or not an indicator claims it. One row a mention.',
  },
  { path: 'mentions.ndjson', title: '数量（NDJSON）', description: 'The same, one JSON object a line.' },
  { path: 'indicators.json', title: '指标目录', description: 'The codebook with definitions, units and traps.' },
  { path: 'quality.json', title: '质量', description: 'Precision and recall against the hand-checked set; gaps.' },
];

const FORMATS: Readonly<Record<string, { format: string; mediatype: string }>> = {
  csv: { format: 'csv', mediatype: 'text/csv' },
  ndjson: { format: 'ndjson', mediatype: 'application/x-ndjson' },
  json: { format: 'json', mediatype: 'application/json' },
};

export function dataPackageFile(published: Files, sha256: Hash): Files {
  const dataPackage: DataPackage = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'rule-of-law-reports',
    title: '法治政府建设年度报告数据',
    description:
      "Quantities stated in the annual rule-of-law reports of China's local governments, each with its place in the source text.",
    version: SCHEMA_VERSION,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    keywords: ['法治政府', '年度报告', 'rule of law', 'open data'],
    resources: BULK.map((bulk) => resource(bulk, published, sha256)),
  };
  return new Map([['datapackage.json', encodeJson('datapackage.json', DataPackage, dataPackage)]]);
}

function resource({ path, title, description }: Bulk, published: Files, sha256: Hash): Resource {
  const bytes = published.get(path);
  const ending = path.split('.').at(-1) ?? '';
  const format = FORMATS[ending];
  if (!bytes || !format) throw new Error(`Cannot describe ${path}: it is not published`);
  const file = {
    name: path.replace('.', '-'),
    path,
    title,
    description,
    ...format,
    encoding: 'utf-8' as const,
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  };
  return ending === 'csv' ? { ...file, type: 'table', schema: tableSchema(path) } : file;
}

function tableSchema(path: string): NonNullable<Resource['schema']> {
  const table = path === 'mentions.csv' ? 'mentions' : 'observations';
  const columns = table === 'mentions' ? MENTION_COLUMNS : OBSERVATION_COLUMNS;
  return {
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    primaryKey: [...primaryKeys[table]],
    missingValues: [''],
  };
}
