/**
 * A sidecar beside a source file (`<file>.meta.yml`) states or corrects metadata of its report.
 * Every stated field carries the reason, which is published as evidence. Unknown fields are errors:
 * a misspelt name must not pass in silence.
 */
import { z } from 'zod';
import { ReportMeta } from './report.ts';

function stated<T extends z.ZodType>(value: T) {
  return z
    .strictObject({ value, reason: z.string().min(1).describe('Why the text does not suffice, or is corrected.') })
    .optional();
}

const shape = ReportMeta.shape;

/** The fields that can be stated for one report. Absent = read from the text. */
export const SidecarFields = z.strictObject({
  title: stated(shape.title),
  year: stated(shape.year),
  period: stated(shape.period),
  place: stated(shape.place),
  issuers: stated(shape.issuers),
  addressees: stated(shape.addressees),
  documentNumber: stated(shape.documentNumber),
  signedOn: stated(shape.signedOn),
  publishedOn: stated(shape.publishedOn),
});
export type SidecarFields = z.infer<typeof SidecarFields>;

export const Sidecar = SidecarFields.extend({
  parts: z
    .record(z.string().regex(/^[1-9]\d*$/), SidecarFields)
    .optional()
    .describe('Fields of single reports of a compendium, by their ordinal in the file.'),
});
export type Sidecar = z.infer<typeof Sidecar>;
