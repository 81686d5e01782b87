/** One report's part of a source file → the parsed report, or why it is none. */
import type { Wording } from '../schema/message.ts';
import type { ParsedReport } from '../schema/parsed.ts';
import type { Division } from '../schema/place.ts';
import type { Sidecar, SidecarFields } from '../schema/provenance.ts';
import type { Evidence } from '../schema/report.ts';
import type { QualityFlag } from '../schema/vocabulary.ts';
import type { Harvested } from './clean/pass.ts';
import { flatten } from './flatten.ts';
import { toMessage } from './messages.ts';
import { readMeta } from './meta/index.ts';
import { metaSource } from './meta/source.ts';
import { gluedSentences } from './quality/glued-sentences.ts';
import { readQuality } from './quality/index.ts';
import type { Reading, Unreadable } from './readers/reader.ts';
import { recognise } from './recognise/recognise.ts';
import type { Part } from './split/compendium.ts';
import { reportId } from './split/report-id.ts';
import { fold } from './text/fold.ts';
import type { LineIndex } from './text/line-index.ts';
import { rawSpan } from './text/mapped.ts';
import { note } from './tree/context.ts';
import { parseTree } from './tree/index.ts';

export interface SourceFile {
  /** Below content/reports. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly origin: string | null;
  readonly originEn: string | null;
  readonly sidecar: Sidecar | null;
}

export interface ParseContext {
  readonly divisions: readonly Division[];
  readonly currentYear: number;
}

interface PartInput {
  readonly file: SourceFile;
  readonly reading: Reading;
  readonly lines: LineIndex;
  readonly part: Part;
  readonly harvest: readonly Harvested[];
  readonly pageBreaks: readonly { start: number; end: number }[];
}

const LOST_DATE: Wording = { zh: '日期缺字。', en: 'The date lacks characters.' };

/** What the evidence remarks, as a sentence: it stands in a cell there, and here by itself. */
function lostDateWords(evidence: Evidence | undefined): Wording {
  const { note: zh = null, noteEn: en = null } = evidence ?? {};
  if (zh === null || en === null) return LOST_DATE;
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

function sidecarOf(sidecar: Sidecar | null, ordinal: number | null): SidecarFields | null {
  if (sidecar === null) return null;
  const { parts, ...fields } = sidecar;
  return ordinal === null ? fields : (parts?.[String(ordinal)] ?? fields);
}

export function parsePart(input: PartInput, context: ParseContext): ParsedReport | Unreadable {
  const { file, reading, lines, part } = input;
  const { mapped } = part;
  const folded = fold(mapped.text);
  const { tree, file: vfile } = parseTree(file.path, {
    mapped,
    folded,
    lines,
    glued: gluedSentences(folded),
    marked: reading.headings,
    unusual: reading.unusual,
  });
  // The page around a compendium belongs to none of its reports.
  const harvest = part.ordinal === null ? input.harvest : [];
  const source = metaSource(mapped, folded, tree, harvest, context.currentYear);
  const { meta, lostDate, anonymised } = readMeta(source, context.divisions, sidecarOf(file.sidecar, part.ordinal));
  const other = recognise({ title: meta.title, head: source.titles.map((line) => line.text), folded });
  if (other) return other;
  const flat = flatten(mapped, tree);
  const pageBreaks = input.pageBreaks.filter((span) => span.start >= part.start && span.end <= part.end);
  const flags: QualityFlag[] = readQuality(vfile, flat.sentences, pageBreaks);
  if (anonymised) flags.push('anonymised');
  if (lostDate) {
    flags.push('lost-date-characters');
    const evidence = meta.evidence.find((item) => item.field === 'signedOn' && item.rule !== 'sidecar');
    const line = source.signatures.find((item) => evidence?.text !== undefined && item.text.includes(evidence.text));
    if (line)
      note(vfile, 'lost-date-characters', lostDateWords(evidence), line, {
        actual: line.text,
        expected: meta.signedOn,
      });
  }
  return {
    id: reportId({
      path: file.path,
      sha256: file.sha256,
      part: part.ordinal,
      code: meta.place.code,
      level: meta.place.level,
      year: meta.year,
    }),
    meta,
    source: {
      file: file.path,
      sha256: file.sha256,
      charset: reading.charset,
      start: part.start,
      end: part.end,
      origin: file.origin,
      originEn: file.originEn,
      part: part.ordinal,
    },
    text: mapped.text,
    folded,
    tree,
    ...flat,
    flags,
    messages: vfile.messages.map((message) => toMessage(file.path, message)),
    toRaw: (span) => rawSpan(mapped, span),
  };
}
