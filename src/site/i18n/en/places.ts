/** The places. */
import type { Strings } from '../shape.ts';
import { counted, noun } from './plural.ts';

export const places: Strings['places'] = {
  title: 'Places',
  lead: (n) =>
    `${counted(n, 'place')} ${noun(n, 'has', 'have')} reports. Reports whose source hides the place are not listed here.`,
  one: 'This place has one report so far: change over the years cannot be shown yet.',
  reports: 'Reports',
  values: 'Values',
  valuesCaption: (name) => `${name}: values by year`,
  none: 'No report can be assigned to a place yet.',
  download: 'Data of this place (JSON)',
  code: 'division code',
};
