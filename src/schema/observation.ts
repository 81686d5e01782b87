/** One indicator's value as one report states it. It always rests on exactly one mention. */
import { z } from 'zod';
import { PeriodType, Qualifier, Scope } from './vocabulary.ts';

export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const ObservedPeriod = z.strictObject({
  type: PeriodType,
  start: IsoDate.nullable().describe('null where the source hides or omits it.'),
  end: IsoDate.nullable(),
});
export type ObservedPeriod = z.infer<typeof ObservedPeriod>;

export const Observation = z.strictObject({
  id: z.string().describe('<report>.<indicator>, the later ones of one report with -2, -3 … in text order.'),
  indicator: z.string(),
  mention: z.string(),
  value: z.number().nullable().describe('Never null for an observation with a stated number.'),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z
    .string()
    .describe("The indicator's base unit where the written one means the same (宗 → 件), else as written."),
  qualifier: Qualifier,
  scope: Scope,
  period: ObservedPeriod,
  primary: z.boolean().describe("The one value that stands for the report on the indicator's page."),
  rule: z.string().describe('Id of the cue that mapped it: <indicator>#<n>.'),
  primaryRule: z.string().nullable().describe('Why this one is primary; null on the others.'),
  basis: z.string().nullable().describe('For a rate: the denominator that recomputes it, once a check has found one.'),
});
export type Observation = z.infer<typeof Observation>;
