/** Titles of the pages of running text, and the page that is not there. */
import type { Strings } from '../shape.ts';

export const prose: Pick<Strings, 'methodology' | 'about' | 'glossary' | 'notFound'> = {
  methodology: {
    title: 'Methods',
    description:
      'How a number gets from the text of a report to a page, how well it is read, and what is not understood yet.',
  },
  about: { title: 'About', description: 'What this site is, and what it is not.' },
  glossary: { title: 'Glossary', description: 'What the usual terms of the reports mean.' },
  notFound: {
    title: 'There is no such page',
    lead: 'There is nothing at this address. The id may be mistyped, or the report may have been withdrawn.',
    reports: 'All reports',
    home: 'Home',
  },
};
