import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite, SitePage } from './site.ts';

/** A run of Chinese: what a screen reader would spell out in the wrong voice, were it not marked. */
const HAN = /[\p{Script=Han}][\p{Script=Han}\d，。、；：（）《》“”·]*/u;
/** Attributes that are read to people. */
const READ = ['aria-label', 'title', 'alt', 'placeholder', 'label'];
const TOLD = 3;

/**
 * On a page in another language every Chinese word stands in an element that says so, and no label mixes the two.
 * The head has no markup to mark words with, and scripts are not read.
 */
export function checkLanguages(site: BuiltSite): CheckResult {
  const pages = site.pages.filter(({ document }) => !/^zh/.test(document.documentElement.getAttribute('lang') ?? 'zh'));
  const problems: Problem[] = pages.flatMap((page) => {
    const found = unmarked(page);
    return found.slice(0, TOLD).map(({ where, words }) => ({
      file: page.file,
      what: `${where}: Chinese that is not marked, ${words}${found.length > TOLD ? ` (and ${found.length - 1} more)` : ''}`,
      advice: 'show names and quotes with the Words component, or set lang="zh"',
    }));
  });
  return { name: 'Languages', looked: `${pages.length} pages`, problems };
}

export interface Unmarked {
  readonly where: string;
  readonly words: string;
}

export function unmarked({ document }: Pick<SitePage, 'document'>): readonly Unmarked[] {
  const found: Unmarked[] = [];
  const visit = (element: Element, chinese: boolean): void => {
    const lang = element.getAttribute('lang');
    const here = lang === null ? chinese : lang.startsWith('zh');
    if (['script', 'style'].includes(element.localName)) return;
    if (!here) {
      for (const name of READ) {
        const words = HAN.exec(element.getAttribute(name) ?? '');
        if (words) found.push({ where: `${placeOf(element)}[${name}]`, words: words[0] });
      }
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 1) visit(node as Element, here);
      else if (node.nodeType === 3 && !here) {
        const words = HAN.exec(node.textContent ?? '');
        if (words) found.push({ where: placeOf(element), words: words[0] });
      }
    }
  };
  visit(document.body, false);
  return found;
}

/** The element and the nearest class or id above it. */
function placeOf(element: Element): string {
  const named = element.closest('[class], [id]');
  const name = named?.getAttribute('class')?.split(' ')[0] ?? named?.id ?? '';
  return named === element ? `${element.localName}.${name}` : `.${name} ${element.localName}`;
}
