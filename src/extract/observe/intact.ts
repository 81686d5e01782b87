/**
 * Caution in machine-translated texts: a garbled term gives no value rather than a wrong one.
 *
 * In such a text a term cannot be trusted for its neighbours' sake: 收到行政复议申请25件，被接受21件 may mean 受理 or not.
 * A value is kept only where its own clause is intact: it names the matter in a term of some length, nothing is
 * inherited from clauses, sentences or headings before, and every word of it is one of the indicator's own words,
 * a term of its topics, or one of the few words that any such clause has. One word more, and there is no value.
 */
import type { Codebook, Indicator } from '../../schema/indicator.ts';
import type { ParsedReport } from '../../schema/parsed.ts';
import { compilePattern } from '../lexicon/pattern.ts';
import type { Reading } from '../reader.ts';

/** Shorter terms are too common to show that a clause came through the translation whole. */
const TELLING = 4;
/** Words that any clause may have: holder, time, number, particles. */
const USUAL_WORDS =
  /全年|年内|本年度|年度|(?:19|20)\d{2}年|[全我本各][区县市州盟旗镇乡省局街]|[区县市州盟旗镇乡省](?:级|本级)?(?:人民)?政府|各级|各部门|共计|累计|行政机关|案件|申请|新|共|已|均|约|近|达|为|是|的|了|和|及|与|各|类|、|“|”|\s/gu;
/** Everyday verbs that a translation back into Chinese puts for a term of law: 接受 for 受理, 取消 for 撤销, 改变 for 变更. */
const EVERYDAY = /接受|取消|处理|改变|保持|保留|拒绝|放弃|废除|解决|批准|执行|进行|惩罚|训练|纸张|文档|[A-Za-z]/u;
const MARK = /[，。；：（）\n]/u;

/** Takes out what does not stand in an intact clause. Throws PatternError for a cue it cannot read. */
export function createIntactFilter({
  indicators,
  topics,
  classes,
}: Codebook): (report: ParsedReport, readings: readonly Reading[]) => Reading[] {
  const known = new Map<string, Words>();
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const wordsOf = (indicator: Indicator): Words => {
    let words = known.get(indicator.id);
    if (words === undefined) {
      words = wordsOfIndicator(indicator, topics, classes);
      known.set(indicator.id, words);
    }
    return words;
  };
  return ({ folded }, readings) =>
    readings.map((reading, index) => {
      if (reading.observations.length === 0) return reading;
      const previous = readings[index - 1]?.quantity.end ?? 0;
      const next = readings[index + 1]?.quantity.start ?? folded.length;
      const clause = clauseOf(folded, reading, previous, next);
      const observations = reading.observations.filter(({ indicator: id }) => {
        const indicator = byId.get(id);
        return indicator !== undefined && isIntact(clause, wordsOf(indicator));
      });
      return { ...reading, observations };
    });
}

interface Words {
  /** Every word of the indicator and its topics, longest first. */
  readonly all: RegExp;
  /** Those that name the matter. */
  readonly telling: RegExp;
}

function wordsOfIndicator(indicator: Indicator, topics: Codebook['topics'], classes: Codebook['classes']): Words {
  const cues = indicator.cues.flatMap((cue) =>
    [cue.say]
      .flat()
      .flatMap((say) => compilePattern(say, classes).flatMap(({ before, after }) => [...before, ...after].flat())),
  );
  const ids = new Set([...indicator.topic, ...indicator.cues.flatMap(({ topic }) => topic ?? [])]);
  const matters = [...ids].flatMap((id) => topics[id]?.terms ?? []);
  return {
    all: anyOf([...cues, ...matters]),
    telling: anyOf([...cues, ...matters].filter((word) => word.length >= TELLING)),
  };
}

function anyOf(words: readonly string[]): RegExp {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // Without words nothing is known: a pattern that matches nothing.
  return new RegExp(escaped.length === 0 ? '(?!)' : escaped.join('|'), 'gu');
}

/** The words around the quantity between the nearest marks or quantities; unpaired title marks stay in it as strangers. */
function clauseOf(text: string, { quantity }: Reading, previous: number, next: number): string {
  let start = quantity.start;
  while (start > previous && !MARK.test(text[start - 1] ?? '')) start -= 1;
  let end = quantity.end;
  while (end < next && !MARK.test(text[end] ?? '')) end += 1;
  return `${text.slice(start, quantity.start)} ${text.slice(quantity.end, end)}`;
}

function isIntact(clause: string, { all, telling }: Words): boolean {
  if (EVERYDAY.test(clause) || clause.search(telling) < 0) return false;
  return clause.replace(all, '').replace(USUAL_WORDS, '') === '';
}
