import type { Observation } from '../../schema/observation.ts';
import type { Span } from '../../schema/span.ts';
import type { AuditContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Quantity, Stretch } from '../quantities.ts';
import { rule } from '../rule.ts';

export const partialPeriod = rule({
  id: 'partial-period',
  zh: '部分时段',
  en: 'Part of the year',
  what: '在报告中代表全年的指标值，原句写明只到某日或只含某几个月的（截至11月30日、1—10月、上半年），逐句列出。',
  whatEn:
    "Values that stand for the year on an indicator's page although their own sentence bounds the time (up to 30 November, January to October, the first half), sentence by sentence.",
  why: '部分时段的数与全年的数不能直接比较；列出后，读者比较各年、各地时可以避开。',
  whyEn:
    'A figure for a part of the year cannot be held against one for a whole year; where it is listed, readers comparing years and places can leave it out.',
  source: '原文的时间限定语；截至12月底或12月31日的即为全年，不在此列。',
  sourceEn: "The report's own words on time; up to the end of December is the whole year and is not listed.",
  examples: [
    {
      title: 'figures up to a day before the end of the year are noted, one finding a sentence',
      titleZh: '截至年底以前某日的数照录，一句一项',
      text: '截至11月30日，共收到行政复议申请58件，审结43件。',
      quantities: [
        { quote: '58件', indicator: 'reconsideration.received', period: 'partial' },
        { quote: '43件', indicator: 'reconsideration.concluded', period: 'partial' },
      ],
      verdicts: ['noted'],
      reasons: ['58件, 43件: stated for a part of the year (截至11月30日)'],
    },
    {
      title: 'some months, a half and three quarters are parts of the year',
      titleZh: '几个月、半年、三个季度都是部分时段',
      text: '1—10月，办结案件90件。上半年，办结案件40件。今年前三季度办结案件70件。',
      quantities: [
        { quote: '90件', indicator: 'a', period: 'partial' },
        { quote: '40件', indicator: 'b', period: 'partial' },
        { quote: '70件', indicator: 'c', period: 'partial' },
      ],
      verdicts: ['noted', 'noted', 'noted'],
      reasons: [
        '90件: stated for a part of the year (1—10月)',
        '40件: stated for a part of the year (上半年)',
        '70件: stated for a part of the year (前三季度)',
      ],
    },
    {
      title: 'the end of the year, a stock, and what the sentence goes on to say of the whole year are not',
      titleZh: '截至年底的、时点存量、同句另写“全年”的不在此列',
      text: '截至12月31日，办结案件90件。截至11月底，在册调解员40人。上半年部署推进，全年办结案件70件。',
      quantities: [
        { quote: '90件', indicator: 'a' },
        { quote: '40人', indicator: 'b', period: 'stock' },
        { quote: '70件', indicator: 'c', period: 'partial' },
      ],
      verdicts: [],
      reasons: [],
    },
  ],
  *check(context) {
    if (!context.extraction.observations.some(isOfPartStanding)) return;
    for (const stretch of context.held) {
      const bounded = stretch.quantities.filter(standsForTheYear);
      if (bounded.length > 0) yield* notedIn(context, stretch, bounded);
    }
  },
});

const isOfPartStanding = ({ primary, period }: Observation): boolean => primary && period.type === 'partial';

const standsForTheYear = ({ observations }: Quantity): boolean => observations.some(isOfPartStanding);

/** At the start of a clause: until a day or month, from one month to another, a half, some quarters. */
const LIMIT =
  /(?<=^|[，；。：\n]|今年|本年|20[\dxX*]{2}年)(?:(?:截至|截止到?)(?:目前)?(?:[\dxX*]{4}年)?(?<month>\d{1,2})月(?:份|(?<day>\d{1,2})日|底|末)?|1(?:月份?)?[—–\-~至到](?<last>\d{1,2})月份?|上半年|前[一二三1-3]个?季度)/gu;
/** From here on the sentence speaks of the whole year, or of another time. */
const WHOLE_YEAR = /全年|年底|年末|年内|去年|上年|下半年|四季度|目前(?!为止)/g;
const DECEMBER = 12;
const LAST_DAY = 31;

interface Limit extends Span {
  readonly words: string;
}

/** One finding for each limit of a stretch, on the figures between it and whatever lifts it. */
function* notedIn(context: AuditContext, { start, end }: Stretch, bounded: readonly Quantity[]): Generator<Draft> {
  const words = context.text.slice(start, end);
  const limits = [...words.matchAll(LIMIT)].flatMap((match) => limitOf(match, start));
  const lifts = [...words.matchAll(WHOLE_YEAR)].map(({ index }) => start + index);
  for (const [i, limit] of limits.entries()) {
    const until = Math.min(end, limits[i + 1]?.start ?? end, ...lifts.filter((at) => at >= limit.end));
    const [first, ...others] = bounded.filter(({ mention }) => mention.start >= limit.end && mention.end <= until);
    if (first !== undefined) yield draftOf(first, others, limit);
  }
}

/** Until the end of December is the year. */
function limitOf(match: RegExpExecArray, offset: number): Limit[] {
  const { month, day, last } = match.groups ?? {};
  const until = Number(month ?? last ?? 0);
  const wholeYear = until === DECEMBER && (day === undefined || Number(day) === LAST_DAY);
  if (wholeYear || until > DECEMBER) return [];
  const start = offset + match.index;
  return [{ start, end: start + match[0].length, words: match[0] }];
}

function draftOf(first: Quantity, others: readonly Quantity[], limit: Limit): Draft {
  const figures = [first, ...others].map(({ mention }) => mention.text);
  return {
    verdict: 'noted',
    claim: first,
    parts: [...others, { start: limit.start, end: limit.end }],
    actual: first.mention.value,
    expected: null,
    unit: first.mention.unit,
    arithmetic: null,
    note: {
      en: `${figures.join(', ')}: stated for a part of the year (${limit.words})`,
      zh: `${figures.join('、')}：原文的时段为“${limit.words}”，不是全年。`,
    },
  };
}
