/** Flags on the quality of a source text. Every flag comes with a message that shows the place. */
import type { VFile } from 'vfile';
import type { Wording } from '../../schema/message.ts';
import type { Span } from '../../schema/span.ts';
import type { QualityFlag } from '../../schema/vocabulary.ts';
import { countTraditional } from '../text/simplify.ts';
import { contextOf, note, positionOf, say } from '../tree/context.ts';
import { duplicateSentences } from './duplicates.ts';
import { lostCharacters } from './lost-characters.ts';
import { machineTranslated } from './machine-translated.ts';
import { ocrNoise } from './ocr-noise.ts';
import { GLUED, LOST, NOISE, PAGE_BREAK, TRADITIONAL, TRANSLATED, TWICE } from './wordings.ts';

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
  const { mapped, folded, lines, glued, unusual } = contextOf(file);
  const flags = new Set<QualityFlag>();
  for (const message of file.messages) {
    const flag = FLAG_OF_MESSAGE[message.ruleId ?? ''];
    if (flag) flags.add(flag);
  }
  const raise = (flag: QualityFlag, reason: Wording, spans: readonly Span[]): void => {
    if (spans.length === 0) return;
    flags.add(flag);
    for (const span of spans.slice(0, MAX_MESSAGES)) {
      note(file, flag, reason, span, { actual: mapped.text.slice(span.start, Math.min(span.end, span.start + 40)) });
    }
  };
  for (const raw of pageBreaks.slice(0, MAX_MESSAGES)) {
    say(file, 'page-break', PAGE_BREAK, lines.position(raw));
  }
  if (pageBreaks.length > 0) flags.add('page-break');
  for (const { first, again } of duplicateSentences(folded, sentences).slice(0, MAX_MESSAGES)) {
    flags.add('duplicate-paragraph');
    const cause = `${file.path}:${positionOf(contextOf(file), first).start.line}`;
    note(file, 'duplicate-paragraph', TWICE, again, {
      actual: mapped.text.slice(again.start, Math.min(again.end, again.start + 40)),
      cause,
    });
  }
  raise('lost-characters', LOST, lostCharacters(folded));
  raise('glued-sentences', GLUED, glued);
  raise('ocr-noise', NOISE, unusual ? ocrNoise(mapped.text) : []);
  raise('machine-translated', TRANSLATED, machineTranslated(folded) ?? []);
  const { traditional, first } = countTraditional(mapped.text, folded);
  if (first >= 0 && traditional / mapped.text.length >= MIN_TRADITIONAL_SHARE) {
    raise('traditional-characters', TRADITIONAL, [{ start: first, end: first + 1 }]);
  }
  return [...flags];
}
