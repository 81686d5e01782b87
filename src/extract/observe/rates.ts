/**
 * One percentage for several rates: 报备率、报备及时率、规范率均达100%, 参考率和通过率实现两个100%.
 * The list's members each get the value; a single rate is no list.
 */
import type { Span } from '../../schema/span.ts';

const LIST =
  /((?:[\p{Script=Han}“”]{1,16}率[、和及与，]){1,5}[\p{Script=Han}“”]{1,16}率)(?:[均都皆]|全部)*(?:实现|达到|达|为|是|保持|稳定|在|到|了|[一二两三四五]个|约|近|超过?)*$/u;

/** The words between the last of them and the value. */
const TAIL = /^(?:[均都皆]|全部)*(?:实现|达到|达|为|是|保持|稳定|在|到|了|[一二两三四五]个|约|近|超过?)*$/u;

/** Spans of the joined rates in text [from, to), or [] where fewer than two are joined. */
export function joinedRates(text: string, from: number, to: number): Span[] {
  const words = text.slice(from, to);
  const last = words.lastIndexOf('率');
  if (last < 0 || !TAIL.test(words.slice(last + 1))) return [];
  const match = LIST.exec(words);
  const list = match?.[1];
  if (match === null || list === undefined) return [];
  const spans: Span[] = [];
  let start = from + match.index;
  for (const member of list.split(/(?<=率)[、和及与，]/u)) {
    spans.push({ start, end: start + member.length });
    start += member.length + 1;
  }
  return spans.every((span) => text.slice(span.start, span.end).endsWith('率')) ? spans : [];
}
