/**
 * Choices on the audit board, enhancement only: the form is hidden until this runs. State lives in the URL.
 *
 * The summary says how many findings there are of each rule, verdict, year and system in the order of the rules' lists,
 * and the cells of a place the same of its list, so a choice is a few runs of rows in lists that are pages of this site;
 * those pages are fetched as far as they are shown, and their rows put here. Nothing else is loaded, however many
 * findings there are.
 */
import type { FindingsCell, FindingsSummary, PlaceCells, ProvinceFindings } from '../../schema/published-checks.ts';

/** Rows shown at a time. */
const STEP = 40;
/** Digits of a place's code that name its province. */
const PROVINCE = 2;

/** A wide space for each step below the place's city. */
const INDENT = '\u3000';
const CHOICES = ['verdict', 'rule', 'year', 'system'] as const;

/** Rows [from, from + count) of the list at an address. */
interface Run {
  readonly root: string;
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
  const rowsAt = async (url: string): Promise<HTMLElement[]> => {
    const page = new DOMParser().parseFromString(await (await get(url)).text(), 'text/html');
    return [...page.querySelectorAll<HTMLElement>('[data-list] [data-row]')];
  };
  const pageOf = (root: string, number: number): string => (number === 1 ? root : `${root}page/${number}/`);

  const summary = (): Promise<FindingsSummary> => json(board.dataset['summary'] ?? '');

  /** The chosen place; a province stands for all that lies in it, as every place does. */
  const place = (): string => value('place') || value('province');

  const cellsOf = async (code: string): Promise<readonly FindingsCell[]> =>
    code === ''
      ? (await summary()).cells
      : (await json<PlaceCells>(`${board.dataset['cells'] ?? ''}${code}/cells.json`)).cells;

  const fits = (cell: FindingsCell, but?: string): boolean =>
    CHOICES.every((name) => name === but || value(name) === '' || String(cell[name] ?? 'none') === value(name));

  /** The chosen rows, what differs first. A place has one list, without a place each rule has one. */
  const runsOf = (cells: readonly FindingsCell[], code: string, verdicts: FindingsSummary['verdicts']): Run[] => {
    const ends = new Map<string, number>();
    const runs = cells.flatMap((cell) => {
      const { count, verdict, rule } = cell;
      const root = code === '' ? `${board.dataset['rules'] ?? ''}${rule}/` : `${board.dataset['places'] ?? ''}${code}/`;
      const from = ends.get(root) ?? 0;
      ends.set(root, from + count);
      return fits(cell) ? [{ root, from, count, verdict }] : [];
    });
    return runs.sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
  };

  async function* rowsOf(runs: readonly Run[], pageSize: number): AsyncGenerator<HTMLElement> {
    for (const { root, from, count } of runs) {
      for (let at = from; at < from + count; at += 1) {
        const row = (await rowsAt(pageOf(root, Math.floor(at / pageSize) + 1)))[at % pageSize];
        if (row) yield row;
      }
    }
  }

  /** How many there would be of each choice beside the others. */
  const count = (cells: readonly FindingsCell[]): void => {
    for (const name of CHOICES) {
      for (const option of select(name)?.options ?? []) {
        if (option.value === '') continue;
        const of = cells.filter((cell) => fits(cell, name) && String(cell[name] ?? 'none') === option.value);
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
    for (const { code, name, depth, count: n } of file.places) {
      const option = new Option(`${INDENT.repeat(depth - 1)}${name} ${n}`, code);
      option.lang = 'zh';
      places.add(option);
    }
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
    for (const name of CHOICES) if (value(name) !== '') search.set(name, value(name));
    if (place() !== '') search.set('place', place());
    history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };

  const apply = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    keep();
    const asked = selects.some((one) => one.value !== '');
    plain.hidden = asked;
    chosenRows.hidden = !asked;
    if (pager) pager.hidden = asked;
    rows = null;
    shown = 0;
    chosenRows.replaceChildren();
    moreButton.hidden = true;
    nothing.hidden = asked || nothingAtFirst;
    const code = place();
    const [{ pageSize, verdicts }, cells] = await Promise.all([summary(), cellsOf(code)]);
    if (mine !== turn) return;
    count(cells);
    if (asked) {
      const runs = runsOf(cells, code, verdicts);
      total = runs.reduce((sum, run) => sum + run.count, 0);
      rows = rowsOf(runs, pageSize);
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
  const atFirst = state.get('place') ?? '';
  const province = atFirst.slice(0, PROVINCE);
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
  if (state.size > 0) run(() => fillPlaces(value('province'), atFirst).then(apply));
}
