/** datapackage.json, Data Package v2 (datapackage.org): the part of the standard that this project uses. */
import { z } from 'zod';

const Field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'date', 'array', 'object']),
  description: z.string(),
});

const TableSchema = z.strictObject({
  fields: z.array(Field),
  primaryKey: z.array(z.string()),
  missingValues: z.array(z.string()),
});

const Resource = z.strictObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  path: z.string(),
  title: z.string(),
  description: z.string(),
  type: z.literal('table').optional(),
  format: z.string(),
  mediatype: z.string(),
  encoding: z.literal('utf-8'),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: TableSchema.optional(),
});
export type Resource = z.infer<typeof Resource>;
export type TableField = z.infer<typeof Field>;

export const DataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  licenses: z.array(z.strictObject({ name: z.string(), path: z.string(), title: z.string() })),
  keywords: z.array(z.string()),
  resources: z.array(Resource).describe('The bulk files; single reports and indicators are listed in manifest.json.'),
});
export type DataPackage = z.infer<typeof DataPackage>;
