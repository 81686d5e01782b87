/**
 * Choices in the list of reports, enhancement only: the form is hidden until this runs. State lives in the URL.
 *
 * The facets say a few small numbers of every report in the order of the list, some thousands of reports in a file, so a
 * choice is known to be certain rows of certain pages of the list; those pages are fetched as far as they are shown, and
 * their rows put here. The facets are loaded with the first choice: until then the numbers stand as they were built.
 */
import type { FacetsFile } from '../../schema/published-facets.ts';
import { type Choices, chosenRows, countValues, readChoices, writeChoices } from '../report-facets/choices.ts';
import { FACETS, type Listed, readFacets } from '../report-facets/listed.ts';
import { keepInAddress } from './list/address.ts';
import { Fetched } from './list/fetched.ts';
import { offerPlaces, tellCount } from './list/options.ts';
import { ShownRows } from './list/shown-rows.ts';
import { need } from './search/dom.ts';

/** Rows shown at a time: in the worst case each stands on another page. */
const STEP = 20;
/** Milliseconds between letters after which what was typed is looked for. */
const PAUSE = 120;

const form = need<HTMLFormElement>(document, 'form.reports');
const plain = need<HTMLElement>(document, '[data-list]');
const results = need<HTMLElement>(document, '[data-results]');
const empty = need<HTMLElement>(document, '[data-empty]');
const pager = document.querySelector<HTMLElement>('.pager');
const query = need<HTMLInputElement>(form, 'input[name=q]');
const selects = [...form.querySelectorAll('select')];
const select = (name: string): HTMLSelectElement => need(form, `select[name=${name}]`);
const { facets = '', root = '', rows = '', failed = '' } = form.dataset;
const fetched = new Fetched();
const shown = new ShownRows(
  {
    rows: results,
    more: need<HTMLButtonElement>(document, '[data-more]'),
    output: form.querySelector('output'),
    failed,
  },
  STEP,
);

let read: Listed | null = null;

async function listed(): Promise<Listed> {
  read ??= readFacets(await Promise.all(facets.split(' ').map((url) => fetched.json<FacetsFile>(url))));
  return read;
}

/** Sets the form as choices say; places wait for the facets. Gives them back without what the form does not offer. */
function fillIn(choices: Choices): Choices {
  query.value = choices.q;
  const known: Record<string, string> = { ...choices };
  for (const one of selects) {
    if (one.name === 'province' || one.name === 'place') continue;
    one.value = choices[one.name as keyof Choices];
    if (one.selectedIndex < 0) one.selectedIndex = 0;
    known[one.name] = one.value;
  }
  return known as Choices;
}

/** Each option with the number of reports that it would leave beside the other choices. */
function offer({ reports, places }: Listed, choices: Choices): void {
  const province = places.find(({ code }) => code === choices.place)?.province;
  select('province').value = province ?? choices.place;
  const counts = countValues(reports, choices, 'place');
  const within = places.filter((one) => one.province === province && one.depth > 0);
  offerPlaces(
    select('place'),
    within.map((one) => ({ ...one, count: counts.get(one.code) ?? 0 })),
    choices.place,
  );
  for (const { name, options } of selects) {
    const facet = FACETS.find((one) => one === (name === 'province' ? 'place' : name));
    if (facet === undefined || name === 'place') continue;
    const left = countValues(reports, choices, facet);
    for (const option of options) if (option.value !== '') tellCount(option, left.get(option.value) ?? 0);
  }
}

function show(choices: Choices): void {
  shown.choose(async (isLast) => {
    const asked = writeChoices(choices) !== '';
    plain.hidden = asked;
    results.hidden = !asked;
    if (pager) pager.hidden = asked;
    empty.hidden = true;
    if (!asked) shown.clear();
    if (!asked && read === null) return;
    const all = await listed();
    if (!isLast()) return;
    // An old or mistyped address may name a place that no report is about.
    if (!isOffered(all, choices.place)) return turnTo({ ...choices, place: '' });
    offer(all, choices);
    if (!asked) return;
    const left = chosenRows(all.reports, choices);
    await shown.show(left.length, (from, to) =>
      Promise.all(left.slice(from, to).map((at) => fetched.row({ root, at }, Number(rows)))),
    );
    if (isLast()) empty.hidden = left.length > 0;
  });
}

const isOffered = ({ reports }: Listed, place: string): boolean =>
  place === '' || reports.some(({ has }) => has.place.includes(place));

let current = readChoices('');

function turnTo(choices: Choices): void {
  current = choices;
  show(choices);
}

function choose(choices: Choices, how: 'push' | 'replace'): void {
  keepInAddress(writeChoices(choices), how);
  turnTo(choices);
}

/** Shows what the address says. */
function arrive(): void {
  turnTo(fillIn(readChoices(location.search)));
}

let typing = 0;

/** Waits for the word; it is one step back, not one a letter. */
function type(): void {
  clearTimeout(typing);
  typing = window.setTimeout(
    () => choose({ ...current, q: query.value.trim() }, current.q === '' ? 'push' : 'replace'),
    PAUSE,
  );
}

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(() => choose(readChoices(''), 'push')));
form.addEventListener('input', (event) => {
  const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
  if (name === 'q') {
    // Letters of an input method are no words yet.
    if (!(event instanceof InputEvent && event.isComposing)) type();
  } else if (name === 'province') choose({ ...current, place: value }, 'push');
  else if (name === 'place') choose({ ...current, place: value || select('province').value }, 'push');
  else choose({ ...current, [name]: value }, 'push');
});
query.addEventListener('compositionend', type);
addEventListener('popstate', arrive);
if (location.search !== '') arrive();
