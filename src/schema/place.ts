/** Administrative places, coded as in GB/T 2260 (province 2, city 4, county 6, township 9 digits). */
import { z } from 'zod';
import { Level } from './vocabulary.ts';

export const PlaceStep = z.strictObject({ code: z.string(), name: z.string() });
export type PlaceStep = z.infer<typeof PlaceStep>;

export const Place = z.strictObject({
  code: z.string().nullable().describe('null: anonymised, unknown or ambiguous.'),
  name: z.string().nullable().describe('As the report has it ("xx区" where anonymised); null: not found.'),
  level: Level,
  path: z.array(PlaceStep).describe('From the province down to the parent; empty where unknown or anonymised.'),
  anonymised: z.boolean(),
});
export type Place = z.infer<typeof Place>;

/** One row of the administrative division data set, injected into the parser. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'county' | 'township';
  readonly parent: string | null;
}
