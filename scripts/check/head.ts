import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite, SitePage } from './site.ts';

/** What every page owes its readers: a language, a title of its own, one main heading; and no code in the markup. */
export function checkHeads(site: BuiltSite): CheckResult {
  const problems = site.pages.flatMap((page) => pageProblems(page).map((one) => ({ file: page.file, ...one })));
  const byTitle = Map.groupBy(site.pages, (page) => page.document.title.trim());
  for (const [title, pages] of byTitle) {
    const [first, second] = pages;
    if (title === '' || first === undefined || second === undefined) continue;
    problems.push({
      file: second.file,
      what: `has the same title as ${first.file}: ${title}`,
      advice: 'name what sets the page apart in its title',
    });
  }
  return { name: 'Page heads', looked: `${site.pages.length} pages`, problems };
}

function pageProblems({ document, html }: SitePage): readonly Omit<Problem, 'file'>[] {
  const found: Omit<Problem, 'file'>[] = [];
  const count = (selector: string) => document.querySelectorAll(selector).length;
  if (!/^<!doctype html>/i.test(html))
    found.push({ what: 'no doctype', advice: 'start the page with <!doctype html>' });
  if (!document.documentElement.getAttribute('lang')) {
    found.push({ what: 'no language', advice: 'set lang on <html>' });
  }
  if (document.title.trim() === '') found.push({ what: 'no title', advice: 'give the page a <title>' });
  if (count('h1') !== 1) found.push({ what: `${count('h1')} main headings`, advice: 'have exactly one <h1>' });
  if (count('meta[name=viewport]') !== 1) found.push({ what: 'no viewport', advice: 'add <meta name="viewport">' });
  for (const [what, number] of inlineCode(document)) {
    if (number === 0) continue;
    found.push({
      what: `${number} × ${what}: a strict content security policy would refuse it`,
      advice: 'move it to a file of its own',
    });
  }
  return found;
}

function inlineCode(document: Document): readonly (readonly [what: string, number: number])[] {
  const scripts = [...document.querySelectorAll('script:not([src])')].filter(
    (script) => !/json|speculationrules/.test(script.getAttribute('type') ?? ''),
  );
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [
    ['inline script', scripts.length],
    ['inline style sheet', document.querySelectorAll('style').length],
    ['style attribute', document.querySelectorAll('[style]').length],
    ['event handler attribute', handlers.length],
  ];
}
