/**
 * Choices on the audit board, enhancement only: the form is hidden until this runs. State lives in the URL.
 *
 * The summary says how many findings there are of each rule, verdict, year and system in the order of the rules' lists,
 * and the cells of a place the same of its list, so a choice is a few runs of rows in lists that are pages of this site;
 * those pages are fetched as far as they are shown, and their rows put here. Nothing else is loaded, however many
 * findings there are.
 *
 * How many findings each place would leave beside the other choices is in the cells of all places, which nobody loads:
 * a place has a number beside it only while nothing else is chosen.
 */
import type { FindingsCell, FindingsSummary, PlaceCells, ProvinceFindings } from '../../schema/published-checks.ts';
import { keepInAddress } from './list/address.ts';
import { Fetched } from './list/fetched.ts';
import { offerPlaces, tellCount } from './list/options.ts';
import { type Run, rowsOf } from './list/runs.ts';
import { ShownRows } from './list/shown-rows.ts';

/** Rows shown at a time. */
const STEP = 40;
/** Digits of a place's code that name its province. */
const PROVINCE = 2;

const CHOICES = ['verdict', 'rule', 'year', 'system'] as const;

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
  const nothingAtFirst = nothing.hidden;
  const output = board.querySelector('output');
  const shown = new ShownRows(
    { rows: chosenRows, more: moreButton, output, failed: board.dataset['failed'] ?? '' },
    STEP,
  );
  const fetched = new Fetched();

  const summary = (): Promise<FindingsSummary> => fetched.json(board.dataset['summary'] ?? '');

  /** The chosen place; a province stands for all that lies in it, as every place does. */
  const place = (): string => value('place') || value('province');

  const cellsOf = async (code: string): Promise<readonly FindingsCell[]> =>
    code === ''
      ? (await summary()).cells
      : (await fetched.json<PlaceCells>(`${board.dataset['cells'] ?? ''}${code}/cells.json`)).cells;

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

  /** How many there would be of each choice beside the others. */
  const count = (cells: readonly FindingsCell[]): void => {
    for (const name of CHOICES) {
      for (const option of select(name)?.options ?? []) {
        if (option.value === '') continue;
        const of = cells.filter((cell) => fits(cell, name) && String(cell[name] ?? 'none') === option.value);
        tellCount(
          option,
          of.reduce((sum, cell) => sum + cell.count, 0),
        );
      }
    }
  };

  /** Of places the totals are known, and those alone. */
  const countPlaces = (places: ProvinceFindings['places'], chosen: string): void => {
    const alone = CHOICES.every((name) => value(name) === '');
    for (const option of select('province')?.options ?? [])
      if (option.value !== '') tellCount(option, alone ? Number(option.dataset['count']) : null);
    const within = select('place');
    if (within)
      offerPlaces(
        within,
        places.map((one) => ({ ...one, count: alone ? one.count : null })),
        chosen,
      );
  };

  const placesOf = async (province: string): Promise<ProvinceFindings['places']> =>
    province === ''
      ? []
      : (await fetched.json<ProvinceFindings>(`${board.dataset['provinces'] ?? ''}${province}.json`)).places;

  const address = (): string => {
    const search = new URLSearchParams();
    for (const name of CHOICES) if (value(name) !== '') search.set(name, value(name));
    if (place() !== '') search.set('place', place());
    return search.size > 0 ? `?${search}` : '';
  };

  /** Shows what the form says; `within` is a place of the province, which its select may not offer yet. */
  const apply = (within: string): void =>
    shown.choose(async (isLast) => {
      const asked = selects.some((one) => one.value !== '');
      plain.hidden = asked;
      chosenRows.hidden = !asked;
      if (pager) pager.hidden = asked;
      nothing.hidden = asked || nothingAtFirst;
      if (!asked) shown.clear();
      const places = await placesOf(value('province'));
      if (!isLast()) return;
      countPlaces(places, within);
      const code = place();
      const [{ pageSize, verdicts }, cells] = await Promise.all([summary(), cellsOf(code)]);
      if (!isLast()) return;
      count(cells);
      if (!asked) return;
      const runs = runsOf(cells, code, verdicts);
      const total = runs.reduce((sum, run) => sum + run.count, 0);
      await shown.show(total, (from, to) =>
        Promise.all(rowsOf(runs, from, to).map((row) => fetched.row(row, pageSize))),
      );
      if (isLast()) nothing.hidden = total > 0;
    });

  /** Sets the form as the address says, and shows that. */
  const arrive = (): void => {
    const state = new URLSearchParams(location.search);
    const code = state.get('place') ?? '';
    for (const one of selects) {
      one.value = one.name === 'province' ? code.slice(0, PROVINCE) : (state.get(one.name) ?? '');
      if (one.selectedIndex < 0) one.selectedIndex = 0;
    }
    apply(code);
  };

  board.hidden = false;
  board.addEventListener('submit', (event) => event.preventDefault());
  board.addEventListener('reset', () =>
    setTimeout(() => {
      keepInAddress('', 'push');
      apply('');
    }),
  );
  board.addEventListener('input', ({ target }) => {
    const places = select('place');
    if (places && target === select('province')) places.value = '';
    keepInAddress(address(), 'push');
    apply(value('place'));
  });
  addEventListener('popstate', arrive);
  if (location.search !== '') arrive();
}
