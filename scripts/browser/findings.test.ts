/** What each finding says wherever it stands: its arithmetic, every sentence it rests on, its permanent address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const all = readPublished(site.root).reports.flatMap((report) => report.checks.map((check) => ({ report, check })));
const bare = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');

/** Findings on the pages of one list, in order. */
function rowsOf(list: string): Element[] {
  const rows: Element[] = [];
  for (let page = 1; ; page += 1) {
    const file = join(site.root, list, page === 1 ? '' : `page/${page}`, 'index.html');
    if (!existsSync(file)) return rows;
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    rows.push(...document.querySelectorAll('main [data-row]'));
  }
}
const addressIn = (row: Element, report: string, anchor: string) =>
  [...row.querySelectorAll('a[href]')].some((link) => link.getAttribute('href') === `/reports/${report}/#${anchor}`);

/** Checks that the portal promises; each has a page, found something or not. */
const PROMISED = ['rate-feasible', 'bound', 'cross-mention', 'plan-vs-actual', 'partial-period', 'restatement'];
const FULL = 'full-without-counts';
const rules = [...new Set([...PROMISED, FULL, ...all.map(({ check }) => check.rule)])].sort();

describe.each(rules)('%s', (rule) => {
  const own = all.filter(({ check }) => check.rule === rule);
  const rows = rowsOf(`audit/rules/${rule}`);

  test('has a page of its own that the board leads to, with an example that finds something', () => {
    const { document } = parseHTML(readFileSync(join(site.root, 'audit/rules', rule, 'index.html'), 'utf8'));
    expect(document.querySelector('#examples')).not.toBeNull();
    const board = parseHTML(readFileSync(join(site.root, 'audit/index.html'), 'utf8')).document;
    expect(board.querySelector(`table.rules a[href="/audit/rules/${rule}/"]`)).not.toBeNull();
  });

  test('lists each of its findings once, whatever the verdict', () => {
    expect(rows).toHaveLength(own.length);
    expect(new Set(rows.map((row) => row.getAttribute('data-rule')))).toEqual(new Set(own.length > 0 ? [rule] : []));
  });

  test('gives each finding its permanent address, its arithmetic and its sentences with their figures marked', () => {
    for (const { report, check } of own) {
      const row = rows.find((one) => addressIn(one, report.id, check.id.slice(report.id.length + 1)));
      expect(row, check.id).toBeDefined();
      const said = bare(row?.textContent);
      const { formula, quotes } = check;
      if (formula !== null)
        expect(
          [formula, formula.split(' = ').toReversed().join(' = ')].map(bare).some((sum) => said.includes(sum)),
          check.id,
        ).toBe(true);
      const shown = [...(row?.querySelectorAll('a.quote') ?? [])];
      expect(shown).toHaveLength(quotes.length);
      for (const [i, quote] of quotes.entries()) {
        const figures = quote.marks.map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start));
        expect([...(shown[i]?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(figures);
      }
    }
  });
});

test('a full rate without counts stands in a list of its own, and in no list of what differs', () => {
  const own = all.filter(({ check }) => check.rule === FULL);
  expect(own.length).toBeGreaterThan(0);
  for (const { check } of own) {
    const claim = check.quotes[0]?.marks.find(({ mention }) => mention === check.claim);
    const text = check.quotes[0];
    const words = claim && text ? text.text.slice(claim.start - text.start, claim.end - text.start) : '';
    expect(words).toMatch(/100|百分之百|百分百/);
  }
  const differing = rowsOf('audit');
  expect(differing.length).toBeGreaterThan(0);
  expect(differing.filter((row) => row.getAttribute('data-rule') === FULL)).toEqual([]);
});
