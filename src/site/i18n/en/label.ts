/** What reports, places and years are called. */
import type { Strings } from '../shape.ts';

export const label: Strings['label'] = {
  anonymous: (name, part) => (part === null ? name : `${name} · part ${part}`),
  hiddenPlace: 'place hidden',
  unknownPlace: 'place unknown',
  hiddenYear: 'year hidden',
  unknownYear: 'year unknown',
  untitled: (place) => `${place} (no title in the source)`,
  notStated: 'Not stated',
  none: 'None',
};
