/** What reports cite: laws, policies, documents, named programmes. */
import type { Strings } from '../shape.ts';
import { counted, grouped } from './plural.ts';

export const references: Strings['references'] = {
  title: 'References',
  lead: (all, listed) =>
    `The reports cite ${counted(all, 'law, policy, document or programme', 'laws, regulations, policies, documents and programmes')}; ${grouped(listed)} of them have an entry of their own in the word list. Every citation leads to its sentence.`,
  kindLead: (n) => `${counted(n, 'title')}, those cited by most reports first.`,
  all: (n) => `All ${grouped(n)}`,
  columns: { name: 'Name', since: 'Since', reports: 'Reports', citations: 'Places' },
  caption: (kind) => `${kind}: name, earliest year, reports and places that cite it`,
  none: 'No report cites any of this kind.',
  hidden: 'year hidden',
  kind: 'Kind',
  id: 'Id',
  since: 'Cited since',
  last: 'Last cited',
  reports: 'Cited by',
  citations: 'Citations',
  versions: 'Versions',
  versionColumns: { adopted: 'Adopted or issued', inForce: 'In force', source: 'Document' },
  versionsNote:
    'Only versions that have been verified are listed. A citation that names no version is not judged by them.',
  later: (since) => `Since ${since} its place is taken by `,
  laterPlain: 'Its place has been taken by ',
  sameName: 'Put together by title alone. Documents of one title may come from different bodies.',
  warning: 'Earlier act or version cited',
  warningLead:
    'By the title or version that the report writes; a later one applied throughout the year reported on. Citations that look back are left out.',
  warningLine: (name, inForce) => `The later act or version, ${name}, applies from ${inForce}`,
  warnings: (n) => counted(n, 'citation of an earlier act or version', 'citations of an earlier act or version'),
  years: 'Citations by year',
  reportCount: (reports) => counted(reports, 'report'),
  citationCount: (citations) => counted(citations, 'citation'),
  places: 'Who cites it',
  placesCaption: (name) => `Reports that cite ${name}, with the sentence`,
  placeColumns: { report: 'Report', year: 'Year', quote: 'Sentence' },
  downloads: 'Downloads',
  json: 'All citations (JSON)',
  listJson: 'List of references (JSON)',
};
