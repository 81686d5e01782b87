/**
 * What a figure is compared with in passing: 是同期一审行政诉讼案件数的1.6倍, 高于一审收案数, 首次超过同期行政诉讼.
 * It opens no topic for the clauses after it.
 */
import type { Span } from '../../schema/span.ts';
import { RuleBook } from '../rule/rule-book.ts';

/** Held against a sentence. */
const SENTENCE_RULES = new RuleBook();
const COMPARED = SENTENCE_RULES.rule(
  /(?:是|为|达|占|相当于)(?:了)?同期[^，。；]{2,24}(?=的\d)|(?:[高低多少]于|超过)[^，。；\d]{2,24}数量?(?=[，。；])|(?:[高低多少]于|超过)了?同期[^，。；\d]{2,16}(?=[，。；])/u,
);

/** Start and end of each comparison in turn. */
export function comparedSpans(text: string, { start, end }: Span): number[] {
  return COMPARED.all(text.slice(start, end)).flatMap(({ index, 0: words }) => [
    start + index,
    start + index + words.length,
  ]);
}
