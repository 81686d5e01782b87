import type { Span } from '../../schema/span.ts';
import type { Draft } from '../draft.ts';
import { rule } from '../rule.ts';

/** Shorter sentences repeat by nature: titles of laws, set phrases. */
const SHORTEST = 40;
/** Words at the end of a span that are compared first, and characters among which they are looked for. */
const ENDING = 12;
const ENDING_WITHIN = 24;
/** Spaces, punctuation and list markers do not make a repeated sentence a new one. Ranges: Unicode punctuation blocks. */
const NOT_WORD =
  '[\\s!-/:-@[-`{-\\u00bf\\u2000-\\u206f\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]';
const NOT_WORDS = new RegExp(`${NOT_WORD}+`, 'g');
const ONE_NOT_WORD = new RegExp(NOT_WORD);
/** 1 for the characters that are words, so that none has to be asked twice. */
const IS_WORD = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  ONE_NOT_WORD.test(String.fromCharCode(code)) ? 0 : 1,
);
const MARKER =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?|[一二三四五六七八九十]是|第[一二三四五六七八九十]+，)/;

const LONG =
  '各单位主要负责人把推进法律顾问制度、行政复议、执法队伍建设等工作中遇到的困难和问题逐项研究解决，确保工作顺利推进';

export const duplicateParagraph = rule({
  id: 'duplicate-paragraph',
  zh: '段落重复',
  en: 'Repeated passage',
  what: '同一份报告内，四十字以上的段落或句子是否重复出现（不计空格、标点和序号）。',
  whatEn:
    'Whether a paragraph or sentence of forty characters or more stands twice in one report, spaces, punctuation and numbering left aside.',
  why: '重复多由复制粘贴留下，重复处原本要写的内容因此缺失。',
  whyEn: 'Repeated passages mostly come from copying; what should have stood in their place is missing.',
  source: '文字比对；两处原文一并列出，由读者判断。',
  sourceEn: 'Comparison of the text; both passages are shown, and the reader judges.',
  examples: [
    {
      title: 'a long sentence that comes twice is shown with both places',
      titleZh: '长句重复出现的，两处并列',
      text: `${LONG}。\n一是抓好落实。${LONG}。`,
      verdicts: ['suspicious'],
      reasons: ['Unexpected second occurrence of a passage of 53 characters, expected one'],
    },
    {
      title: 'a repeated paragraph is named once, not once a sentence',
      titleZh: '整段重复只列一次，不逐句列出',
      text: `${LONG}。${LONG.slice(2)}。\n${LONG}。${LONG.slice(2)}。`,
      verdicts: ['suspicious'],
      reasons: ['Unexpected second occurrence of a passage of 104 characters, expected one'],
    },
    {
      title: 'a repeated set phrase is too short to count',
      titleZh: '重复的套语太短，不计',
      text: '坚持严格规范公正文明执法。\n坚持严格规范公正文明执法。',
      verdicts: [],
      reasons: [],
    },
  ],
  *check({ text, paragraphs, report }) {
    const whole = repeated(
      text,
      paragraphs.filter(({ kind }) => kind === 'text'),
    );
    yield* whole;
    const claims = whole.map(({ claim }) => claim);
    yield* repeated(text, claims.length === 0 ? report.sentences : outside(report.sentences, claims));
  },
});

/** Places whose words stood before. */
function repeated(text: string, spans: readonly Span[]): (Draft & { claim: Span })[] {
  const found: (Draft & { claim: Span })[] = [];
  const wordsOf = ({ start, end }: Span) => text.slice(start, end).replace(MARKER, '').replace(NOT_WORDS, '');
  for (const alike of sameEnding(text, spans)) {
    const first = new Map<string, Span>();
    for (const span of alike) {
      const words = wordsOf(span);
      const before = first.get(words);
      if (before === undefined) first.set(words, span);
      else if (words.length >= SHORTEST) found.push(draftOf(span, before, words.length));
    }
  }
  return found;
}

/** Sentences outside repeated paragraphs: what is inside one is not named again. */
function outside(sentences: readonly Span[], repeatedParagraphs: readonly Span[]): Span[] {
  const sorted = repeatedParagraphs.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return sentences.filter(({ start }) => {
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (sorted[next]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** Groups of two and more long spans that end in the same words. Comparing endings first spares reading every span twice. */
function sameEnding(text: string, spans: readonly Span[]): Span[][] {
  const alone = new Map<number, Span>();
  const groups = new Map<number, Span[]>();
  for (const span of spans) {
    if (span.end - span.start < SHORTEST) continue;
    const key = endingOf(text, span);
    const first = alone.get(key);
    if (first === undefined) {
      alone.set(key, span);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [first, span]);
    else group.push(span);
  }
  return [...groups.values()];
}

/** A number for the last words of a span. Different words may have the same one: what shares it is only looked at. */
function endingOf(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - ENDING_WITHIN);
  let key = 0;
  let words = 0;
  for (let i = end - 1; i >= from && words < ENDING; i -= 1) {
    const code = text.charCodeAt(i);
    if (IS_WORD[code] === 0) continue;
    key = (Math.imul(key, 31) + code) | 0;
    words += 1;
  }
  return key;
}

function draftOf({ start, end }: Span, before: Span, length: number): Draft & { claim: Span } {
  return {
    verdict: 'suspicious',
    claim: { start, end },
    parts: [{ start: before.start, end: before.end }],
    actual: null,
    expected: null,
    unit: '',
    arithmetic: null,
    note: {
      en: `Unexpected second occurrence of a passage of ${length} characters, expected one`,
      zh: `与前文重复 ${length} 字，两处原文并列。`,
    },
  };
}
