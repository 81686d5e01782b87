/**
 * Highlights folded words in a report's text, without a change of the page: marks and notes stay as they are. Where the
 * browser has no such highlights, the address still leads to the paragraph.
 */
import { asIs } from '../../search/fold.ts';
import { type Mark, marks } from '../../search/marks.ts';

/** Share of the window that the found words are brought to. */
const LINE = 0.35;

export function highlightWords(words: readonly string[]): void {
  const asked = words.filter(Boolean);
  const ranges = [...document.querySelectorAll('.text > [id]')].flatMap((block) => rangesIn(block, asked));
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges));
  bring(ranges);
}

/** The text of a block as the report has it: without the margin notes that stand in it. */
function textNodes(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches('.note') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** One range for each piece of a mark that stands in one text node. */
function rangesIn(block: Element, words: readonly string[]): readonly Range[] {
  const nodes = textNodes(block);
  const found = marks(nodes.map((node) => node.data).join(''), words, asIs);
  let at = 0;
  return nodes.flatMap((node) => {
    const start = at;
    at += node.length;
    return found.flatMap((mark) => piece(node, start, mark));
  });
}

function piece(node: Text, start: number, mark: Mark): readonly Range[] {
  const from = Math.max(mark.start - start, 0);
  const to = Math.min(mark.end - start, node.length);
  if (from >= to) return [];
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [range];
}

/** Scrolls to the first found words in the paragraph of the address. */
function bring(ranges: readonly Range[]): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = ranges.find((range) => target?.contains(range.startContainer));
  const top = first?.getBoundingClientRect().top;
  if (top !== undefined) scrollBy({ top: top - innerHeight * LINE, behavior: 'instant' });
}
