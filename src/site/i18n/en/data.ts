/** The downloads. */
import type { Strings } from '../shape.ts';
import { counted } from './plural.ts';

export const data: Strings['data'] = {
  title: 'Data',
  lead: 'This site reads these files and nothing else: what you download is what the pages show. The same input gives the same bytes.',
  bulk: 'Bulk downloads',
  files: 'File',
  size: 'Size',
  whatAndSha256: 'Content and checksum (SHA-256)',
  what: 'Content',
  entry: 'Entry files',
  entryCaption: 'List of entry files',
  bulkCaption: 'List of bulk files',
  schemas: 'Schemas (JSON Schema)',
  api: 'Static interface',
  apiLead: 'Paths are fixed and ids are never used again; incompatible changes will go to /data/v2/.',
  paths: {
    report: 'all data of one report',
    text: 'clean text of one report',
    reportValues: 'values of one report with their sentences',
    peers: 'one report beside the others: shared sentences, usual indicators not found',
    indicator: 'definition and all values of one indicator',
    indicatorValues: 'values of one indicator with their sentences',
    provinces: 'the provinces and the reports within them, where the way down begins',
    place: 'all values of one place, the places within it, changes between its reports',
    system: 'one field of work across the reports',
  },
  rules: 'Before you read the numbers',
  ruleList: [
    'Missing values are null; 0 only where the report states zero.',
    'Positions are half-open ranges [start, end) in UTF-16 code units: one pair for the clean text, one (raw) for the source file.',
    '万 (ten thousand) and 亿 (hundred million) are multiplied out; units are base units; percentages are stored as 0–100.',
    'Qualifiers such as over, nearly and about are kept: beside value there are qualifier, lower and upper.',
    'Requirements and plans are not results and give no values.',
    'A report has at most one primary value for each indicator; the others are parts.',
  ],
  licence: 'Licence',
  licenceText:
    'The code is under the MIT licence. The reports are official documents; origin and source are on the page of each report.',
  cite: 'Cite',
  citeText: (release) => `Rule-of-Law Reports data set. Release ${release}.`,
  manifest: 'All files and checksums',
  counts: (files) => counted(files, 'file'),
  jsonldName: 'Annual reports on rule-of-law government in China: data set',
};
