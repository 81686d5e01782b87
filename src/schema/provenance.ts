/** What is written beside a source file: where it came from, and declared corrections to what is read from it. */
import { z } from 'zod';
import { IsoDate } from './observation.ts';
import { PlaceStep } from './place.ts';
import { Level } from './vocabulary.ts';

/** `<file name>.provenance.yml`: what a source file is and where it came from, as far as known. */
export const Provenance = z.strictObject({
  what: z.string().describe('What the file is, in a sentence.'),
  origin: z.string().nullable().describe('Page or office that it came from; null: not known.'),
  originEn: z.string().min(1).optional().describe('The same in English; without it English pages show the Chinese.'),
  note: z.string().nullable().describe('What is known of its way here.'),
  receivedOn: IsoDate.nullable(),
  charset: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the bytes as received; the build refuses others.'),
});
export type Provenance = z.infer<typeof Provenance>;

const stated = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    reason: z.string().min(1).describe('Why the text is not followed; shown to readers.'),
    reasonEn: z.string().min(1).optional().describe('The same in English; without it English pages show the Chinese.'),
  });

/** Metadata that a sidecar states or corrects, each with its reason. What is not named is read from the text. */
export const SidecarFields = z.strictObject({
  title: stated(z.string().nullable()).optional(),
  year: stated(z.int().min(1949).max(2100).nullable()).optional(),
  period: stated(z.strictObject({ start: IsoDate, end: IsoDate })).optional(),
  place: stated(
    z.strictObject({
      code: z
        .string()
        .regex(/^\d{2,9}$/)
        .nullable(),
      name: z.string(),
      level: Level,
      path: z.array(PlaceStep).optional().describe('Looked up by code where it is left out.'),
    }),
  ).optional(),
  issuers: stated(z.array(z.string())).optional(),
  addressees: stated(z.array(z.string())).optional(),
  documentNumber: stated(z.string().nullable()).optional(),
  signedOn: stated(IsoDate.nullable()).optional(),
  publishedOn: stated(IsoDate.nullable()).optional(),
});
export type SidecarFields = z.infer<typeof SidecarFields>;

/** `<file name>.meta.yml`. Fields at the top hold for the file's only report, `parts` for those of a compendium. */
export const Sidecar = z.strictObject({
  ...SidecarFields.shape,
  parts: z
    .record(z.string().regex(/^[1-9]\d*$/), SidecarFields)
    .optional()
    .describe('By ordinal: 1, 2, 3 …'),
});
export type Sidecar = z.infer<typeof Sidecar>;
