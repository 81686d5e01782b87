/** The page that shows every component. */
import type { Strings } from '../shape.ts';

export const design: Strings['design'] = {
  title: 'Design',
  lead: 'Every component of this site with real data, light and dark beside each other. Colours, sizes and spaces are set in one place; each field of work has a character beside its colour, so that nothing rests on colour alone.',
  light: 'Light',
  dark: 'Dark',
  colours: 'Colours',
  systems: 'Fields of work',
  type: 'Type',
  values: 'Values and their qualifiers',
  quote: 'A sentence',
  notes: 'Margin notes',
  table: 'A table',
  controls: 'Buttons',
  whole: 'Whole parts of pages',
  wholeLead:
    'Light or dark as the system is. From one report and one indicator; its text is not on this page, so links into the text lead to the top.',
  empty: 'Where there is nothing',
};
