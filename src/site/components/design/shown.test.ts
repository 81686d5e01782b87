/** The design page shows every component: one that is added must be put there, or be named here with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const folder = dirname(import.meta.dirname);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const importsOf = (file: string) =>
  [...read(file).matchAll(/from '(\.[^']+\.astro)'/g)].map(([, path]) =>
    relative(folder, join(folder, dirname(file), path ?? '')),
  );

function reachable(from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const file of importsOf(from))
    if (!seen.has(file)) {
      seen.add(file);
      if (!file.startsWith('..')) reachable(file, seen);
    }
  return seen;
}

/** Parts that only arrange others, or mean nothing apart from their page. */
const OF_ONE_PAGE = [
  /^home\//,
  /^place\//,
  /^quality\//,
  /^search\//,
  // The text of a report and what leads through it.
  /^report\/(?:AnnotatedText|Evidence|Findings|Head|Outline|References|Segments|Tiles|ValueIndex)\.astro$/,
  /^(?:AuditFilters|ReportFilters|FindingRows|Pager|RuleExample|LinkName|indicator\/More|references\/Lines|Markdown)\.astro$/,
  // The frame of every page, the design page's own among them.
  /^(?:Alternates|LanguageSwitch)\.astro$/,
];

test('every component that is no whole page stands on the design page', () => {
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !importsOf(file).some((path) => path.includes('layouts/Page')))
    .sort();
  const shown = reachable('design/Design.astro');
  const missing = parts.filter((file) => !shown.has(file) && !OF_ONE_PAGE.some((pattern) => pattern.test(file)));
  expect(missing).toEqual([]);
  expect(parts.filter((file) => shown.has(file)).length).toBeGreaterThan(25);
});
