/**
 * Where a report applies an act that another one had replaced before the year reported on began. Only the report's own
 * words count: the title of the older act, or the year of the version named with the title. A title alone says nothing
 * of its version; a report that looks back (收官, 原, 修订前, 以来, an earlier year) cites the older act rightly; a hidden
 * year decides nothing. In any such doubt: null.
 */
import type { KnownReference, ReferenceVersion } from '../../schema/indicator.ts';
import type { Superseded } from '../../schema/published-references.ts';
import type { Span } from '../../schema/span.ts';

interface Citation {
  readonly year: number | null;
  readonly text: string;
  readonly span: Span;
  readonly sentence: Span;
}

type Known = Pick<KnownReference, 'id' | 'name' | 'supersededBy' | 'since' | 'versions'>;

/** Words in front of a title by which a report applies it. */
const APPLIES = /贯彻|落实|依据|根据|按照|依照|遵循|遵照|对照|对标|执行|适用|推进|实施/u;
/** Words of a sentence that looks back, compares versions, or tells of the change itself. */
const LOOKS_BACK =
  /收官|终期|期满|届满|评估|验收|总结|原《|原有|旧|修订前|修改前|修正前|废止|失效|替代|取代|衔接|以来|历年|历次|曾|当年|时任|十[二三]五/u;
/** The version named behind a title or within it: （2017年修正）, (2009修正), 2017年版. */
const VERSION = /[（(]?(\d{4})\s*年?(?:第[一二三四五]次)?(?:修正|修订|修改|公布|发布|版)/u;
/** Characters behind a title in which its version may stand. */
const BEHIND = 14;

export function superseded(citation: Citation, act: Known, acts: ReadonlyMap<string, Known>): Superseded | null {
  const { year } = citation;
  if (year === null || !isApplied(citation, year)) return null;
  const later = act.supersededBy === null ? undefined : acts.get(act.supersededBy);
  const since = later?.versions[0]?.inForce ?? (act.since === null ? null : `${act.since}-12-31`);
  if (later && since !== null && before(since, year)) {
    if (citation.text.slice(citation.sentence.start, citation.sentence.end).includes(later.name)) return null;
    return {
      by: later.id,
      name: later.name,
      inForce: later.versions[0]?.inForce ?? `${act.since}`,
      source: later.versions[0]?.source ?? null,
    };
  }
  const cited = citedVersion(citation, act.versions);
  const newer =
    cited && act.versions.findLast((version) => version.adopted > cited.adopted && before(version.inForce, year));
  return newer ? { by: act.id, name: act.name, inForce: newer.inForce, source: newer.source } : null;
}

/** In force before the year began. A month or a year alone is taken at its end. */
function before(inForce: string, year: number): boolean {
  const last = inForce.length === 4 ? `${inForce}-12-31` : inForce.length === 7 ? `${inForce}-31` : inForce;
  return last <= `${year}-01-01`;
}

function isApplied({ text, span, sentence }: Citation, year: number): boolean {
  const whole = text.slice(sentence.start, sentence.end);
  const after = text.slice(span.end + behind(text, span.end).length, sentence.end);
  const outside = `${text.slice(sentence.start, span.start)}${after}`;
  const clause =
    text
      .slice(sentence.start, span.start)
      .split(/[，；。,;]/u)
      .at(-1) ?? '';
  const earlier = [...outside.replaceAll(/《[^》]*》/gu, '').matchAll(/(?<!\d)((?:19|20)\d{2})\s*年/gu)];
  return APPLIES.test(clause) && !LOOKS_BACK.test(whole) && earlier.every(([, at]) => Number(at) >= year);
}

/** The version whose year stands with the title; null: none, or one that the list does not have. */
function citedVersion({ text, span }: Citation, versions: readonly ReferenceVersion[]): ReferenceVersion | null {
  const named = VERSION.exec(text.slice(span.start, span.end)) ?? VERSION.exec(behind(text, span.end));
  if (!named) return null;
  const fits = versions.filter(({ adopted, inForce }) =>
    [adopted, inForce].some((date) => date.startsWith(named[1] ?? '-')),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** What stands right behind a title, if it is in brackets. */
function behind(text: string, end: number): string {
  const rest = text.slice(end, end + BEHIND);
  return /^[（(][^）)]*[）)]/u.exec(rest)?.[0] ?? '';
}
