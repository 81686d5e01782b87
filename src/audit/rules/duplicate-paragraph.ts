import type { Span } from '../../schema/span.ts';
import type { AuditContext } from '../context.ts';
import { type Draft, rule } from '../rule.ts';

/** Shorter sentences repeat by nature: titles of laws, set phrases. */
const SHORTEST = 40;
/** Spaces, punctuation and list markers do not make a repeated sentence a new one. */
const NOT_WORDS = /[\s\p{P}\p{S}]+/gu;
const MARKER =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|[一二三四五六七八九十]是|第[一二三四五六七八九十]+，)/u;

const LONG =
  '各单位主要负责人把推进法律顾问制度、行政复议、执法队伍建设等工作中遇到的困难和问题逐项研究解决，确保工作顺利推进';

export const duplicateParagraph = rule({
  id: 'duplicate-paragraph',
  zh: '段落重复',
  en: 'Repeated passage',
  what: '同一份报告内，四十字以上的段落或句子是否重复出现（不计空格、标点和序号）。',
  why: '重复多由复制粘贴留下，重复处原本要写的内容因此缺失。',
  source: '文字比对；两处原文一并列出，由读者判断。',
  examples: [
    {
      title: 'a long sentence that comes twice is shown with both places',
      text: `${LONG}。\n一是抓好落实。${LONG}。`,
      verdicts: ['suspicious'],
      reasons: ['Unexpected repetition of 53 characters, expected text that stands once'],
    },
    {
      title: 'a repeated set phrase is too short to count',
      text: '坚持严格规范公正文明执法。\n坚持严格规范公正文明执法。',
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    const covered: Span[] = [];
    for (const spans of [paragraphsOf(context), context.report.sentences.values()]) {
      for (const draft of repeated(context, spans, covered)) yield draft;
    }
  },
});

const paragraphsOf = ({ paragraphs }: AuditContext): Span[] => paragraphs.filter(({ kind }) => kind === 'text');

/** Places whose words stood before; a sentence inside a repeated paragraph is not named again. */
function* repeated(context: AuditContext, spans: Iterable<Span>, covered: Span[]): Generator<Draft> {
  const first = new Map<string, Span>();
  const found: Span[] = [];
  let next = 0;
  for (const span of spans) {
    const words = context.text.slice(span.start, span.end).trim().replace(MARKER, '').replace(NOT_WORDS, '');
    if (words.length < SHORTEST) continue;
    const before = first.get(words);
    if (before === undefined) {
      first.set(words, span);
      continue;
    }
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    if ((covered[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start) continue;
    found.push(span);
    yield {
      verdict: 'suspicious',
      claim: { start: span.start, end: span.end },
      parts: [{ start: before.start, end: before.end }],
      actual: null,
      expected: null,
      unit: '',
      arithmetic: null,
      note: {
        en: `Unexpected repetition of ${words.length} characters, expected text that stands once`,
        zh: `与前文重复 ${words.length} 字，两处原文并列。`,
      },
    };
  }
  covered.push(...found);
}
