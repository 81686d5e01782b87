/** What the page shows, as its address says it. */
import { FILTER_NAMES, type Filters } from '../../../search/facets.ts';

export interface State {
  readonly query: string;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
}

export function readState(search: string): State {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get('page') ?? 1);
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(FILTER_NAMES.map((name) => [name, parameters.get(name) ?? ''])) as unknown as Filters,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query part of the address, with its `?`; empty where there is nothing to say. */
export function writeState({ query, filters, page }: State): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const name of FILTER_NAMES) if (filters[name] !== '') parameters.set(name, filters[name]);
  if (page > 1) parameters.set('page', String(page));
  return parameters.size > 0 ? `?${parameters}` : '';
}
