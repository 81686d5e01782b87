/** Scores the built reports against gold.tsv, and textbook sentences against textbook/*.tsv beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Message, Wording } from '../../src/schema/message.ts';
import { type GoldScore, outsideOf } from '../../src/schema/published-quality.ts';
import {
  checkPlaces,
  goldProblem,
  quoteFrom,
  readGold,
  readTextbook,
  rowsWithin,
  type ScoredDocument,
  score,
  type TextbookSentence,
  textbookSentences,
} from '../../src/score/index.ts';
import type { BuiltReport } from './build-reports.ts';
import { type SourceFile, sha256 } from './sources.ts';
import type { ParseContext, Stages } from './stages.ts';
import { readYaml } from './yaml-file.ts';

export interface GoldResult {
  readonly gold: GoldScore | null;
  /** Why there is no score; null: there is one. */
  readonly reason: Wording | null;
  readonly messages: readonly Message[];
}

const NAME = 'gold.tsv';

const NOT_ASKED: Wording = { zh: '本次未作核对。', en: 'The build was made without annotations.' };
const NO_TABLE: Wording = { zh: '没有找到标注表，未作核对。', en: 'The table of annotations was not found.' };
const NONE_ANNOTATED: Wording = {
  zh: '来源文件中没有作过标注的文件。',
  en: 'None of the source files has been annotated.',
};

/**
 * @param path the table of annotations; sources.yml beside it ties its docs to files by hash
 * @param files all source files that could be read: an annotated file whose report was left out counts as missed
 */
export function scoreGold(
  path: string | null,
  reports: readonly BuiltReport[],
  files: readonly SourceFile[],
): GoldResult {
  if (path === null) return { gold: null, reason: NOT_ASKED, messages: [] };
  if (!existsSync(path)) {
    const message = goldProblem('no-gold', basename(path), null, {
      zh: `${NO_TABLE.zh}请核对路径。`,
      en: `${NO_TABLE.en} Check the path.`,
    });
    return { gold: null, reason: NO_TABLE, messages: [message] };
  }
  const name = `gold/${basename(path)}`;
  const table = readGold(readFileSync(path, 'utf8'), name);
  const messages: Message[] = [...table.messages];
  const hashes = declaredSources(dirname(path), messages);
  const documents: ScoredDocument[] = [];
  for (const [doc, rows] of Map.groupBy(table.rows, ({ row }) => row.doc)) {
    const file = fileOf(doc, hashes, files);
    if (!file) continue;
    const built = reports.filter((report) => report.file === file);
    const raw = built[0]?.raw ?? new TextDecoder(file.charset ?? 'utf-8').decode(file.bytes);
    const checked = checkPlaces(rows, raw, name);
    messages.push(...checked.messages);
    const quote = quoteFrom(raw);
    const scored = built.map(
      ({ report }): ScoredDocument => ({
        report: report.id,
        rows: rowsWithin(checked.rows, report),
        mentions: report.mentions,
        observations: report.observations,
        quote,
      }),
    );
    const within = new Set(scored.flatMap((document) => document.rows));
    const outside = checked.rows.filter((row) => !within.has(row));
    if (outside.length > 0) {
      scored.push({ report: outsideOf(file.path), rows: outside, mentions: [], observations: [], quote });
    }
    documents.push(...scored);
  }
  const gold = score(NAME, documents);
  return { gold, reason: gold ? null : NONE_ANNOTATED, messages };
}

function declaredSources(folder: string, messages: Message[]): Readonly<Record<string, string>> {
  const path = join(folder, 'sources.yml');
  if (!existsSync(path)) return {};
  const schema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
  const read = readYaml(schema, {
    text: readFileSync(path, 'utf8'),
    file: 'gold/sources.yml',
    firstLine: 1,
    source: 'gold',
  });
  if ('value' in read) return read.value;
  messages.push(...read.messages);
  return {};
}

/** By declared hash, whatever the file's name; an undeclared doc is the file whose name begins with it. */
function fileOf(doc: string, hashes: Readonly<Record<string, string>>, files: readonly SourceFile[]) {
  const hash = hashes[doc];
  if (hash !== undefined) return files.find((file) => file.sha256 === hash);
  return files.find((file) => basename(file.path).startsWith(doc));
}

/** One score a table, ordered by name. Empty without a folder textbook/ beside the annotations. */
export function scoreTextbook(
  goldPath: string | null,
  parse: Stages['parse'],
  extract: ReturnType<Stages['createExtractor']>,
  context: ParseContext,
): { scores: GoldScore[]; messages: Message[] } {
  const folder = goldPath === null ? null : join(dirname(goldPath), 'textbook');
  if (folder === null || !existsSync(folder)) return { scores: [], messages: [] };
  const messages: Message[] = [];
  const scores: GoldScore[] = [];
  const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  for (const table of tables.sort()) {
    const name = `gold/textbook/${table}`;
    const read = readTextbook(readFileSync(join(folder, table), 'utf8'), name);
    const { sentences, messages: faults } = textbookSentences(read, name);
    messages.push(...read.messages, ...faults);
    const documents = sentences.map((sentence) => readSentence(sentence, parse, extract, context));
    const scored = score(table.replace(/\.tsv$/, ''), documents);
    // A line for each of some hundred made-up sentences would say nothing that the disagreements do not.
    if (scored) scores.push({ ...scored, reports: [] });
  }
  return { scores, messages };
}

const UNKNOWN_SOURCE = { origin: null, originEn: null, charset: 'utf-8', sidecar: null };

/** A sentence whose small report cannot be parsed counts as missed as a whole. */
function readSentence(
  { id, source, rows }: TextbookSentence,
  parse: Stages['parse'],
  extract: ReturnType<Stages['createExtractor']>,
  context: ParseContext,
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
    quote: quoteFrom(source),
  };
}
