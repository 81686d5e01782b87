/**
 * Laws, policies and documents in 《》, and named programmes in running text.
 * A known title gets its own id; an unknown one a stable id made from its normalised name.
 */
import type { KnownReference } from '../../schema/indicator.ts';
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Reference } from '../../schema/report.ts';
import { isLocal } from './local.ts';
import { type BareKeys, bareKeys, isMasked, onlyFit } from './masked.ts';
import { titleKey } from './normalise.ts';
import { shortNameAfter } from './short-names.ts';
import { isSloganMember } from './slogan.ts';
import { createTermFinder, type NamedTerm } from './terms.ts';

const TITLE = /《[^《》\n]{2,120}(?:《[^《》\n]{2,80}》[^《》\n]{0,60})?》/gu;

/** Compiles the list once; the result reads one report. */
export function createReferenceFinder(known: readonly KnownReference[]): (report: ParsedReport) => Reference[] {
  const byKey = new Map<string, KnownReference>();
  for (const entry of known) for (const name of [entry.name, ...entry.aliases]) byKey.set(titleKey(name), entry);
  const termsIn = createTermFinder(known);
  const bare = bareKeys(byKey.keys());
  return (report) => {
    const found = titles(report, byKey, bare);
    found.push(...programmes(report, termsIn(report.folded)));
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

function titles(report: ParsedReport, byKey: ReadonlyMap<string, KnownReference>, bare: BareKeys): Reference[] {
  const found: Reference[] = [];
  /** Short names that this report has defined so far, as keys. */
  const short = new Map<string, Pick<Reference, 'id' | 'name' | 'kind'>>();
  let defined = 0;
  for (const match of report.folded.matchAll(TITLE)) {
    // The brackets of a definition name the title before them once more and cite nothing new.
    if (match.index < defined) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const name = match[0].slice(1, -1);
    const key = titleKey(name);
    const entry = known(name, key, byKey, bare);
    const cited = entry ?? short.get(key) ?? unknown(report.id, name, key);
    const { id, kind } = cited;
    found.push({ id, name: cited.name, kind, start: span.start, end: span.end, raw: report.toRaw(span) });
    const alias = shortNameAfter(report.folded, span.end);
    if (alias === null) continue;
    short.set(titleKey(alias.name), { id, name: cited.name, kind });
    defined = alias.end;
  }
  return found;
}

function known(
  name: string,
  key: string,
  byKey: ReadonlyMap<string, KnownReference>,
  bare: BareKeys,
): KnownReference | undefined {
  const direct = byKey.get(key);
  if (direct) return direct;
  if (isMasked(name)) {
    const fit = onlyFit(key, bare);
    return fit === null ? undefined : byKey.get(fit);
  }
  // 中共中央、国务院《…》 is often glued inside: the issuing body before 关于 makes no other document.
  const about = key.indexOf('关于');
  return about > 0 ? byKey.get(key.slice(about)) : undefined;
}

/** A title that the list does not have: its own id, the same in every report unless it means something only in this one. */
function unknown(report: string, name: string, key: string): Pick<Reference, 'id' | 'name' | 'kind'> {
  return { id: `doc-${hash(isLocal(name) ? `${report} ${key}` : key)}`, name, kind: kindOf(name) };
}

function programmes(report: ParsedReport, terms: readonly NamedTerm[]): Reference[] {
  const found: Reference[] = [];
  for (const { start, end, named } of terms) {
    const span = { start, end };
    if (isSloganMember(report.folded, span)) continue;
    const { id, name, kind } = named;
    found.push({ id, name, kind, start, end, raw: report.toRaw(span) });
  }
  return found;
}

/** What the last word of a title says it is; rules of places and bodies stay documents. */
function kindOf(name: string): Reference['kind'] {
  const bare = name.replace(/[（(][^）)]*[）)]$/u, '');
  if (/^(?:中华人民共和国)?\p{Script=Han}{1,20}(?:法|法典)$/u.test(bare) && !/办法$/u.test(bare)) return 'law';
  if (/条例(?:实施细则)?$/u.test(bare)) return 'regulation';
  if (/(?:纲要|规划|意见|决定|行动计划)$/u.test(bare)) return 'policy';
  return 'document';
}

/** FNV-1a, 32 bits, base 36: short, stable, the same on every machine. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36);
}
