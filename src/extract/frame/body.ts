/**
 * What kind of body reports, as far as it decides whom its figures speak for.
 *
 * By the organic law of local governments a government works through its departments; a town, a street office and the
 * management committee of a zone have none of their own, so that what such an office does is all done by itself.
 */
import type { ReportMeta } from '../../schema/report.ts';

export type Body = 'government' | 'office' | 'bureau';

const MANAGEMENT_COMMITTEE = /管(?:理)?委(?:员)?会$/u;
/** A zone's report may name its zone only. */
const ZONE = /(?:开发区|经开区|高新区|工业园区|产业园区|园区|示范区|试验区|保税区|度假区)$/u;

export function bodyOf({ place: { level, name }, issuers }: Pick<ReportMeta, 'place' | 'issuers'>): Body {
  if (level === 'department') return 'bureau';
  if (level === 'township') return 'office';
  if (issuers.length === 0) return name !== null && ZONE.test(name) ? 'office' : 'government';
  return issuers.every((issuer) => MANAGEMENT_COMMITTEE.test(issuer)) ? 'office' : 'government';
}
