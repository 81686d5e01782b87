/** The whole build up to the bytes: content folder -> every published file, with all messages. */
import { type Files, publish } from '../../src/publish/index.ts';
import type { Message } from '../../src/schema/message.ts';
import type { Division } from '../../src/schema/place.ts';
import { buildReports } from './build-reports.ts';
import { loadCodebook } from './codebook.ts';
import { latestYear } from './latest-year.ts';
import type { Options } from './options.ts';
import { parseSources } from './parse-sources.ts';
import { type GoldResult, scoreGold } from './score-gold.ts';
import { type MadeUpScores, scoreMadeUp } from './score-made-up.ts';
import { readSources, sha256 } from './sources.ts';
import type { Stages } from './stages.ts';
import type { Terminal } from './terminal.ts';

export interface Dataset {
  readonly files: Files;
  /** All messages: of the content folder first, then report by report. */
  readonly messages: readonly Message[];
  readonly gold: GoldResult;
  readonly madeUp: MadeUpScores;
}

export function buildDataset(
  options: Pick<Options, 'reports' | 'content' | 'gold' | 'year'>,
  stages: Stages,
  divisions: readonly Division[],
  terminal: Pick<Terminal, 'progress'>,
): Dataset {
  const { codebook, notes, englishNotes, messages: codebookMessages } = loadCodebook(options.content);
  const sources = readSources(options.reports);
  const currentYear = options.year ?? latestYear(sources.files);
  const context = { divisions, currentYear };

  const onParsed = terminal.progress('parse', sources.files.length);
  const parsed = parseSources(sources.files, stages.parse, context, onParsed);
  const extract = stages.createExtractor(codebook);
  const onBuilt = terminal.progress('read values', parsed.reports.length);
  const built = buildReports(parsed.reports, codebook, extract, stages, currentYear, onBuilt);
  const gold = scoreGold(options.gold, built.reports, sources.files);
  const madeUp = scoreMadeUp(options.gold, { parse: stages.parse, extract, context });

  const general = [
    ...codebookMessages,
    ...sources.messages,
    ...parsed.messages,
    ...built.messages,
    ...gold.messages,
    ...madeUp.messages,
  ];
  const files = publish({
    reports: built.reports,
    codebook,
    notes,
    englishNotes,
    rules: stages.ruleDocs(),
    gold: gold.gold,
    goldReason: gold.reason,
    textbook: madeUp.scores,
    leftOut: [...sources.leftOut, ...parsed.leftOut, ...built.leftOut],
    messages: general,
    files: sources.found,
    latestYear: currentYear,
    sha256,
  });
  return { files, messages: [...general, ...built.reports.flatMap(({ report }) => report.messages)], gold, madeUp };
}
