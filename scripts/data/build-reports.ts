/** Extraction, audit and assembly, report by report. A report that fails is left out; a broken promise stops the build. */
import { assembleReport, brokenInvariants, type PublishedReport } from '../../src/publish/index.ts';
import type { Finding } from '../../src/schema/check.ts';
import type { Audit } from '../../src/schema/extraction.ts';
import type { Codebook } from '../../src/schema/indicator.ts';
import type { Message } from '../../src/schema/message.ts';
import type { LeftOut } from '../../src/schema/published-quality.ts';
import type { ParsedSources } from './parse-sources.ts';
import { problem } from './problem.ts';
import { leftOutOf, type SourceFile, sha256 } from './sources.ts';
import type { SeriesMember, Stages } from './stages.ts';

export interface BuiltReport extends PublishedReport {
  readonly file: SourceFile;
  /** The decoded source file, before any cleaning. */
  readonly raw: string;
}

export interface BuiltReports {
  readonly reports: readonly BuiltReport[];
  readonly messages: readonly Message[];
  readonly leftOut: readonly LeftOut[];
}

/** A value without its place in the source must never be published. */
export class BrokenPromise extends Error {}

export function buildReports(
  parsedReports: ParsedSources['reports'],
  codebook: Codebook,
  extract: ReturnType<Stages['createExtractor']>,
  stages: Pick<Stages, 'audit' | 'auditSeries' | 'seriesOf'>,
  currentYear: number,
  onProgress: (done: number) => void = () => {},
): BuiltReports {
  const read: ReadReport[] = [];
  const messages: Message[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, { parsed, file }] of parsedReports.entries()) {
    try {
      const extraction = extract(parsed);
      const checked = stages.audit(parsed, extraction, codebook, { currentYear });
      const raw = new TextDecoder(parsed.source.charset, { fatal: true }).decode(file.bytes);
      read.push({ report: parsed, extraction, checked, file, raw });
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      const reason = {
        zh: `读取数值时出错：${what}。请报告此问题并附上文件。`,
        en: `Reading the values failed: ${what}. Please report this and attach the file.`,
      };
      const message = problem('extract', 'report-failed', file.path, reason);
      messages.push(message);
      leftOut.push(leftOutOf(file.path, message, parsed.source.part));
    }
    onProgress(index + 1);
  }
  const compared = compareYears(read, codebook, stages, currentYear);
  const reports = read.map(({ report: parsed, extraction, checked, file, raw }): BuiltReport => {
    const checks = [...checked.checks, ...(compared.get(parsed.id) ?? [])];
    const report = assembleReport(parsed, extraction, { ...checked, checks }, sha256);
    return { report, text: parsed.text, sentences: parsed.sentences, file, raw };
  });
  const sources = new Map(reports.map((built) => [built.report.id, built]));
  for (const { report } of reports) {
    const [first, ...others] = brokenInvariants(report, (id) => sources.get(id));
    if (first !== undefined) throw new BrokenPromise(`Report ${report.id}: ${first} (and ${others.length} more)`);
  }
  return { reports, messages, leftOut };
}

interface ReadReport extends SeriesMember {
  readonly checked: Audit;
  readonly file: SourceFile;
  readonly raw: string;
}

/** Reports of one place beside each other; most places have one report, and nothing to compare. */
function compareYears(
  read: readonly ReadReport[],
  codebook: Codebook,
  { seriesOf, auditSeries }: Pick<Stages, 'auditSeries' | 'seriesOf'>,
  currentYear: number,
): ReadonlyMap<string, readonly Finding[]> {
  const series = Map.groupBy(read, ({ report }) => seriesOf(report.meta));
  return new Map(
    [...series].flatMap(([key, members]) =>
      key === null || members.length < 2 ? [] : [...auditSeries(members, codebook, { currentYear })],
    ),
  );
}
