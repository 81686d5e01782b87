/**
 * What must hold of every report before anything is published: a value never appears without its place in the source.
 * Returns what is broken, in words; the build fails on the first report that returns any.
 */
import type { Report } from '../schema/report.ts';
import type { Span } from '../schema/span.ts';

interface Quoted extends Span {
  readonly raw: Span;
  readonly text: string;
}

/** The parts of a report that rest on places. */
export type Evidenced = Pick<
  Report,
  'id' | 'evidence' | 'mentions' | 'explained' | 'observations' | 'checks' | 'mandate' | 'sections' | 'references'
> & { quality: Pick<Report['quality'], 'unexplained'> };

/** The cleaned text of a report and the decoded file that it was read from. */
export interface Texts {
  readonly text: string;
  readonly raw: string;
}

/** @param texts of any report: a finding may quote the report of an earlier year */
export function brokenInvariants(report: Evidenced, texts: (id: string) => Texts | undefined): string[] {
  const broken: string[] = [];
  const { text, raw } = texts(report.id) ?? { text: '', raw: '' };
  const quotes: [string, Quoted, (string | null)?][] = [
    ...report.mentions.map((mention): [string, Quoted] => [`mention ${mention.id}`, mention]),
    ...report.explained.map((span, index): [string, Quoted] => [`explained span ${index} (${span.rule})`, span]),
    ...report.checks.flatMap((check) =>
      check.quotes.map((quote): [string, Quoted, string | null] => [
        `quote of finding ${check.id}`,
        quote,
        quote.report,
      ]),
    ),
    ...report.mandate.flatMap((item): [string, Quoted][] =>
      item.quote ? [[`quote of mandate item ${item.item}`, item.quote]] : [],
    ),
    ...report.quality.unexplained.map((span, index): [string, Quoted] => [`unexplained number ${index}`, span]),
  ];
  for (const { field, span, text: words } of report.evidence) {
    const cut = span && text.slice(span.start, span.end);
    if (cut !== null && cut !== words) broken.push(`evidence of ${field}: the text has "${cut}", not "${words}"`);
  }
  for (const [name, quote, other = null] of quotes) {
    const quoted = other === null ? { text, raw } : texts(other);
    if (quoted === undefined) {
      broken.push(`${name}: report ${other} does not exist`);
      continue;
    }
    const cut = quoted.text.slice(quote.start, quote.end);
    if (cut !== quote.text || cut === '') broken.push(`${name}: the text has "${cut}", the quote is "${quote.text}"`);
    const source = quoted.raw.slice(quote.raw.start, quote.raw.end);
    if (!holdsInOrder(source, quote.text)) {
      broken.push(`${name}: the source file has "${source}" where the text has "${quote.text}"`);
    }
  }
  for (const item of [...report.sections, ...report.references]) {
    if (item.start >= item.end || item.end > text.length) {
      broken.push(`${item.id}: place ${item.start}-${item.end} is not within the text`);
    }
  }
  for (const { id, quotes: quoted } of report.checks) {
    for (const { start, end, marks } of quoted) {
      const outside = marks.find((mark) => mark.start < start || mark.end > end || mark.start >= mark.end);
      if (outside) broken.push(`finding ${id}: mark ${outside.start}-${outside.end} is outside its quote`);
    }
  }
  const mentions = new Map(report.mentions.map((mention) => [mention.id, mention]));
  if (mentions.size !== report.mentions.length) broken.push('two mentions share one id');
  if (new Set(report.observations.map((observation) => observation.id)).size !== report.observations.length) {
    broken.push('two observations share one id');
  }
  for (const mention of report.mentions) {
    const { sentence } = mention;
    if (sentence.start > mention.start || sentence.end < mention.end || sentence.end > text.length) {
      broken.push(`mention ${mention.id}: its sentence ${sentence.start}-${sentence.end} does not hold it`);
    }
  }
  for (const observation of report.observations) {
    const mention = mentions.get(observation.mention);
    if (!mention) broken.push(`observation ${observation.id}: mention ${observation.mention} does not exist`);
    else if (mention.role !== 'actual') {
      broken.push(`observation ${observation.id}: mention ${mention.id} states a ${mention.role}, no actual value`);
    }
  }
  return broken;
}

/** Letters, digits and characters that carry meaning; cleaning may change the width of signs and drop signs and spaces. */
const MEANING = /[^\p{L}\p{N}]/gu;

function holdsInOrder(source: string, cleaned: string): boolean {
  const wide = source.normalize('NFKC').replace(MEANING, '');
  let at = 0;
  for (const character of cleaned.normalize('NFKC').replace(MEANING, '')) {
    at = wide.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}
