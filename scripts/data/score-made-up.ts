/**
 * Scores what is made up and annotated beside the gold set: sentences (textbook/*.tsv) and whole reports
 * (made-up/<doc>.txt, with annotations.tsv in the form of gold.tsv). Nothing of it is ever published as data.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accountForNumbers } from '../../src/publish/index.ts';
import type { Message } from '../../src/schema/message.ts';
import type { GoldScore } from '../../src/schema/published-quality.ts';
import {
  checkPlaces,
  goldProblem,
  quoteFrom,
  readGold,
  readTextbook,
  type ScoredDocument,
  score,
  textbookSentences,
} from '../../src/score/index.ts';
import { sha256 } from './sources.ts';
import type { ParseContext, Stages } from './stages.ts';

/** How a made-up text is read: as a source file would be. */
export interface Reader {
  readonly parse: Stages['parse'];
  readonly extract: ReturnType<Stages['createExtractor']>;
  readonly context: ParseContext;
}

export interface MadeUpScores {
  readonly scores: readonly GoldScore[];
  readonly messages: readonly Message[];
}

/** One score a table of sentences, ordered by name, and one for all whole reports; without the folders none. */
export function scoreMadeUp(goldPath: string | null, reader: Reader): MadeUpScores {
  if (goldPath === null) return { scores: [], messages: [] };
  const folder = dirname(goldPath);
  const sentences = scoreSentences(join(folder, 'textbook'), reader);
  const whole = scoreWholeReports(join(folder, 'made-up'), reader);
  return { scores: [...sentences.scores, ...whole.scores], messages: [...sentences.messages, ...whole.messages] };
}

function scoreSentences(folder: string, reader: Reader): MadeUpScores {
  const messages: Message[] = [];
  const scores: GoldScore[] = [];
  for (const table of filesIn(folder, '.tsv')) {
    const name = `gold/textbook/${table}`;
    const read = readTextbook(readFileSync(join(folder, table), 'utf8'), name);
    const { sentences, messages: faults } = textbookSentences(read, name);
    messages.push(...read.messages, ...faults);
    const documents = sentences.map(({ id, source, rows }) => readDocument(id, source, rows, reader));
    scores.push(...withoutReports(score(table.replace(/\.tsv$/, ''), documents)));
  }
  return { scores, messages };
}

function scoreWholeReports(folder: string, reader: Reader): MadeUpScores {
  const path = join(folder, 'annotations.tsv');
  if (!existsSync(path)) return { scores: [], messages: [] };
  const name = 'gold/made-up/annotations.tsv';
  const table = readGold(readFileSync(path, 'utf8'), name);
  const rowsOf = Map.groupBy(table.rows, ({ row }) => row.doc);
  const messages = [...table.messages];
  const documents: ScoredDocument[] = [];
  for (const file of filesIn(folder, '.txt')) {
    const doc = file.replace(/\.txt$/, '');
    const source = readFileSync(join(folder, file), 'utf8');
    const checked = checkPlaces(rowsOf.get(doc) ?? [], source, name);
    messages.push(...checked.messages);
    documents.push(readDocument(doc, source, checked.rows, reader));
    rowsOf.delete(doc);
  }
  for (const doc of rowsOf.keys()) {
    messages.push(
      goldProblem('gold-without-text', name, null, {
        zh: `没有 ${doc}.txt，它的标注未作核对。请补上正文，或删去这些行。`,
        en: `${doc}.txt is not there, so its annotation was not used. Add the text, or delete the rows.`,
      }),
    );
  }
  return { scores: withoutReports(score('whole-reports', documents)), messages };
}

/** A line for each of many made-up texts would say nothing that the disagreements do not. */
function withoutReports(scored: GoldScore | null): GoldScore[] {
  return scored === null ? [] : [{ ...scored, reports: [] }];
}

function filesIn(folder: string, ending: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

const UNKNOWN_SOURCE = { origin: null, originEn: null, charset: 'utf-8', sidecar: null };

/** A text that cannot be parsed counts as missed as a whole. */
function readDocument(
  id: string,
  source: string,
  rows: ScoredDocument['rows'],
  { parse, extract, context }: Reader,
): ScoredDocument {
  const bytes = new TextEncoder().encode(source);
  const file = { path: `${id}.txt`, bytes, sha256: sha256(bytes), ...UNKNOWN_SOURCE };
  const [parsed] = parse(file, context).reports;
  const extraction = parsed ? extract(parsed) : null;
  return {
    report: id,
    rows,
    mentions: extraction?.mentions ?? [],
    observations: extraction?.observations ?? [],
    numbers: parsed && extraction ? accountForNumbers(parsed, extraction) : { digits: 0, explained: 0 },
    quote: quoteFrom(source),
  };
}
