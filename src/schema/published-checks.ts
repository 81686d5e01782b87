/**
 * The findings: all of them, and the same rows once more a rule and a place at a time, so that a page loads no more than
 * it shows. The summary says which page of which rule holds what.
 */
import { z } from 'zod';
import { count, paged } from './paged.ts';
import { FindingRow, VerdictCounts } from './published-rows.ts';
import { System, Verdict } from './vocabulary.ts';

/** Findings on a page of a rule, of a place, and of those that differ. */
export const FINDINGS_A_PAGE = 60;

/** checks.json; pages after the first are checks/index-<n>.json. */
export const ChecksFile = z.strictObject({
  ...paged,
  verdicts: VerdictCounts.describe('Of all pages.'),
  findings: z.array(FindingRow).describe('Ordered by report id, then as the rules found them.'),
});
export type ChecksFile = z.infer<typeof ChecksFile>;

const IN_CELL_ORDER =
  'Ordered by verdict (what differs first), year (latest first, unknown last), system (as in systems.json, none last), rule, report id, then as found.';

/**
 * checks/rules/<id>.json, checks/places/<code>.json and checks/differing.json: what one rule found, what was found of
 * one place and the places within it, and everywhere what differs or asks for a look. Pages of FINDINGS_A_PAGE rows; those after the first are
 * <name>/index-<n>.json.
 */
export const FindingsFile = z.strictObject({
  ...paged,
  verdicts: VerdictCounts.describe('Of all pages.'),
  findings: z.array(FindingRow).describe(IN_CELL_ORDER),
});
export type FindingsFile = z.infer<typeof FindingsFile>;

export const FindingsCell = z.strictObject({
  rule: z.string(),
  verdict: Verdict,
  year: z.int().nullable(),
  system: System.nullable(),
  count,
});
export type FindingsCell = z.infer<typeof FindingsCell>;

/** checks/summary.json: how many findings there are of what. It grows with rules and years, not with reports. */
export const FindingsSummary = z.strictObject({
  pageSize: count,
  rules: z.array(z.string()).describe('In the order in which they run.'),
  verdicts: z.array(Verdict).describe('What differs first.'),
  cells: z
    .array(FindingsCell)
    .describe('Rule by rule in the order of its list, so that counts add up to places in it; none is empty.'),
  provinces: z
    .array(z.strictObject({ code: z.string(), name: z.string(), count }))
    .describe('With findings on them or a place within them, ordered by code.'),
});
export type FindingsSummary = z.infer<typeof FindingsSummary>;

/** checks/places/<code>/cells.json: what checks/places/<code>.json holds. It grows with rules and years, not with reports. */
export const PlaceCells = z.strictObject({
  code: z.string(),
  cells: z.array(FindingsCell).describe('In the order of the list, so that counts add up to places in it.'),
});
export type PlaceCells = z.infer<typeof PlaceCells>;

/** checks/provinces/<code>.json: the places of a province that findings are about, with those above them. */
export const ProvinceFindings = z.strictObject({
  code: z.string(),
  places: z
    .array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        depth: count.describe('Steps below the province.'),
        count: count.describe('On the place and the places within it.'),
      }),
    )
    .describe('Ordered by code, so that each comes after what it lies in.'),
});
export type ProvinceFindings = z.infer<typeof ProvinceFindings>;
