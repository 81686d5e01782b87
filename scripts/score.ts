/**
 * Prints the score against the annotations, with every miss and every false hit.
 *
 * node scripts/score.ts [--textbook] [--short] [--only TEXT] [--reports DIR] [--content DIR] [--gold FILE]
 * --textbook: lists the disagreements of the made-up texts instead of the gold set's. --short: totals only.
 * --only: indicators and disagreements that hold the text, e.g. an indicator id or a report id.
 */
import { parseArgs } from 'node:util';
import { buildDataset } from './data/dataset.ts';
import { loadDivisions } from './data/divisions.ts';
import { readOptions } from './data/options.ts';
import { printScore, printTotal } from './data/print-score.ts';
import { STAGES } from './data/real-stages.ts';
import { createTerminal } from './data/terminal.ts';

const { values } = parseArgs({
  options: {
    textbook: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    reports: { type: 'string' },
    content: { type: 'string' },
    gold: { type: 'string' },
  },
});
const forwarded = (['reports', 'content', 'gold'] as const).flatMap((name) =>
  values[name] === undefined ? [] : [`--${name}`, values[name]],
);
const options = readOptions(forwarded);
if (options === null) throw new Error('scripts/score.ts forwards no --help');

const terminal = createTerminal(process.stderr, true);
const { gold, madeUp, messages } = buildDataset(options, STAGES, loadDivisions(), terminal);
terminal.messages(messages.filter((message) => message.fatal || message.source === 'gold'));
const only = values.only ?? null;
if (gold.gold) process.stdout.write(printScore(gold.gold, { only, lists: !values.short && !values.textbook }));
else process.stdout.write(`${gold.reason?.zh ?? ''}\n`);
for (const table of madeUp.scores) {
  process.stdout.write(printScore(table, { only, lists: !values.short && values.textbook }));
}
if (madeUp.scores.length > 0) process.stdout.write(printTotal('made-up texts in all', madeUp.scores));
