/** The command line of the data build. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface Options {
  /** Folder of source files. */
  readonly reports: string;
  /** Folder that the data set becomes. */
  readonly out: string;
  /** Folder with indicators/ and lexicon/. */
  readonly content: string;
  /** Table of annotations; null: do not score. */
  readonly gold: string | null;
  /** Any message makes the build fail. */
  readonly strict: boolean;
  readonly quiet: boolean;
  /** Latest year that a report can speak of; null: derived from the corpus, see latest-year.ts. */
  readonly year: number | null;
}

export const USAGE = `node scripts/data.ts [options]
  --reports DIR   source files (.txt, .md)           content/reports
  --out DIR       data set to write                  public/data/v1
  --content DIR   codebook, lexicon, annotations     content
  --gold FILE     annotations to score, or none      <content>/gold/gold.tsv, where it exists
  --year YYYY     latest year that can be reported   derived from the corpus
  --strict        any message makes the build fail
  --quiet         messages and errors only
  --help`;

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Throws on an unknown or incomplete option, naming it. null: help is asked for. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string' },
      out: { type: 'string' },
      content: { type: 'string' },
      gold: { type: 'string' },
      year: { type: 'string' },
      strict: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const content = resolve(values.content ?? join(ROOT, 'content'));
  const ownGold = join(content, 'gold', 'gold.tsv');
  const gold = values.gold ?? (existsSync(ownGold) ? ownGold : 'none');
  if (values.year !== undefined && !/^(?:19|20)\d\d$/.test(values.year)) {
    throw new Error(`--year takes a year of four digits, got ${values.year}`);
  }
  return {
    reports: resolve(values.reports ?? join(content, 'reports')),
    out: resolve(values.out ?? join(ROOT, 'public', 'data', 'v1')),
    content,
    gold: gold === 'none' ? null : resolve(gold),
    strict: values.strict,
    quiet: values.quiet,
    year: values.year === undefined ? null : Number(values.year),
  };
}
