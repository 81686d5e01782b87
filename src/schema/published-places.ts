/**
 * Places with a code, from the provinces down. Every ancestor of a place with a report has a row and a file, so that
 * readers can walk down; one without a report of its own has an empty list of reports. Anonymised and unresolved
 * places are not listed.
 */
import { z } from 'zod';
import { PlaceStep } from './place.ts';
import { FindingRow, ObservationRow, ReportRow } from './published-rows.ts';
import { Reference } from './report.ts';
import { Span } from './span.ts';
import { Level } from './vocabulary.ts';

const count = z.int().nonnegative();
const year = ReportRow.shape.year;

const PlaceReport = z.strictObject({
  ...ReportRow.pick({ id: true, title: true, year: true, signedOn: true, observations: true }).shape,
  department: z.string().nullable().describe('The department whose report it is; null: that of the place itself.'),
});

/** What lies within a place, the place itself left out. */
export const Beneath = z.strictObject({
  places: count.describe('Coded places with a report of their own.'),
  reports: count.describe('Reports, those of bodies without a code included.'),
});
export type Beneath = z.infer<typeof Beneath>;

export const PlaceRow = z.strictObject({
  code: z.string(),
  name: z.string().describe('As its latest report has it; without one, the name in the table of divisions.'),
  level: Level.describe('By the length of the code.'),
  path: z.array(PlaceStep).describe('From the province down to the parent.'),
  reports: z.array(PlaceReport).describe('Its own, those of its departments included, ordered by year, then id.'),
  beneath: Beneath,
  href: z.string().describe('places/<code>.json'),
});
export type PlaceRow = z.infer<typeof PlaceRow>;

/** Pages after the first are places/index-<n>.json. */
export const PlacesFile = z.strictObject({
  count: count.describe('Rows on all pages.'),
  page: z.int().positive(),
  pages: z.array(z.string()).describe('Paths of all pages, this one included.'),
  places: z.array(PlaceRow).describe('Ordered by code.'),
});
export type PlacesFile = z.infer<typeof PlacesFile>;

/** One step down. */
export const PlaceChild = z.strictObject({
  code: z.string(),
  name: z.string(),
  level: Level,
  reports: count.describe('Of its own.'),
  years: z.array(z.int()).describe('Of its own reports, ascending, each once.'),
  beneath: Beneath,
  children: z
    .array(z.strictObject({ code: z.string(), name: z.string(), reports: count.describe('Of and within it.') }))
    .describe('The step after, so that readers can skip one; ordered by code.'),
});
export type PlaceChild = z.infer<typeof PlaceChild>;

/** places/provinces.json: where the way down begins. */
export const ProvincesFile = z.strictObject({
  places: count.describe('Coded places with a report of their own.'),
  reports: count.describe('Reports of or within a coded place.'),
  anonymised: count.describe('Reports whose source hides the place.'),
  unresolved: count.describe('Reports whose place could not be told, and those of bodies of the state as a whole.'),
  provinces: z.array(PlaceChild).describe('Ordered by code; only those with a report of or within them.'),
});
export type ProvincesFile = z.infer<typeof ProvincesFile>;

const Stated = z.strictObject({
  indicator: z.string(),
  observation: z.string().describe('The value that stands for the report, else the first one; id in observations.'),
});

const Cited = z.strictObject({
  ...Reference.pick({ id: true, name: true, kind: true }).shape,
  ...Span.shape,
});

/** One report against the report before it of the same body. Neither of the two says why. */
export const PlaceChange = z.strictObject({
  from: z.string().describe('The report before.'),
  to: z.string(),
  fromYear: z.int(),
  toYear: z.int(),
  both: count.describe('Indicators that both state.'),
  appeared: z.array(Stated).describe('Stated in `to`, nowhere in `from`; ordered by indicator.'),
  silent: z.array(Stated).describe('Stated in `from`, nowhere in `to`; ordered by indicator.'),
  cited: z.strictObject({
    appeared: z.array(Cited).describe('Laws, policies and programmes cited in `to` only, first place in `to`.'),
    silent: z.array(Cited).describe('Cited in `from` only, first place in `from`.'),
  }),
  sentences: z
    .strictObject({ compared: count, same: count })
    .describe('Sentences of `to` that were compared as in reports/<id>.peers.json, and those that stand in `from`.'),
});
export type PlaceChange = z.infer<typeof PlaceChange>;

/** One body of the place: its government, or one of its departments. Only reports of one body are compared. */
export const PlaceBody = z.strictObject({
  department: z.string().nullable(),
  reports: z.array(z.string()).describe('Ordered by year, then id; those without a year last.'),
  changes: z.array(PlaceChange).describe('Ordered by year. A year with two reports is compared with none.'),
});
export type PlaceBody = z.infer<typeof PlaceBody>;

export const PlaceFile = z.strictObject({
  ...PlaceRow.omit({ href: true }).shape,
  children: z.array(PlaceChild).describe('Ordered by code; only those with a report of or within them.'),
  uncoded: z
    .array(z.strictObject({ report: z.string(), name: z.string().nullable(), level: Level, year }))
    .describe('Reports of bodies right beneath that have no code (a zone, a township that the table lacks).'),
  bodies: z.array(PlaceBody).describe('The government first, then departments by name.'),
  restatements: z
    .array(FindingRow)
    .describe('Findings that compare what a report says of an earlier year with the report on that year.'),
  observations: z.array(ObservationRow).describe('Ordered by indicator, year, report id, place in the text.'),
});
export type PlaceFile = z.infer<typeof PlaceFile>;
