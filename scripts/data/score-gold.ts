/** Scores the built reports against gold.tsv. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Message, Wording } from '../../src/schema/message.ts';
import { type GoldScore, outsideOf } from '../../src/schema/published-quality.ts';
import {
  checkPlaces,
  goldProblem,
  quoteFrom,
  readGold,
  rowsWithin,
  type ScoredDocument,
  score,
} from '../../src/score/index.ts';
import type { BuiltReport } from './build-reports.ts';
import type { SourceFile } from './sources.ts';
import { readYaml } from './yaml-file.ts';

export interface GoldResult {
  readonly gold: GoldScore | null;
  /** Why there is no score; null: there is one. */
  readonly reason: Wording | null;
  readonly messages: readonly Message[];
}

const NAME = 'gold.tsv';
/** What no report holds is counted with no report. */
const NO_NUMBERS = { digits: 0, explained: 0 };

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
        numbers: report.quality,
        quote,
      }),
    );
    const within = new Set(scored.flatMap((document) => document.rows));
    const outside = checked.rows.filter((row) => !within.has(row));
    if (outside.length > 0) {
      scored.push({
        report: outsideOf(file.path),
        rows: outside,
        mentions: [],
        observations: [],
        numbers: NO_NUMBERS,
        quote,
      });
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
