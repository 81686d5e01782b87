/** index.json: the release, the counts, what exists. */
import { IndexFile, SCHEMA_VERSION } from '../../schema/published.ts';
import type { Files, PublishedReport, PublishInput } from '../input.ts';
import { encodeJson } from '../json.ts';
import { isPlaced } from '../places/tree.ts';
import { countVerdicts } from '../rows.ts';

const ENTRY_POINTS: IndexFile['files'] = [
  {
    path: 'reports.json',
    what: '各报告一行：地区、年度、数量、检查结果',
    whatEn: 'one line a report: place, year, counts, results of the checks',
  },
  {
    path: 'facets.json',
    what: '报告一览的筛选项：每份报告的地区、年度、层级、体系、来源情况、核对结果',
    whatEn: 'what the list of reports is filtered by: place, year, level, systems, flags and verdicts of each',
  },
  { path: 'indicators.json', what: '指标目录', whatEn: 'the codebook of indicators' },
  {
    path: 'systems.json',
    what: '各体系的指标与覆盖情况',
    whatEn: 'each system (field of work): its indicators and how far reports cover it',
  },
  {
    path: 'places.json',
    what: '有行政区划代码的地区及其报告，包括其上级',
    whatEn: 'places with a division code and their reports, their superiors included',
  },
  {
    path: 'places/provinces.json',
    what: '各省及其中的报告数，由此逐级向下',
    whatEn: 'provinces with the number of reports in each, and the way down from there',
  },
  {
    path: 'references.json',
    what: '所引的法律、政策、文件和做法，及每处引用',
    whatEn: 'laws, policies, documents and practices cited, with every citation',
  },
  { path: 'checks.json', what: '全部检查结果', whatEn: 'all results of the checks' },
  {
    path: 'checks/summary.json',
    what: '各规则、结果、年度、体系的检查结果数；逐条见 checks/rules、checks/places',
    whatEn: 'numbers of results by rule, verdict, year and system; one by one in checks/rules and checks/places',
  },
  { path: 'rules.json', what: '检查规则的说明与示例', whatEn: 'the rules of the checks, with examples' },
  {
    path: 'lexicon.json',
    what: '指标所用的话题词与同义词',
    whatEn: 'topic words and synonyms that the indicators use',
  },
  {
    path: 'quality.json',
    what: '与人工标注核对的结果、未解释的数字、未采用的文件',
    whatEn: 'scores against the hand annotation, numbers not explained, files left out',
  },
  { path: 'observations.csv', what: '全部观测值，附原句', whatEn: 'all values of indicators, with their sentences' },
  {
    path: 'observations.ndjson',
    what: '全部观测值，附原句，每行一个 JSON',
    whatEn: 'all values of indicators, with their sentences, one JSON a line',
  },
  { path: 'mentions.csv', what: '文中全部数量，附原句', whatEn: 'all quantities in the texts, with their sentences' },
  {
    path: 'mentions.ndjson',
    what: '文中全部数量，附原句，每行一个 JSON',
    whatEn: 'all quantities in the texts, with their sentences, one JSON a line',
  },
  {
    path: 'datapackage.json',
    what: '数据包说明（Data Package v2）与数据字典',
    whatEn: 'description of the data package (Data Package v2) with its dictionary',
  },
  { path: 'manifest.json', what: '全部文件的路径、字节数、sha256', whatEn: 'path, size and sha256 of every file' },
  { path: 'README.md', what: '给下载者的说明', whatEn: 'notes for those who download' },
];

export function indexFile(input: PublishInput, reports: readonly PublishedReport[], release: string): Files {
  const all = reports.map(({ report }) => report);
  const sum = (of: (published: PublishedReport) => number) => reports.reduce((total, one) => total + of(one), 0);
  const observed = new Set(all.flatMap((report) => report.observations.map((observation) => observation.indicator)));
  const years = new Set(all.flatMap((report) => (report.year === null ? [] : [report.year])));
  const index: IndexFile = {
    release,
    schemaVersion: SCHEMA_VERSION,
    latestYear: input.latestYear,
    years: [...years].sort((a, b) => a - b),
    counts: {
      files: input.files,
      reports: reports.length,
      leftOut: input.leftOut.length,
      anonymised: all.filter((report) => report.place.anonymised).length,
      places: new Set(all.filter(isPlaced).map((report) => report.place.code)).size,
      characters: sum(({ text }) => text.length),
      mentions: sum(({ report }) => report.mentions.length),
      observations: sum(({ report }) => report.observations.length),
      indicators: input.codebook.indicators.length,
      indicatorsObserved: observed.size,
      findings: countVerdicts(all.flatMap((report) => report.checks)),
      digits: sum(({ report }) => report.quality.digits),
      explained: sum(({ report }) => report.quality.explained),
      messages: input.messages.length + sum(({ report }) => report.messages.length),
    },
    files: ENTRY_POINTS,
  };
  return new Map([['index.json', encodeJson('index.json', IndexFile, index)]]);
}
