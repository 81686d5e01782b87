import type { QuickEntry, QuickKind } from './entry.ts';

const FOLDERS: Readonly<Record<QuickKind, string>> = {
  indicator: 'indicators',
  system: 'systems',
  place: 'places',
  reference: 'references',
};

/** Folder of the page that a name leads to, below the site. */
export const quickPage = ({ kind, id }: Pick<QuickEntry, 'kind' | 'id'>): string => `${FOLDERS[kind]}/${id}/`;
