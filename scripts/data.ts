/**
 * Builds the data set: content folder -> public/data/v1. `node scripts/data.ts --help` lists the options.
 *
 * Exit code 0: written. 1: nothing written, since --strict met messages or the build itself failed. 2: wrong call.
 * A build that does not end with 0 leaves the data set of before untouched.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndexFile } from '../src/schema/published.ts';
import { buildDataset } from './data/dataset.ts';
import { loadDivisions } from './data/divisions.ts';
import { type Options, readOptions, USAGE } from './data/options.ts';
import { STAGES } from './data/real-stages.ts';
import { createTerminal } from './data/terminal.ts';
import { assertReplaceable, writeWhole } from './data/write-whole.ts';

function main(options: Options): number {
  const started = performance.now();
  const terminal = createTerminal(process.stderr, options.quiet);
  assertReplaceable(options.out);
  const { files, messages } = buildDataset(options, STAGES, loadDivisions(), terminal);
  terminal.messages(messages);
  if (options.strict && messages.length > 0) {
    terminal.failure(`--strict: ${messages.length} messages, nothing written`);
    return 1;
  }
  writeWhole(options.out, files);
  const index = IndexFile.parse(JSON.parse(readFileSync(join(options.out, 'index.json'), 'utf8')));
  terminal.summary(index.counts, messages.length, (performance.now() - started) / 1000, options.out);
  return 0;
}

function start(args: readonly string[]): number {
  let options: Options | null;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return 2;
  }
  if (options === null) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    return main(options);
  } catch (error) {
    process.stderr.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

process.exitCode = start(process.argv.slice(2));
