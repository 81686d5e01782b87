/**
 * What kind of body reports, as far as it decides whom its figures speak for.
 *
 * By the organic law of local governments a government works through its departments; a town, a street office and the
 * management committee of a zone have none of their own, so that what such an office does is all done by itself.
 */
import type { ReportMeta } from '../../schema/report.ts';

export type Body = 'government' | 'office' | 'bureau';

const MANAGEMENT_COMMITTEE = /管(?:理)?委(?:员)?会$/u;

export function bodyOf({ place: { level }, issuers }: Pick<ReportMeta, 'place' | 'issuers'>): Body {
  if (level === 'department') return 'bureau';
  if (level === 'township') return 'office';
  return issuers.length > 0 && issuers.every((name) => MANAGEMENT_COMMITTEE.test(name)) ? 'office' : 'government';
}
