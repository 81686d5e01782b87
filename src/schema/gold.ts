/** Rows of the hand-checked annotations: content/gold/gold.tsv and the sentences of content/gold/textbook/. */
import { z } from 'zod';
import { PeriodType, Qualifier, Role, Scope } from './vocabulary.ts';

const orEmpty = <T extends z.ZodType>(schema: T) => z.union([z.literal('').transform(() => null), schema]);
const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));

/** What both kinds of rows state about one quantity. Cells are text; empty means null. */
const judged = {
  text: z.string().min(1),
  value: orEmpty(z.coerce.number()).describe('null: the text gives no number.'),
  unit: z.string(),
  qualifier: Qualifier,
  indicator: orEmpty(z.string()).describe('null: none.'),
  accept: words.describe('Ids that are right as well; null among them: giving none is right as well.'),
  scope: orEmpty(Scope),
  period: orEmpty(PeriodType),
  role: orEmpty(Role),
};

export const GoldRow = z.object({
  doc: z.string().min(1),
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().nonnegative(),
  ...judged,
});
export type GoldRow = z.infer<typeof GoldRow>;

export const TextbookRow = z.object({
  id: z.string().min(1),
  heading: z.string(),
  sentence: z.string().min(1),
  ...judged,
});
export type TextbookRow = z.infer<typeof TextbookRow>;
