/**
 * Turns a plot into a picture that stands alone: title, unit, years, n and source are inside the SVG.
 * `inline` pictures take their colours from the page and carry links; `file` pictures have literal colours and none.
 */
import { parseHTML } from 'linkedom';
import { escapeXml } from './escape-xml.ts';
import { markChinese, markedLine } from './mark-chinese.ts';
import { ink, tokens } from './palette.ts';

export type Mode = 'inline' | 'file';

export interface Frame {
  readonly title: string;
  /** Facts under the title: unit, years, n. */
  readonly facts: readonly string[];
  readonly source: string;
  /** Text alternative of the whole picture. */
  readonly summary: string;
  /** Language of all these words; names and units from the reports are Chinese in any. */
  readonly lang?: string;
}

/** Where a picture is shown; each has its own SVG so that its type stays readable. */
export const WIDE = 720;
export const NARROW = 358;
/** A chart that has a desk screen's column to itself. */
export const FULL = 876;

const SANS = 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const SERIF = '"Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif';
const TITLE_SIZE = 17;
const LINE = 24;
const FACT_LINE = 19;
const GAP = 10;

/** Width in em: Han characters and full-width marks take one, the rest a good half. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[⺀-鿿＀-￯、-〿“”…]/.test(c) ? 1 : 0.56), 0);

/**
 * Where a line may break: between Chinese characters, and behind the spaces of other words. No line begins with a mark
 * that ends something, or ends with one that begins it.
 */
const PIECE =
  /[（《“]*[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f][，。：；、）》”]*|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+\s*|\s+/gu;

/** Breaks text where it is wider than `room` pixels. A word that is wider by itself is broken at characters. */
export function wrap(text: string, room: number, size: number): string[] {
  const lines = [''];
  const fits = (line: string) => widthOf(line.trimEnd()) * size <= room;
  for (const piece of text.match(PIECE) ?? []) {
    for (const part of fits(piece) ? [piece] : piece) {
      const line = (lines.at(-1) ?? '') + part;
      if (fits(line) || lines.at(-1) === '') lines[lines.length - 1] = line;
      else lines.push(part);
    }
  }
  return lines;
}

/** Facts in lines of `room` pixels: one that does not fit behind the others begins a line. */
export function packed(facts: readonly string[], room: number, size: number): string[] {
  const lines: string[] = [];
  for (const fact of facts) {
    const longer = lines.length === 0 ? fact : `${lines.at(-1)}　${fact}`;
    if (lines.length > 0 && widthOf(longer) * size <= room) lines[lines.length - 1] = longer;
    else lines.push(...wrap(fact, room, size));
  }
  return lines;
}

/** `text` cut to one line of `room` pixels. */
export function clip(text: string, room: number, size: number): string {
  if (widthOf(text) * size <= room) return text;
  let line = '';
  for (const c of text) {
    if (widthOf(`${line}${c}`) * size > room) break;
    line += c;
  }
  return `${[...line].slice(0, -1).join('')}…`;
}

/** A document for Plot to draw in. */
export const plotDocument = (): Document => parseHTML('<!doctype html><html><body></body></html>').document;

function toTokens(svg: string): string {
  let out = svg;
  for (const [hex, token] of tokens) out = out.replaceAll(hex, `var(${token})`);
  return out;
}

/**
 * Names of Plot's groups mean nothing to readers. A mark with words of its own is a point that the keyboard walks: a
 * link to its sentence where it has one, else a picture with a name. A link beside it to the same place is no second
 * stop.
 */
function namePoints(plot: Element): void {
  for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  for (const mark of plot.querySelectorAll('[aria-label]')) {
    const link = mark.parentElement?.tagName.toLowerCase() === 'a' ? mark.parentElement : null;
    const point = link ?? mark;
    if (link) {
      link.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
      mark.removeAttribute('aria-label');
    } else mark.setAttribute('role', 'img');
    point.setAttribute('data-point', '');
  }
  const links = [...plot.querySelectorAll('a')];
  const named = new Set(links.filter((a) => a.hasAttribute('data-point')).map(hrefOf));
  for (const link of links) {
    if (link.hasAttribute('data-point') || !named.has(hrefOf(link))) continue;
    link.setAttribute('aria-hidden', 'true');
    link.setAttribute('tabindex', '-1');
  }
}

/** No screen shows a hundredth of a pixel; the digits behind it are a good part of a picture's weight. */
const rounded = (svg: string): string =>
  svg.replace(/ (?:x|y|x1|x2|y1|y2|cx|cy|r|width|height|transform|d)="[^"]*"/g, (attribute) =>
    attribute.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
  );

const hrefOf = (link: Element): string | null => link.getAttribute('xlink:href') ?? link.getAttribute('href');

/** `plot` is the SVG element that Plot made, `width` its width. */
export function frame(plot: Element, parts: Frame, width: number, mode: Mode): string {
  // Plot writes its style sheet into each picture; the page has one of its own, and a strict CSP allows no other.
  for (const style of plot.querySelectorAll('style')) style.remove();
  namePoints(plot);
  const { lang = 'zh' } = parts;
  if (lang !== 'zh') markChinese(plot);
  const plotHeight = Number(plot.getAttribute('height'));
  const titles = wrap(parts.title, width, TITLE_SIZE);
  const facts = packed(parts.facts, width, 12.5);
  const sources = wrap(parts.source, width, 11.5);
  const factsTop = titles.length * LINE + 2;
  const plotTop = factsTop + facts.length * FACT_LINE + GAP;
  const sourceTop = plotTop + plotHeight + GAP;
  const height = sourceTop + sources.length * FACT_LINE;
  plot.setAttribute('y', String(plotTop));
  plot.removeAttribute('class');
  const lines = (texts: readonly string[], top: number, step: number, rest: string) =>
    texts
      .map(
        (text, i) =>
          `<text x="0" y="${top + (i + 1) * step - 6}" ${rest}${lang === 'zh' ? `>${escapeXml(text)}` : markedLine(text)}</text>`,
      )
      .join('');
  const body = [
    lines(titles, 0, LINE, `font-size="${TITLE_SIZE}" font-weight="600" font-family='${SERIF}' fill="${ink.ink}"`),
    lines(facts, factsTop, FACT_LINE, `font-size="12.5" fill="${ink.soft}"`),
    rounded(plot.outerHTML.replaceAll('xlink:href', 'href')),
    lines(sources, sourceTop, FACT_LINE, `font-size="11.5" fill="${ink.soft}"`),
  ].join('');
  const pad = mode === 'file' ? 20 : 0;
  const box = `${-pad} ${-pad} ${width + 2 * pad} ${height + 2 * pad}`;
  const paper =
    mode === 'file'
      ? `<rect x="${-pad}" y="${-pad}" width="${width + 2 * pad}" height="${height + 2 * pad}" fill="${ink.paper}"/>`
      : '';
  const role = mode === 'file' ? 'img' : 'group';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width + 2 * pad}" height="${height + 2 * pad}" role="${role}" aria-label="${escapeXml(parts.summary)}" font-family='${SANS}' fill="${ink.ink}">${paper}${body}</svg>`;
  return mode === 'inline' ? toTokens(svg) : `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
