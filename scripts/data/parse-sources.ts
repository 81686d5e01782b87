/** Parses every source file; reports that are there already are left out, ids are made distinct. */
import { fingerprint } from '../../src/parse/index.ts';
import type { Message } from '../../src/schema/message.ts';
import type { ParsedReport } from '../../src/schema/parsed.ts';
import type { LeftOut } from '../../src/schema/published-quality.ts';
import { problem } from './problem.ts';
import { leftOutOf, type SourceFile } from './sources.ts';
import type { ParseContext, Stages } from './stages.ts';

export interface ParsedSources {
  readonly reports: readonly { parsed: ParsedReport; file: SourceFile }[];
  /** Messages that belong to no report that is kept. */
  readonly messages: readonly Message[];
  readonly leftOut: readonly LeftOut[];
}

export function parseSources(
  files: readonly SourceFile[],
  parse: Stages['parse'],
  context: ParseContext,
  onProgress: (done: number) => void = () => {},
): ParsedSources {
  const messages: Message[] = [];
  const leftOut: LeftOut[] = [];
  const reports: { parsed: ParsedReport; file: SourceFile }[] = [];
  const firstByText = new Map<string, ParsedReport>();
  const ids = new Set<string>();

  for (const [index, file] of files.entries()) {
    const result = parseOne(file, parse, context);
    const own = new Set(result.reports.flatMap((parsed) => parsed.messages));
    messages.push(...result.messages.filter((message) => !own.has(message)));
    messages.push(...charsetDiffers(file, result.reports[0]));
    leftOut.push(...refused(file.path, result));
    for (const parsed of result.reports) {
      const key = fingerprint(parsed.text);
      const first = firstByText.get(key);
      if (first) {
        const message = duplicate(parsed, first);
        messages.push(message);
        leftOut.push(leftOutOf(file.path, message, parsed.source.part));
        continue;
      }
      firstByText.set(key, parsed);
      reports.push({ parsed: withDistinctId(parsed, ids), file });
    }
    onProgress(index + 1);
  }
  return { reports, messages, leftOut };
}

/** A file that the parser cannot cope with is left out like any other bad file; the rest is built. */
function parseOne(file: SourceFile, parse: Stages['parse'], context: ParseContext): ReturnType<Stages['parse']> {
  try {
    return parse(file, context);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const reason = {
      zh: `解析时出错：${what}。请报告此问题并附上文件。`,
      en: `Parsing failed: ${what}. Please report this and attach the file.`,
    };
    return { reports: [], messages: [problem('parse', 'parse-failed', file.path, reason)] };
  }
}

/** A provenance file that names another encoding than the bytes have is out of date; the bytes decide. */
function charsetDiffers(file: SourceFile, parsed: ParsedReport | undefined): Message[] {
  if (!parsed || file.charset === null || file.charset === parsed.source.charset) return [];
  const reason = {
    zh: '文件编码与来源说明所记不符，按实际编码读取。请更新来源说明。',
    en: 'The encoding is not the one that the provenance file records; the file is read in its own. Update the provenance file.',
  };
  const details = { fatal: false, actual: parsed.source.charset, expected: file.charset };
  return [problem('read', 'charset-differs', file.path, reason, details)];
}

/**
 * What of the file is not taken. A fatal message with a line is about one part of a compendium: refused parts come in
 * order, so theirs are the ordinals that no report has.
 */
function refused(path: string, { reports, messages }: ReturnType<Stages['parse']>): LeftOut[] {
  const taken = new Set(reports.map((parsed) => parsed.source.part));
  let ordinal = 0;
  const nextRefused = () => {
    do ordinal += 1;
    while (taken.has(ordinal));
    return ordinal;
  };
  return messages
    .filter((message) => message.fatal)
    .map((message) => leftOutOf(path, message, message.place?.line ? nextRefused() : null));
}

function duplicate(parsed: ParsedReport, first: ParsedReport): Message {
  const { part } = parsed.source;
  const reason = {
    zh: `${part === null ? '' : `第 ${part} 份`}与已收入的报告 ${first.id} 文字相同，只有包装不同，不重复收入。请删去其一。`,
    en: `${part === null ? 'The text' : `Part ${part}`} is that of report ${first.id} in another wrapping and is not taken twice. Delete one of the two.`,
  };
  return problem('read', 'duplicate-report', parsed.source.file, reason, { cause: first.source.file });
}

/** Two different texts of one place and year: the later file's report gets -2, so that ids stay unique. */
function withDistinctId(parsed: ParsedReport, ids: Set<string>): ParsedReport {
  let id = parsed.id;
  for (let n = 2; ids.has(id); n += 1) id = `${parsed.id}-${n}`;
  ids.add(id);
  if (id === parsed.id) return parsed;
  const reason = {
    zh: `与另一份报告的地区和年度相同而文字不同，编号改为 ${id}。请核对是否为修订本。`,
    en: `Another report is of the same place and year with another text; this one gets the id ${id}. Check whether it is a revised version.`,
  };
  const message = problem('read', 'same-place-and-year', parsed.source.file, reason, { fatal: false });
  return { ...parsed, id, messages: [...parsed.messages, message] };
}
