/** Asks the index, volume by volume, and shows a page of hits. */
import { fits } from '../../../search/facets.ts';
import type { Simplify } from '../../../search/fold.ts';
import { type Found, matchVolume } from '../../../search/match.ts';
import type { QuickFinder } from '../../../search/quick/find.ts';
import { IndexReader, type Load } from '../../../search/reader.ts';
import { words } from '../../../search/words.ts';
import type { SearchConfig } from '../../models/search-page.ts';
import { fill, make, need } from './dom.ts';
import { showFilters } from './filters.ts';
import { hitItem, type Names } from './hits.ts';
import { loadSimplify } from './load.ts';
import { type State, writeState } from './state.ts';

const HITS_A_PAGE = 10;
/** Then the reader is told that something is under way, and that it takes long. */
const NOTICE_MS = 300;
const SLOW_MS = 4000;

/** What one query has found so far. */
interface Search {
  readonly query: string;
  readonly words: readonly string[];
  readonly found: Found[];
  /** Volumes looked through. */
  searched: number;
}

/** Comes when it is known what stands above the hits; shows it when called. */
type Above = Promise<() => void>;
const NOTHING: Above = Promise.resolve(() => {});

interface Wish {
  readonly more?: boolean;
  readonly above?: Above;
}

export class Results {
  readonly #config: SearchConfig;
  readonly #load: Load;
  readonly #finder: QuickFinder;
  readonly #index: IndexReader;
  readonly #turn: (page: number) => void;
  readonly #section: HTMLElement;
  readonly #filters: HTMLFormElement;
  readonly #output: HTMLElement;
  readonly #list: HTMLElement;
  readonly #after: HTMLElement;
  #simplify: Promise<Simplify> | null = null;
  #search: Search | null = null;
  #asked = 0;

  constructor(root: HTMLElement, config: SearchConfig, load: Load, finder: QuickFinder, turn: (page: number) => void) {
    this.#config = config;
    this.#load = load;
    this.#finder = finder;
    this.#index = new IndexReader(load);
    this.#turn = turn;
    this.#section = need(root, '[data-hits]');
    this.#filters = need(root, 'form.filters');
    this.#output = need(root, 'output.found');
    this.#list = need(root, 'ol.hits');
    this.#after = need(root, '[data-after]');
  }

  /** What was typed, in simplified characters. */
  async simplified(query: string): Promise<string> {
    const simplify = await this.#simplifier();
    return [...query].map(simplify).join('');
  }

  /** Loads what every query needs, before there is one. */
  prepare(): void {
    for (const early of [this.#index.head(), this.#simplifier(), this.#finder.fixed()]) early.catch(() => null);
  }

  /**
   * Shows a state; one that comes later makes it give up. `more`: looks through one volume more. `above`: what is to
   * appear above the hits; both appear at once, so that neither pushes the other.
   */
  async show(state: State, { more = false, above = NOTHING }: Wish = {}): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    const current = (): boolean => own === this.#asked;
    if (state.query.trim() === '') {
      this.#section.hidden = true;
      this.#say('');
      const showAbove = await above;
      if (current()) showAbove();
      return;
    }
    this.#section.setAttribute('aria-busy', 'true');
    const notices = [
      setTimeout(() => this.#say(this.#config.live.searching), NOTICE_MS),
      setTimeout(() => this.#say(this.#config.live.slow), SLOW_MS),
    ];
    try {
      const search = await this.#find(state, more, current);
      if (search !== null) await this.#draw(state, search, above, current);
    } catch {
      const showAbove = await above;
      if (!current()) return;
      showAbove();
      this.#fail(state);
    } finally {
      notices.forEach(clearTimeout);
      if (current()) this.#section.removeAttribute('aria-busy');
    }
  }

  /** Goes on until the page that is asked for is full or nothing is left to look through; null: given up. */
  async #find(state: State, more: boolean, current: () => boolean): Promise<Search | null> {
    const simplify = await this.#simplifier();
    const { volumes } = await this.#index.head();
    if (!current()) return null;
    const same = this.#search?.query === state.query.trim();
    const search: Search =
      same && this.#search !== null
        ? this.#search
        : { query: state.query.trim(), words: words(state.query, simplify), found: [], searched: 0 };
    this.#search = search;
    const wanted = more ? search.searched + 1 : 0;
    const lacking = () => search.found.filter((one) => fits(one, state.filters)).length < state.page * HITS_A_PAGE;
    while (search.searched < volumes.length && (lacking() || search.searched < wanted)) {
      const found = await matchVolume(this.#index, search.searched, search.words);
      if (!current()) return null;
      search.found.push(...found);
      search.searched += 1;
    }
    return search;
  }

  async #draw(state: State, search: Search, above: Above, current: () => boolean): Promise<void> {
    const { live } = this.#config;
    const left = search.found.filter((one) => fits(one, state.filters));
    const pages = Math.max(1, Math.ceil(left.length / HITS_A_PAGE));
    const page = Math.min(state.page, pages);
    const shown = left.slice((page - 1) * HITS_A_PAGE, page * HITS_A_PAGE);
    const [simplify, names, texts, { volumes }, showAbove] = await Promise.all([
      this.#simplifier(),
      this.#names(),
      Promise.all(shown.map(({ report }) => this.#index.report(report.id))),
      this.#index.head(),
      above,
    ]);
    if (!current()) return;
    showAbove();
    const older = volumes.slice(search.searched).reduce((sum, volume) => sum + volume.reports, 0);
    // Nothing to show, to filter or to go on with: no heading either.
    this.#section.hidden = search.found.length === 0 && older === 0;
    showFilters(this.#filters, search.found, state.filters, this.#config);
    const query = { words: search.words, simplify };
    this.#list.replaceChildren(
      ...shown.flatMap((found, i) => {
        const text = texts[i];
        return text === undefined ? [] : [hitItem({ found, text }, query, names, this.#config)];
      }),
    );
    (this.#list as HTMLOListElement).start = (page - 1) * HITS_A_PAGE + 1;
    const newer = volumes.slice(0, search.searched).reduce((sum, volume) => sum + volume.reports, 0);
    const reports = new Set(left.map(({ report }) => report.id)).size;
    const counted = { hits: left.length, reports, searched: newer };
    if (left.length > 0) this.#say(fill(older > 0 ? live.foundSome : live.found, counted));
    else if (search.found.length > 0) this.#say(live.noneLeft);
    else this.#say(`${fill(live.none, { query: search.query })}${live.noneTip}`);
    this.#after.replaceChildren(...this.#pager(page, pages), ...this.#older(state, older));
    this.#section.dataset['shown'] = writeState(state);
  }

  #pager(page: number, pages: number): readonly HTMLElement[] {
    if (pages < 2) return [];
    const { live } = this.#config;
    const turn = (to: number, words: string): HTMLElement => {
      const button = make('button', { type: 'button' }, words);
      button.disabled = to < 1 || to > pages;
      button.addEventListener('click', () => {
        this.#turn(to);
        this.#section.scrollIntoView();
      });
      return button;
    };
    return [
      make(
        'nav',
        { class: 'pager', 'aria-label': live.pages },
        turn(page - 1, live.previous),
        make('span', {}, fill(live.page, { page, pages })),
        turn(page + 1, live.next),
      ),
    ];
  }

  #older(state: State, reports: number): readonly HTMLElement[] {
    if (reports === 0) return [];
    const button = make('button', { type: 'button' }, fill(this.#config.live.more, { reports }));
    button.addEventListener('click', () => void this.show(state, { more: true }));
    return [make('p', {}, button)];
  }

  #fail(state: State): void {
    const { live } = this.#config;
    this.#say(live.failed);
    this.#section.hidden = false;
    this.#list.replaceChildren();
    const button = make('button', { type: 'button' }, live.retry);
    button.addEventListener('click', () => void this.show(state));
    this.#after.replaceChildren(make('p', {}, button));
  }

  #say(words: string): void {
    this.#output.textContent = words;
  }

  /** A table that could not be loaded is asked for again next time. */
  #simplifier(): Promise<Simplify> {
    this.#simplify ??= loadSimplify(this.#load);
    this.#simplify.catch(() => {
      this.#simplify = null;
    });
    return this.#simplify;
  }

  async #names(): Promise<Names> {
    const { entries, others } = await this.#finder.fixed();
    const { lang, links } = this.#config;
    const known = new Map(
      entries.flatMap((entry) =>
        entry.kind === 'indicator'
          ? [[entry.id, { name: entry[lang], href: fill(links.indicator, { id: entry.id }) }] as const]
          : [],
      ),
    );
    const pageless = new Map(others.map((one) => [one.id, { name: one[lang], href: null }]));
    return { indicator: (id) => known.get(id) ?? pageless.get(id) ?? null };
  }
}
