/** The search page: field, address and lists kept in step. */
import type { Filters } from '../../../search/facets.ts';
import { QuickFinder } from '../../../search/quick/find.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { need } from './dom.ts';
import { chosen } from './filters.ts';
import { loadFrom } from './load.ts';
import { quickEntries, showQuick } from './quick.ts';
import { Results } from './results.ts';
import { readState, type State, writeState } from './state.ts';
import { walk } from './walk.ts';

/** A reader who types on is not answered in between. */
const PAUSE_MS = 180;
const OPEN: Filters = { place: '', year: '', level: '', system: '' };

const root = need<HTMLElement>(document, '[data-search]');
const config = JSON.parse(root.dataset['search'] ?? '') as SearchConfig;
const load = loadFrom(config.index);
const finder = new QuickFinder(load);
const field = need<HTMLInputElement>(root, 'input[name="q"]');
const form = need<HTMLFormElement>(root, 'form.find');
const filters = need<HTMLFormElement>(root, 'form.filters');
const quick = need<HTMLElement>(root, '[data-quick]');
const title = document.title;

const results = new Results(root, config, load, finder, (page) => go({ ...state, page }, 'push'));
let state: State = { query: '', filters: OPEN, page: 1 };

/** `replace`: while typing; `push`: a step that Back should undo; `keep`: the address says so already. */
function go(next: State, address: 'replace' | 'push' | 'keep'): void {
  const asked = next.query !== state.query;
  state = next;
  const url = location.pathname + writeState(state);
  if (address === 'replace') history.replaceState(null, '', url);
  if (address === 'push') history.pushState(null, '', url);
  const query = state.query.trim();
  root.classList.toggle('asked', query !== '');
  document.title = query === '' ? title : `${query} · ${title}`;
  void results.show(state, asked || address === 'keep' ? { above: offer(query) } : {});
}

/** Names that fit; never rejects. */
async function offer(query: string): Promise<() => void> {
  const entries = await results
    .simplified(query)
    .then((simplified) => quickEntries(finder, simplified))
    .catch(() => []);
  return () => {
    if (query === state.query.trim()) showQuick(quick, entries, config);
  };
}

let timer = 0;
const typed = (): void => {
  clearTimeout(timer);
  if (field.value.trim() !== state.query.trim()) go({ query: field.value, filters: OPEN, page: 1 }, 'replace');
};

field.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return;
  clearTimeout(timer);
  timer = window.setTimeout(typed, PAUSE_MS);
});
field.addEventListener('compositionend', typed);
field.addEventListener('focus', () => results.prepare(), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed();
});
filters.addEventListener('submit', (event) => event.preventDefault());
filters.addEventListener('change', () => go({ ...state, filters: chosen(filters), page: 1 }, 'push'));
addEventListener('popstate', () => arrive());
walk(root, field, typed);

function arrive(): void {
  const next = readState(location.search);
  field.value = next.query;
  go(next, 'keep');
}

arrive();
