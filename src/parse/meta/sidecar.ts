/**
 * A sidecar's statements replace what was read; its reason becomes the evidence. What the text says of the field stays
 * behind it, so that readers see what was corrected.
 */
import type { Place } from '../../schema/place.ts';
import type { SidecarFields } from '../../schema/provenance.ts';
import type { Evidence, ReportMeta, ReportPeriod } from '../../schema/report.ts';
import { type DivisionIndex, pathOf } from './division-index.ts';
import { readPeriod } from './period.ts';
import type { Line } from './source.ts';

type Field = keyof SidecarFields;

const FIELDS = [
  'title',
  'year',
  'period',
  'place',
  'issuers',
  'addressees',
  'documentNumber',
  'signedOn',
  'publishedOn',
] as const satisfies readonly Field[];

function statedPlace(value: NonNullable<SidecarFields['place']>['value'], index: DivisionIndex): Place {
  const division = value.code === null ? undefined : index.byCode.get(value.code);
  const path = value.path ?? (division ? pathOf(index, division) : []);
  return { code: value.code, name: value.name, level: value.level, path, anonymised: false };
}

function statedPeriod({ start, end }: { start: string; end: string }): ReportPeriod {
  return { start, end, partial: !end.endsWith('-12-31') };
}

function withStatement(meta: ReportMeta, field: Field, sidecar: SidecarFields, index: DivisionIndex): ReportMeta {
  if (field === 'place') return sidecar.place ? { ...meta, place: statedPlace(sidecar.place.value, index) } : meta;
  if (field === 'period') return sidecar.period ? { ...meta, period: statedPeriod(sidecar.period.value) } : meta;
  return { ...meta, [field]: sidecar[field]?.value };
}

export function applySidecar(
  meta: ReportMeta,
  sidecar: SidecarFields,
  index: DivisionIndex,
  paragraphs: readonly Line[],
): ReportMeta {
  let next: ReportMeta = meta;
  for (const field of FIELDS) {
    const statement = sidecar[field];
    if (!statement) continue;
    const text = typeof statement.value === 'string' ? statement.value : JSON.stringify(statement.value);
    const reasons = { note: statement.reason, noteEn: statement.reasonEn ?? null };
    const stated: Evidence = { field, rule: 'sidecar', text, span: null, raw: null, ...reasons };
    next = { ...withStatement(next, field, sidecar, index), evidence: [stated, ...next.evidence] };
  }
  // A corrected year or signature moves the period unless that is stated as well.
  const moved = (sidecar.year || sidecar.signedOn) && !sidecar.period;
  return moved ? { ...next, period: readPeriod(next.year, { ...next, paragraphs }) } : next;
}
