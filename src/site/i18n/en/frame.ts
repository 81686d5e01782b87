/** The frame of every page: name of the site, navigation, foot. */
import type { Strings } from '../shape.ts';

export const frame: Pick<Strings, 'htmlLang' | 'site' | 'nav' | 'footer'> = {
  htmlLang: 'en',
  site: {
    name: 'Rule-of-Law Reports',
    long: ['Annual Reports', 'on Rule-of-Law', 'Government in China'],
    title: "Rule-of-Law Reports: annual reports of China's governments, every number with its sentence",
    description:
      'Full texts, figures and checks of the annual reports on rule-of-law government by governments at all levels in China. Every number leads to the sentence that states it.',
    skip: 'Skip to the text',
    mainNav: 'Main navigation',
    footerNav: 'Footer navigation',
    languages: 'Languages',
    language: 'English',
  },
  nav: {
    home: 'Home',
    reports: 'Reports',
    indicators: 'Indicators',
    systems: 'Fields',
    places: 'Places',
    references: 'References',
    audit: 'Checks',
    data: 'Data',
    methodology: 'Methods',
    about: 'About',
    glossary: 'Glossary',
    design: 'Design',
    pageNumber: (number) => `page ${number}`,
    page: (number, of) => `Page ${number} of ${of}`,
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    crumbs: 'You are here',
  },
  footer: {
    rule: 'Every number on these pages leads to its sentence in the text of the report.',
    release: (id) => `Data release ${id}`,
    neutral: 'This site says what a report states and what it does not state. It gives no scores and no rankings.',
  },
};
