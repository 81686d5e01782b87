import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageType } from './page-type.ts';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite, SitePage } from './site.ts';

/** What a page may weigh, in KiB of brotli. */
interface Budget {
  /** HTML and the style sheets that it loads. */
  readonly page: number;
  /** Scripts that run before the reader does anything, with what they import at once. */
  readonly script: number;
}

const USUAL: Budget = { page: 60, script: 20 };
const BUDGETS: Readonly<Record<string, Budget>> = {
  // The full text of a report stands in its page.
  'reports/*': { page: 120, script: 20 },
  explore: { page: 60, script: 60 },
  search: { page: 60, script: 60 },
};

/** As strong as a static host compresses ahead of time without taking minutes here. */
const QUALITY = 9;
const KIB = 1024;

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

/** The heaviest page of a type, as its readers load it. */
export interface BudgetRow {
  readonly type: string;
  readonly pages: number;
  /** HTML and style sheets. */
  readonly bytes: number;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** In KiB. */
  readonly budget: number;
  readonly scriptBudget: number;
  /** Some page of the type exceeds one of the two. */
  readonly over: boolean;
}

interface Weighed {
  readonly file: string;
  readonly type: string;
  readonly weight: Weight;
}

function weighed(site: BuiltSite): readonly Weighed[] {
  const size = sizes(site);
  return site.pages.map((page) => ({ file: page.file, type: pageType(page.file), weight: weigh(site, page, size) }));
}

/** One row a page type, ordered by type. */
export function weighPages(site: BuiltSite): readonly BudgetRow[] {
  return rowsOf(weighed(site));
}

function rowsOf(pages: readonly Weighed[]): readonly BudgetRow[] {
  return [...Map.groupBy(pages, ({ type }) => type)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, ofType]) => {
      const most = (part: (weight: Weight) => number) => Math.max(...ofType.map(({ weight }) => part(weight)));
      const { page: budget, script: scriptBudget } = budgetOf(type);
      const bytes = most((w) => w.html + w.css);
      const script = most((w) => w.script);
      const over = bytes > budget * KIB || script > scriptBudget * KIB;
      const html = most((w) => w.html);
      const css = most((w) => w.css);
      return { type, pages: ofType.length, bytes, html, css, script, budget, scriptBudget, over };
    });
}

/** Every page within its budget; the table shows the heaviest page of each type. */
export function checkBudgets(site: BuiltSite): CheckResult {
  const problems: Problem[] = [];
  const pages = weighed(site);
  for (const { file, type, weight } of pages) {
    const budget = budgetOf(type);
    const over = (what: string, bytes: number, kib: number) => {
      if (bytes <= kib * KIB) return;
      problems.push({ file, what: `${what} ${kb(bytes)} KiB, budget ${kib} KiB`, advice: 'load less, or later' });
    };
    over('HTML and CSS', weight.html + weight.css, budget.page);
    over('scripts', weight.script, budget.script);
  }
  const table = rowsOf(pages).map((row) =>
    [
      row.type.padEnd(26),
      String(row.pages).padStart(5),
      kb(row.html).padStart(8),
      kb(row.css).padStart(8),
      `${kb(row.bytes)} / ${row.budget}`.padStart(13),
      `${kb(row.script)} / ${row.scriptBudget}`.padStart(11),
    ].join(''),
  );
  const head = `${'KiB brotli, heaviest'.padEnd(26)}pages    HTML     CSS     HTML+CSS    scripts`;
  return { name: 'Sizes', looked: `${site.pages.length} pages`, problems, table: [head, ...table] };
}

function budgetOf(type: string): Budget {
  return BUDGETS[type.replace(/^en\//, '')] ?? USUAL;
}

function weigh(site: BuiltSite, page: SitePage, size: (file: string) => number): Weight {
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);
  const { html } = page;
  const files = (addresses: readonly string[]) => addresses.map((address) => fileOf(site, page.path, address));
  const sheets = tagsOf(html, 'link').filter((tag) => /\brel="?stylesheet\b/.test(tag));
  return {
    html: size(page.file),
    css: sum(new Set(files(sheets.flatMap((tag) => attributeOf(tag, 'href'))))),
    script: sum(withImports(site, files(tagsOf(html, 'script').flatMap((tag) => attributeOf(tag, 'src'))))),
  };
}

/** Opening tags by name. Pages are read as text here: parsing thousands of them takes longer than building them. */
const tagsOf = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);

/** Value of an attribute; none where the tag has none. */
function attributeOf(tag: string, name: string): readonly string[] {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>"]+))`).exec(tag) ?? [];
  const value = quoted ?? bare;
  return value === undefined ? [] : [value];
}

/** Scripts and what they import statically; import() waits for the reader. */
function withImports(site: BuiltSite, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !site.files.has(file)) return;
    found.add(file);
    const source = readFileSync(join(site.root, file), 'utf8');
    for (const match of source.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{},$\s]+?from\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(posix.join(posix.dirname(file), match[1] ?? ''));
    }
  };
  entries.forEach(visit);
  return found;
}

function fileOf(site: BuiltSite, from: string, address: string): string {
  return new URL(address, `http://site.invalid${from}`).pathname.slice(site.base.length);
}

function sizes(site: BuiltSite): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    if (!site.files.has(file)) return 0;
    const bytes =
      known.get(file) ??
      brotliCompressSync(readFileSync(join(site.root, file)), {
        params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY },
      }).length;
    known.set(file, bytes);
    return bytes;
  };
}

const kb = (bytes: number): string => (bytes / KIB).toFixed(1);
