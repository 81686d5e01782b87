/** Flags on the quality of a source text. Every flag comes with a message that shows the place. */
import type { VFile } from 'vfile';
import type { Span } from '../../schema/span.ts';
import type { QualityFlag } from '../../schema/vocabulary.ts';
import { countTraditional } from '../text/simplify.ts';
import { contextOf, note, positionOf } from '../tree/context.ts';
import { duplicateSentences } from './duplicates.ts';
import { gluedSentences } from './glued-sentences.ts';
import { lostCharacters } from './lost-characters.ts';
import { machineTranslated } from './machine-translated.ts';
import { ocrNoise } from './ocr-noise.ts';

/** Share of traditional among all characters above which a text, not a name in it, is traditional. */
const MIN_TRADITIONAL_SHARE = 0.02;
/** Places of one kind that get a message each; the rest would only repeat it. */
const MAX_MESSAGES = 5;

/** Messages that the tree's construction left, by the flag that they stand for. */
const FLAG_OF_MESSAGE: Readonly<Record<string, QualityFlag>> = {
  'lost-item-number': 'lost-characters',
  'marker-style': 'numbering-error',
  numbering: 'numbering-error',
};

export function readQuality(file: VFile, sentences: readonly Span[], pageBreaks: readonly Span[]): QualityFlag[] {
  const { mapped, folded, lines, unusual } = contextOf(file);
  const flags = new Set<QualityFlag>();
  for (const message of file.messages) {
    const flag = FLAG_OF_MESSAGE[message.ruleId ?? ''];
    if (flag) flags.add(flag);
  }
  const raise = (flag: QualityFlag, reason: string, spans: readonly Span[]): void => {
    if (spans.length === 0) return;
    flags.add(flag);
    for (const span of spans.slice(0, MAX_MESSAGES)) {
      note(file, flag, reason, span, { actual: mapped.text.slice(span.start, Math.min(span.end, span.start + 40)) });
    }
  };
  for (const raw of pageBreaks.slice(0, MAX_MESSAGES)) {
    file.message('换页把一句话切成两段，已接合。', {
      place: lines.position(raw),
      ruleId: 'page-break',
      source: 'parse',
    });
  }
  if (pageBreaks.length > 0) flags.add('page-break');
  for (const { first, again } of duplicateSentences(folded, sentences).slice(0, MAX_MESSAGES)) {
    flags.add('duplicate-paragraph');
    const cause = `${file.path}:${positionOf(contextOf(file), first).start.line}`;
    note(file, 'duplicate-paragraph', '同一句话在文中出现两次。', again, {
      actual: mapped.text.slice(again.start, Math.min(again.end, again.start + 40)),
      cause,
    });
  }
  raise('lost-characters', '此处缺字，按原文照录。', lostCharacters(folded));
  raise('glued-sentences', '此处疑缺句末标点，两句相连，按原文照录。', gluedSentences(folded));
  raise('ocr-noise', '此处有非正文字符。', unusual ? ocrNoise(mapped.text) : []);
  raise(
    'machine-translated',
    '用语或日期写法不合中文公文习惯，疑为机器翻译文本；只取本句用语完整的数值。',
    machineTranslated(folded) ?? [],
  );
  const { traditional, first } = countTraditional(mapped.text, folded);
  if (first >= 0 && traditional / mapped.text.length >= MIN_TRADITIONAL_SHARE) {
    raise('traditional-characters', '正文为繁体字；分析用简体，显示照原文。', [{ start: first, end: first + 1 }]);
  }
  return [...flags];
}
