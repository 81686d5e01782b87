/** The pages of the rules: every rule has one, and there stands all that it found, with sentences, arithmetic and address. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPublished } from './published.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const { reports } = readPublished(site.root);
const all = reports.flatMap((report) => report.checks.map((check) => ({ report, check })));
const bare = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');

/** What the board promises to check; a rule that goes missing takes its page along. */
const RULES = [
  ...['rate-recompute', 'rate-feasible', 'rate-bounds', 'sum-of-parts', 'order', 'bound', 'cross-mention'],
  ...['plan-vs-actual', 'partial-period', 'restatement', 'full-without-counts', 'duplicate-paragraph', 'year-sanity'],
];

/** Findings on all pages of a rule, by permanent address. */
function findingsOf(rule: string): ReadonlyMap<string, Element> {
  const folder = join(site.root, 'audit', 'rules', rule);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return new Map(
    pages
      .flatMap((name) => [
        ...parseHTML(readFileSync(join(folder, name), 'utf8')).document.querySelectorAll('[data-list] article.finding'),
      ])
      .map((finding) => [
        [...finding.querySelectorAll('.where a')].at(-1)?.getAttribute('href') ?? '',
        finding as unknown as Element,
      ]),
  );
}

test('the board names every rule and leads to its page', () => {
  const { document } = parseHTML(readFileSync(join(site.root, 'audit', 'index.html'), 'utf8'));
  const links = [...document.querySelectorAll('table.rules th a')].map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(RULES.map((id) => `/audit/rules/${id}/`).toSorted());
});

describe.each(RULES)('%s', (rule) => {
  const own = all.filter(({ check }) => check.rule === rule);
  const shown = findingsOf(rule);

  test('lists all that it found in all reports, what holds as well, and nothing else', () => {
    const due = own.map(({ report, check }) => `/reports/${report.id}/#${check.id.slice(report.id.length + 1)}`);
    expect([...shown.keys()].toSorted()).toEqual(due.toSorted());
  });

  test('shows with each finding its arithmetic and every sentence that it rests on, each leading to its place', () => {
    for (const { report, check } of own) {
      const finding = shown.get(`/reports/${report.id}/#${check.id.slice(report.id.length + 1)}`);
      if (check.formula) expect(bare(finding?.textContent), check.id).toContain(bare(check.formula));
      const quotes = [...(finding?.querySelectorAll('a.quote') ?? [])];
      expect(quotes, check.id).toHaveLength(check.quotes.length);
      for (const [i, { report: other, text, marks }] of check.quotes.entries()) {
        expect(quotes[i]?.getAttribute('href')).toMatch(new RegExp(`^/reports/${other ?? report.id}/#`));
        expect([...(quotes[i]?.querySelectorAll('mark') ?? [])], check.id).toHaveLength(marks.length);
        for (const piece of (quotes[i]?.textContent ?? '').split('……')) expect(bare(text)).toContain(bare(piece));
      }
    }
  });

  test('has examples, one that finds something among them', () => {
    const { document } = parseHTML(readFileSync(join(site.root, 'audit', 'rules', rule, 'index.html'), 'utf8'));
    expect(document.querySelectorAll('section[aria-labelledby="examples"] .two > *').length).toBeGreaterThan(1);
  });
});

test('each 100 % of the list of those without counts is one that the report states', () => {
  const listed = all.filter(({ check }) => check.rule === 'full-without-counts');
  expect(listed.length).toBeGreaterThan(0);
  for (const { report, check } of listed) {
    expect(report.mentions.find(({ id }) => id === check.claim)?.value, check.id).toBe(100);
    expect(check.verdict).toBe('not-recomputable');
  }
});
