/**
 * In another language the Chinese in a picture says that it is: a label as a whole, with its digits, or where words of
 * the page stand in it as well, each run of Chinese by itself.
 */
import { hasChinese, runs } from '../i18n/runs.ts';
import { escapeXml } from './escape-xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

const isMixed = (text: string): boolean =>
  runs(text).some((run) => !run.chinese && /\p{Script=Latin}{2}/u.test(run.text));

/** One line of text as the rest of a <text> element, from its attributes on. */
export function markedLine(text: string): string {
  if (!hasChinese(text)) return `>${escapeXml(text)}`;
  if (!isMixed(text)) return ` lang="zh">${escapeXml(text)}`;
  const inside = runs(text).map((run) =>
    run.chinese ? `<tspan lang="zh">${escapeXml(run.text)}</tspan>` : escapeXml(run.text),
  );
  return `>${inside.join('')}`;
}

export function markChinese(plot: Element): void {
  for (const element of plot.querySelectorAll('text, title, tspan')) {
    const text = element.textContent ?? '';
    if (element.children.length > 0 || !hasChinese(text)) continue;
    // A title holds text alone.
    if (element.localName === 'title' || !isMixed(text)) element.setAttribute('lang', 'zh');
    else element.replaceChildren(...runs(text).map((run) => nodeOf(element.ownerDocument, run)));
  }
  for (const labelled of plot.querySelectorAll('[aria-label]'))
    if (hasChinese(labelled.getAttribute('aria-label') ?? '')) labelled.setAttribute('lang', 'zh');
}

function nodeOf(document: Document, run: { readonly text: string; readonly chinese: boolean }): Node {
  if (!run.chinese) return document.createTextNode(run.text);
  const span = document.createElementNS(SVG, 'tspan');
  span.setAttribute('lang', 'zh');
  span.textContent = run.text;
  return span;
}
