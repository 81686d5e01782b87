/** Head of a report: every fact about it, each leading to the words that state it, and how those were read. */
import type { Evidence, Report } from '../../schema/report.ts';
import { formatNumber } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Strings } from '../i18n/strings.ts';
import type { ReportLabel } from '../label.ts';
import { anchorAt } from './report-text.ts';

export interface Fact {
  readonly label: string;
  /** null: the report does not state it. */
  readonly text: string | null;
  /** Where the report's text says so; null: nowhere in it. */
  readonly anchor: string | null;
  /** The value needs a word of explanation, which stands among the evidence. */
  readonly noted: boolean;
}

export interface EvidenceLine {
  readonly label: string;
  readonly words: string;
  readonly anchor: string | null;
  readonly rule: string;
  readonly note: string | null;
  /** A declared correction of what the text says. */
  readonly correction: boolean;
  /** What the text says, but a correction replaces. */
  readonly replaced: boolean;
}

export interface ReportHead {
  readonly facts: readonly Fact[];
  readonly source: readonly { readonly label: string; readonly text: string; readonly code: boolean }[];
  readonly evidence: readonly EvidenceLine[];
}

type Field = Evidence['field'];

export function reportHead(report: Report, label: ReportLabel, indicators: number, locale: Locale): ReportHead {
  const { t } = locale;
  const m = t.report.meta;
  const { place, period, source, quality } = report;
  const list = (names: readonly string[]) => names.join(t.number.list) || null;
  const fact = (field: Field, name: string, text: string | null): Fact => {
    // The period is the year's, shortened by an early signature.
    const fields: readonly Field[] = field === 'period' ? ['period', 'year'] : [field];
    const [first] = fields.flatMap((one) => report.evidence.filter((e) => e.field === one));
    const span = first?.span ?? null;
    return {
      label: name,
      text,
      anchor: text === null || span === null ? null : anchorAt(report, span.start),
      noted: text !== null && first?.note != null,
    };
  };
  const plain = (name: string, text: string): Fact => ({
    label: name,
    text,
    anchor: null,
    noted: false,
  });
  const levelText = t.level[place.level];
  const where = place.anonymised
    ? (place.name ?? t.label.hiddenPlace)
    : [...place.path.map((step) => step.name), place.name ?? ''].join('') || null;
  return {
    facts: [
      fact('issuers', m.issuers, list(report.issuers)),
      fact('addressees', m.addressees, list(report.addressees)),
      fact('place', m.place, where === null ? null : `${where}\u00a0· ${levelText}`),
      fact('period', m.period, periodOf(report, label, t)),
      fact('documentNumber', m.documentNumber, report.documentNumber),
      fact('signedOn', m.signedOn, report.signedOn),
      fact('publishedOn', m.publishedOn, report.publishedOn),
      plain(m.values, m.valuesText(report.mentions.length, report.observations.length, indicators)),
      plain(m.digits, m.digitsText(quality.explained, quality.digits)),
    ].map((one) => (one.label === m.period && period.partial ? { ...one, noted: true } : one)),
    source: [
      { label: m.source, text: source.file + (source.part === null ? '' : ` · ${m.part(source.part)}`), code: false },
      { label: m.range, text: m.rangeText(formatNumber(source.start), formatNumber(source.end)), code: false },
      { label: m.charset, text: source.charset, code: false },
      {
        label: m.origin,
        text: locale.pick(source.origin, source.originEn ?? source.origin) ?? t.label.notStated,
        code: false,
      },
      { label: m.sha256, text: source.sha256, code: true },
    ],
    evidence: evidenceOf(report, locale),
  };
}

function periodOf({ period }: Report, label: ReportLabel, t: Strings): string {
  if (period.start === null || period.end === null) return label.year;
  const whole = period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
  const text = whole ? t.periodText.wholeYear(period.start.slice(0, 4)) : t.periodText.span(period.start, period.end);
  return text + (period.partial ? t.periodText.partial : '');
}

function evidenceOf(report: Report, { pick, t }: Locale): EvidenceLine[] {
  const names: Readonly<Record<string, string>> = t.evidenceRule;
  const corrected = new Set(report.evidence.filter((e) => e.rule === 'sidecar').map((e) => e.field));
  return report.evidence.map(({ field, rule, text, span, note, noteEn }) => ({
    label: t.evidenceField[field],
    words: text,
    anchor: span === null ? null : anchorAt(report, span.start),
    rule: names[rule] ?? rule,
    note: pick(note, noteEn ?? note),
    correction: rule === 'sidecar',
    replaced: rule !== 'sidecar' && corrected.has(field),
  }));
}
