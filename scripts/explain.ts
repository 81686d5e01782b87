/**
 * Why does a sentence give this value, or none? For whoever writes cues:
 *
 *   node scripts/explain.ts '全年收到复议申请36件，受理24件。' ['（一）行政复议工作']
 *
 * Prints for each quantity its own words, the topics that are active, the cues that fit with their weight,
 * and the cues whose words stand there but that fail, with the reason.
 */
import { parseArgs } from 'node:util';
import { Around } from '../src/extract/frame/around.ts';
import { Lines } from '../src/extract/frame/lines.ts';
import { topicContext } from '../src/extract/frame/topics.ts';
import { windowsOf } from '../src/extract/frame/window.ts';
import { compileLexicon } from '../src/extract/lexicon/compile.ts';
import { CueWords } from '../src/extract/lexicon/cue-words.ts';
import { findNumbers } from '../src/extract/numbers/find.ts';
import { candidatesFor } from '../src/extract/observe/candidates.ts';
import { fold } from '../src/parse/text/fold.ts';
import { loadCodebook } from './data/codebook.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [sentence, heading = ''] = positionals;
if (sentence === undefined) {
  console.error('用法：node scripts/explain.ts 句子 [所在小节的标题]');
  process.exit(2);
}
const lexicon = compileLexicon(loadCodebook('content').codebook);
const text = fold(sentence);
const span = { start: 0, end: text.length };
const quantities = findNumbers(text).quantities;
const windows = windowsOf(text, span, quantities);
const words = new CueWords(lexicon, text);
words.enter(span);
const around = new Around(text, new Lines(text, lexicon.terms).around(span), span, {
  titles: [heading],
  hits: [new Lines(heading, lexicon.terms).around({ start: 0, end: heading.length })],
});

quantities.forEach((quantity, index) => {
  const window = windows[index];
  if (window === undefined) return;
  const { before, after } = window;
  const topics = topicContext(around, {
    start: before.start,
    end: after.end,
    shared: window.shared,
    at: quantity.start,
  });
  console.log(`\n${text.slice(quantity.start, quantity.end)}  unit ${quantity.unit}  qualifier ${quantity.qualifier}`);
  console.log(`  own words  ${text.slice(before.start, before.end)} ▢ ${text.slice(after.start, after.end)}`);
  console.log(
    `  topics     ${topics.chain.map(({ topic, distance }) => `${lexicon.topicNames[topic]} (${distance})`).join(', ') || '-'}`,
  );
  const failed = new Set<string>();
  const fit = candidatesFor({ text, unit: quantity.unit, window, topics, words }, (cue, word, reason) => {
    failed.add(`${reason.padEnd(8)} ${cue.id}  ${word}`);
  });
  for (const { cue, score, start, end } of fit.sort((a, b) => b.score - a.score).slice(0, 6)) {
    console.log(`  fits ${score.toFixed(2).padStart(6)}  ${cue.id}  ${text.slice(start, end)}`);
  }
  for (const line of [...failed].sort().slice(0, 20)) console.log(`  fails       ${line}`);
});
