/**
 * Choices on the audit board, enhancement only: the form is hidden until this runs. State lives in the URL.
 *
 * The summary says how many findings there are of each rule, verdict, year and system in the order of the rules' lists,
 * so a choice is a few runs of rows in lists that are pages of this site; those pages are fetched as far as they are
 * shown, and their rows put here. Nothing else is loaded, however many findings there are.
 */
import type { FindingsCell, FindingsSummary, ProvinceFindings } from '../../schema/published-checks.ts';

/** Rows shown at a time. */
const STEP = 40;
/** Digits of a place's code that name its province. */
const PROVINCE = 2;

/** Rows [from, from + count) of one list. */
interface Run {
  readonly rule: string;
  readonly from: number;
  readonly count: number;
}

const form = document.querySelector<HTMLFormElement>('form.audit');
const listed = document.querySelector<HTMLElement>('[data-list]');
const results = document.querySelector<HTMLElement>('[data-results]');
const more = document.querySelector<HTMLButtonElement>('[data-more]');
const empty = document.querySelector<HTMLElement>('[data-empty]');
const pager = document.querySelector<HTMLElement>('.pager');

if (form && listed && results && more && empty) start(form, listed, results, more, empty);

function start(
  board: HTMLFormElement,
  plain: HTMLElement,
  chosenRows: HTMLElement,
  moreButton: HTMLButtonElement,
  nothing: HTMLElement,
): void {
  const selects = [...board.querySelectorAll('select')];
  const select = (name: string) => selects.find((one) => one.name === name);
  const value = (name: string): string => select(name)?.value ?? '';
  const output = board.querySelector('output');
  const nothingAtFirst = nothing.hidden;

  const fetched = new Map<string, Promise<Response>>();
  const get = async (url: string): Promise<Response> => {
    const asked = fetched.get(url) ?? fetch(url);
    fetched.set(url, asked);
    const response = await asked;
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return response.clone();
  };
  const json = async <T>(url: string): Promise<T> => (await (await get(url)).json()) as T;
  const listOf = async (url: string): Promise<{ rows: HTMLElement[]; pages: number }> => {
    const page = new DOMParser().parseFromString(await (await get(url)).text(), 'text/html');
    const list = page.querySelector<HTMLElement>('[data-list]');
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    return { rows, pages: Number(list?.dataset['pages'] ?? 1) };
  };
  const pageOf = (root: string, number: number): string => (number === 1 ? root : `${root}page/${number}/`);

  const summary = (): Promise<FindingsSummary> => json(board.dataset['summary'] ?? '');

  const fits = (cell: Pick<FindingsCell, 'rule' | 'verdict' | 'year' | 'system'>, but?: string): boolean =>
    (['rule', 'verdict', 'year', 'system'] as const).every(
      (name) => name === but || value(name) === '' || String(cell[name] ?? 'none') === value(name),
    );

  /** The chosen rows, what differs first. */
  const runsOf = ({ cells, verdicts }: FindingsSummary): Run[] => {
    const ends = new Map<string, number>();
    const runs = cells.flatMap((cell) => {
      const from = ends.get(cell.rule) ?? 0;
      ends.set(cell.rule, from + cell.count);
      return fits(cell) ? [{ rule: cell.rule, from, count: cell.count, verdict: cell.verdict }] : [];
    });
    return runs.sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  };

  async function* rowsOf(runs: readonly Run[], pageSize: number): AsyncGenerator<HTMLElement> {
    for (const { rule, from, count } of runs) {
      for (let at = from; at < from + count; at += 1) {
        const root = `${board.dataset['rules'] ?? ''}${rule}/`;
        const { rows } = await listOf(pageOf(root, Math.floor(at / pageSize) + 1));
        const row = rows[at % pageSize];
        if (row) yield row;
      }
    }
  }

  /** All findings on one place: as many as its reports have, and no more. */
  const rowsOfPlace = async (code: string): Promise<HTMLElement[]> => {
    const root = `${board.dataset['places'] ?? ''}${code}/`;
    const first = await listOf(root);
    const later = Array.from({ length: first.pages - 1 }, (_, i) => listOf(pageOf(root, i + 2)));
    const rows = [first, ...(await Promise.all(later))].flatMap((page) => page.rows);
    return rows.filter(({ dataset: { rule, verdict, year, system } }) =>
      fits({ rule, verdict, year, system } as unknown as FindingsCell),
    );
  };

  async function* each(rows: readonly HTMLElement[]): AsyncGenerator<HTMLElement> {
    yield* rows;
  }

  /** How many there would be of each choice beside the others. */
  const count = ({ cells }: FindingsSummary): void => {
    for (const { name, options } of selects) {
      if (name === 'province' || name === 'place') continue;
      for (const option of options) {
        if (option.value === '') continue;
        const of = cells.filter((cell) => fits(cell, name) && String(cell[name as 'rule'] ?? 'none') === option.value);
        const total = of.reduce((sum, cell) => sum + cell.count, 0);
        option.textContent = `${option.dataset['label'] ?? ''} ${total}`;
        option.disabled = total === 0 && !option.selected;
      }
    }
  };

  const fillPlaces = async (province: string, chosen: string): Promise<void> => {
    const places = select('place');
    const label = places?.closest('label');
    if (!places || !label) return;
    label.hidden = province === '';
    while (places.options.length > 1) places.remove(1);
    if (province === '') return;
    const file = await json<ProvinceFindings>(`${board.dataset['provinces'] ?? ''}${province}.json`);
    for (const { code, name, count: n } of file.places) places.add(new Option(`${name} ${n}`, code));
    places.value = [...places.options].some((option) => option.value === chosen) ? chosen : '';
  };

  let rows: AsyncGenerator<HTMLElement> | null = null;
  let total = 0;
  let shown = 0;
  let turn = 0;

  const tell = (): void => {
    if (!output) return;
    const text = output.dataset['text'] ?? '';
    output.textContent = rows === null ? '' : text.replace('{shown}', String(shown)).replace('{total}', String(total));
  };

  const showMore = async (): Promise<void> => {
    const mine = turn;
    for (let n = 0; n < STEP && rows !== null; n += 1) {
      const next = await rows.next();
      if (mine !== turn) return;
      if (next.done) break;
      chosenRows.append(document.importNode(next.value, true));
      shown += 1;
    }
    moreButton.hidden = shown >= total;
    tell();
  };

  const keep = (): void => {
    const search = new URLSearchParams();
    for (const name of ['verdict', 'rule', 'year', 'system', 'place'])
      if (value(name) !== '') search.set(name, value(name));
    if (value('place') === '' && value('province') !== '') search.set('province', value('province'));
    history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };

  const apply = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    keep();
    const asked = ['verdict', 'rule', 'year', 'system', 'place'].some((name) => value(name) !== '');
    plain.hidden = asked;
    chosenRows.hidden = !asked;
    if (pager) pager.hidden = asked;
    rows = null;
    shown = 0;
    chosenRows.replaceChildren();
    moreButton.hidden = true;
    nothing.hidden = asked || nothingAtFirst;
    const file = await summary();
    if (mine !== turn) return;
    count(file);
    if (asked) {
      const place = value('place');
      const runs = place === '' ? runsOf(file) : [];
      const ofPlace = place === '' ? [] : await rowsOfPlace(place);
      if (mine !== turn) return;
      total = place === '' ? runs.reduce((sum, run) => sum + run.count, 0) : ofPlace.length;
      rows = place === '' ? rowsOf(runs, file.pageSize) : each(ofPlace);
      nothing.hidden = total > 0;
      await showMore();
    } else tell();
  };

  const run = (work: () => Promise<void>): void => {
    work().catch(() => {
      if (output) output.textContent = board.dataset['failed'] ?? '';
    });
  };

  const state = new URLSearchParams(location.search);
  const place = state.get('place') ?? '';
  const province = state.get('province') ?? place.slice(0, PROVINCE);
  for (const one of selects) one.value = one.name === 'province' ? province : (state.get(one.name) ?? '');
  for (const one of selects) if (one.selectedIndex < 0) one.selectedIndex = 0;
  board.hidden = false;
  board.addEventListener('submit', (event) => event.preventDefault());
  board.addEventListener('reset', () => setTimeout(() => run(() => fillPlaces('', '').then(apply))));
  board.addEventListener('input', ({ target }) => {
    const changed = target instanceof HTMLSelectElement ? target.name : '';
    run(async () => {
      if (changed === 'province') await fillPlaces(value('province'), '');
      await apply();
    });
  });
  moreButton.addEventListener('click', () => run(showMore));
  if (state.size > 0) run(() => fillPlaces(value('province'), place).then(apply));
}
