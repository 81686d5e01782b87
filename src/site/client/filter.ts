/**
 * Filters of a list, enhancement only: the form is hidden until this runs. State lives in the URL.
 * Rows are [data-row]; a control named x compares with data-x (space-separated values), `q` looks through data-words,
 * `sort` reorders by data-sort-<name>.
 */
const form = document.querySelector<HTMLFormElement>('form.filters');

if (form) {
  const list = document.querySelector('[data-list]') ?? document.body;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const output = form.querySelector('output');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  const controls = [...form.elements].filter(
    (element) => element instanceof HTMLSelectElement || element instanceof HTMLInputElement,
  );

  const matches = (row: HTMLElement, name: string, value: string): boolean => {
    if (value === '' || name === 'sort') return true;
    if (name !== 'q') return (row.dataset[name] ?? '').split(' ').includes(value);
    const words = (row.dataset['words'] ?? '').toLowerCase();
    return value
      .toLowerCase()
      .split(/\s+/)
      .every((part) => words.includes(part));
  };

  const sort = (by: string): void => {
    const key = (row: HTMLElement) => Number(row.getAttribute(`data-sort-${by}`) ?? 0);
    for (const row of rows.toSorted((a, b) => key(a) - key(b))) list.append(row);
  };

  // Folded rows: a fold shows how many of its rows match, and opens while something is asked for.
  const folds = [...list.querySelectorAll('details')].filter((fold) => fold.querySelector('[data-row]'));
  const unfold = (asked: boolean): void => {
    for (const fold of folds) {
      const some = fold.querySelector('[data-row]:not([hidden])') !== null;
      fold.hidden = !some;
      if (asked) fold.open = some;
    }
  };

  const apply = (): void => {
    const values = controls.map((control) => [control.name, control.value.trim()] as const);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !values.every(([name, value]) => matches(row, name, value));
      if (!row.hidden) shown += 1;
    }
    const by = values.find(([name]) => name === 'sort')?.[1];
    if (by !== undefined) sort(by);
    unfold(values.some(([name, value]) => name !== 'sort' && value !== ''));
    if (output) output.textContent = (output.dataset['text'] ?? '').replace('#', String(shown));
    if (empty) empty.hidden = shown > 0;
    const search = new URLSearchParams();
    for (const [name, value] of values) {
      if (value !== '' && !(name === 'sort' && value === 'place')) search.set(name, value);
    }
    history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  };

  const state = new URLSearchParams(location.search);
  for (const control of controls) {
    const value = state.get(control.name);
    if (value !== null) control.value = value;
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}
