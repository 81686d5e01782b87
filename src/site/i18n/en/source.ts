/** What is known about a source file, and which facts of a report carry evidence. */
import type { Strings } from '../shape.ts';

export const source: Pick<Strings, 'flag' | 'evidenceField'> = {
  flag: {
    anonymised: 'source hides place and year',
    'machine-translated': 'source appears to be machine-translated',
    'ocr-noise': 'source has misread characters',
    'page-break': 'sentences broken across pages, joined',
    'duplicate-paragraph': 'a paragraph is repeated',
    'lost-characters': 'source lacks characters',
    'lost-date-characters': 'date lacks characters',
    'glued-sentences': 'sentences run together',
    'numbering-error': 'section numbering mended',
    'traditional-characters': 'source uses traditional characters',
  },
  evidenceField: {
    title: 'Title',
    year: 'Reporting year',
    period: 'Reporting period',
    place: 'Place',
    level: 'Level',
    issuers: 'Issued by',
    addressees: 'Addressed to',
    documentNumber: 'Document number',
    signedOn: 'Date signed',
    publishedOn: 'Date published',
    signers: 'Signed by',
  },
};
