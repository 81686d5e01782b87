/** Options of a filter, each with the number of what it would leave. */

/** A wide space for each step below the place's city. */
const INDENT = '\u3000';

/** null: the number is not known, so none is shown. What would leave nothing cannot be chosen. */
export function tellCount(option: HTMLOptionElement, count: number | null): void {
  const label = option.dataset['label'] ?? '';
  option.textContent = count === null ? label : `${label} ${count}`;
  option.disabled = count === 0 && !option.selected;
}

interface PlaceOption {
  readonly code: string;
  readonly name: string;
  /** Steps below the province. */
  readonly depth: number;
  readonly count: number | null;
}

/** Places of one province instead of those before; the first option, which leaves it open, stays. */
export function offerPlaces(select: HTMLSelectElement, places: readonly PlaceOption[], chosen: string): void {
  while (select.options.length > 1) select.remove(1);
  for (const { code, name, depth, count } of places) {
    const option = new Option('', code);
    option.lang = 'zh';
    option.dataset['label'] = INDENT.repeat(depth - 1) + name;
    option.selected = code === chosen;
    tellCount(option, count);
    select.add(option);
  }
  const label = select.closest('label');
  if (label) label.hidden = places.length === 0;
}
