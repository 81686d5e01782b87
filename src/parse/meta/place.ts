/**
 * The place that the report speaks for. The body that issues it decides (signature, then title), then the words of
 * the title, then the session that heard it, then the bodies that act in the opening; never 我区 alone, never the site
 * that carries the page.
 * A hidden name (xx区) stays hidden: no code, no path, nothing inferred from other names in the text.
 */
import type { Wording } from '../../schema/message.ts';
import type { Division, Place } from '../../schema/place.ts';
import type { Evidence } from '../../schema/report.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { sessionOf } from '../lines/session.ts';
import { fold } from '../text/fold.ts';
import { actors } from './actors.ts';
import { type DivisionIndex, isWithin, pathOf } from './division-index.ts';
import { isDepartment, isDevelopmentZone, levelOfBareBody, levelOfName, levelOfSelfReference } from './level.ts';
import { byContext, type Chain, findChain, leadingChain } from './place-names.ts';
import {
  decidedBySuperior,
  HIDDEN_NOTE,
  MINISTRY_NOTE,
  NO_DIVISION,
  NO_SUPERIOR,
  TOWNSHIP_WITHOUT_CODE,
  undecided,
  ZONE_WITHOUT_CODE,
} from './place-notes.ts';
import { evidenceOf, type Found, type MetaSource, noted } from './source.ts';

/** A hidden territory: xx区, ××县, *市, **镇, 某区. */
export const HIDDEN_PLACE = /(?:[xX×＊*]{1,4}|某某?)(?:自治[区州县旗]|街道|[省市区县旗州镇乡])(?!场|级)/g;
const PARTY = /^(?:中国共产党|中共)/;
const TOWNSHIP = /^[\u4e00-\u9fff]{1,6}?(?:街道|[镇乡])/;
const MINISTRY = /^(?:(?:国家|中华人民共和国)[\u4e00-\u9fff]{2,10}(?:局|委员会)|[\u4e00-\u9fff]{2,10}(?:部|总局|署))$/;

export interface PlaceReading {
  readonly place: Place;
  readonly evidence: readonly Evidence[];
}

const UNKNOWN: Place = { code: null, name: null, level: 'unknown', path: [], anonymised: false };

function lastHidden(text: string): string | null {
  return text.match(HIDDEN_PLACE)?.at(-1) ?? null;
}

function anonymised(name: string | null, level: Level): Place {
  return { code: null, name, level, path: [], anonymised: true };
}

interface Words {
  readonly text: string;
  readonly rule: string;
  readonly evidence: Evidence;
  /** A name of a body, which begins with its territory. */
  readonly body: boolean;
  /** Only the name of a place of the table will do. */
  readonly known?: boolean;
}

function coded(index: DivisionIndex, division: Division, level: Level): Place {
  return { code: division.code, name: division.name, level, path: pathOf(index, division), anonymised: false };
}

function resolve(
  index: DivisionIndex,
  chain: Chain,
  text: string,
): { division: Division | null; note: Wording | null } {
  // A township by its bare name may be one that the table lacks; the text must name what it lies in.
  const bareTownship = chain.last?.level === 'township' && chain.length === chain.name.length;
  if (chain.last && !bareTownship) return { division: chain.last, note: null };
  const division = byContext(index, chain.candidates, text);
  const names = chain.candidates.map((candidate) =>
    [...pathOf(index, candidate).map((step) => step.name), candidate.name].join(''),
  );
  if (division) return { division, note: decidedBySuperior(names.length) };
  return { division: null, note: undecided(names) };
}

/** 国家税务总局某某市税务局: the organ of a central bureau in a territory. */
const CENTRAL = /^国家[\u4e00-\u9fff]{2,6}?(?:总局|局)(?=[\u4e00-\u9fff]{2})/;
/** 某某市公安局某某区分局: the branch of a bureau in a part of its territory. */
const BRANCH = /^([\u4e00-\u9fff]{2,24}?)[\u4e00-\u9fff]{2,10}局([\u4e00-\u9fff]{2,12})分局$/;

/** The name of a body from its territory on, with the part of it that a branch is for. */
function fromTerritory(words: Words, index: DivisionIndex): string {
  const text = words.text.replace(PARTY, '');
  if (!words.body) return text;
  const own = text.replace(CENTRAL, '');
  const branch = BRANCH.exec(own);
  const outer = branch ? leadingChain(index, own) : null;
  return branch && outer ? `${own.slice(0, outer.length)}${branch[2]}分局` : own;
}

function fromWords(source: MetaSource, index: DivisionIndex, words: Words): PlaceReading | null {
  const text = fromTerritory(words, index);
  const note = (wording: Wording | null): Evidence => ({
    ...words.evidence,
    field: 'place',
    rule: words.rule,
    ...noted(wording),
  });
  const department = words.body && isDepartment(text);
  const chain = words.body ? leadingChain(index, text) : findChain(index, text);
  if (!chain) {
    if (!words.body || words.known) return null;
    if (isDevelopmentZone(text)) return zone(text, [], note(ZONE_WITHOUT_CODE));
    const township = TOWNSHIP.exec(text)?.[0];
    if (township && !department) {
      return {
        place: { ...UNKNOWN, name: township, level: 'township' },
        evidence: [note(NO_SUPERIOR)],
      };
    }
    if (MINISTRY.test(text)) return { place: { ...UNKNOWN, level: 'department' }, evidence: [note(MINISTRY_NOTE)] };
    const level = levelOfBareBody(text);
    return level ? { place: { ...UNKNOWN, level }, evidence: [note(NO_DIVISION)] } : null;
  }
  // 鲤城区人民政府金龙街道办事处: the office is the territory's, the report the office's.
  const rest = text.slice(chain.index + chain.length).replace(/^人民政府(?=.{1,6}街道)/, '');
  const { division, note: reason } = resolve(index, chain, source.folded);
  const path = division ? [...pathOf(index, division), { code: division.code, name: division.name }] : [];
  const township = TOWNSHIP.exec(rest)?.[0];
  if (township && !department && !/^(?:人民|政府)/.test(rest) && levelOfName(chain.name) !== 'township') {
    const inside = division
      ? (index.byName.get(township) ?? []).filter((other) => isWithin(index, other, division))
      : [];
    if (inside.length === 1) return { place: coded(index, inside[0] as Division, 'township'), evidence: [note(null)] };
    return { place: { ...UNKNOWN, name: township, level: 'township', path }, evidence: [note(TOWNSHIP_WITHOUT_CODE)] };
  }
  if (words.body && isDevelopmentZone(text)) return zone(text, path, note(ZONE_WITHOUT_CODE));
  const level = department ? 'department' : division ? division.level : levelOfName(chain.name);
  if (!division) return { place: { ...UNKNOWN, name: chain.name, level }, evidence: [note(reason)] };
  return { place: coded(index, division, level), evidence: [note(reason)] };
}

/** The zone that a committee administers. */
function zone(body: string, path: Place['path'], evidence: Evidence): PlaceReading {
  const name = body.replace(/(?:党工委|管理委员会|管委会)$/, '');
  return { place: { ...UNKNOWN, name, path }, evidence: [evidence] };
}

/** How much of the first sentence may hide the place. */
const OPENING = /^[^。]{0,60}/;

/** What names the place, best first. */
function tiersOf(source: MetaSource, title: Found<string> | null, issuers: Found<string[]> | null): Words[] {
  const tiers: Words[] = [];
  if (issuers) {
    const names = issuers.value.map(fold);
    const body = names.find((name) => isDepartment(name)) ?? names[0] ?? '';
    tiers.push({ text: body, rule: 'issuer-place', evidence: issuers.evidence, body: true });
  }
  if (title) tiers.push({ text: fold(title.value), rule: 'title-place', evidence: title.evidence, body: false });
  for (const line of source.titles) {
    const session = sessionOf(line.text);
    if (!session) continue;
    const start = line.start + session.index;
    const span = { start, end: start + session.name.length };
    const evidence = evidenceOf(source, 'place', 'session-place', span);
    tiers.push({ text: session.name, rule: 'session-place', evidence, body: true, known: true });
  }
  for (const { text, rule, sure, ...span } of actors(source)) {
    tiers.push({ text, rule, evidence: evidenceOf(source, 'place', rule, span), body: true, known: !sure });
  }
  return tiers;
}

/** The first reading with a name; else the first that tells the level alone (县政府, 市教育局). */
function bestOf(source: MetaSource, index: DivisionIndex, tiers: readonly Words[]): PlaceReading | null {
  let bare: PlaceReading | null = null;
  for (const words of tiers) {
    const reading = fromWords(source, index, words);
    if (!reading) continue;
    if (reading.place.name === null) {
      bare ??= reading;
      continue;
    }
    // 市教育局 reports to the congress of 某某市: the place is the city's, the report the bureau's.
    const own = words.rule === 'session-place' && bare?.place.level === 'department';
    return own ? { ...reading, place: { ...reading.place, level: 'department' } } : reading;
  }
  return bare;
}

export function readPlace(
  source: MetaSource,
  index: DivisionIndex,
  title: Found<string> | null,
  issuers: Found<string[]> | null,
  yearHidden: boolean,
): PlaceReading {
  const sentence = OPENING.exec(source.paragraphs[0]?.text ?? '')?.[0] ?? '';
  const tiers = tiersOf(source, title, issuers);
  for (const words of tiers) {
    const hidden = lastHidden(words.text);
    if (!hidden) continue;
    const evidence: Evidence = { ...words.evidence, field: 'place', rule: words.rule, ...noted(HIDDEN_NOTE) };
    const level = words.body && isDepartment(words.text) ? 'department' : levelOfName(hidden);
    return { place: anonymised(hidden, level), evidence: [evidence] };
  }
  const inOpening = yearHidden ? null : lastHidden(sentence);
  if (yearHidden || inOpening) {
    const found = [...source.folded.matchAll(HIDDEN_PLACE)];
    // The most frequent hidden name is the body's own; others are its superiors or neighbours.
    const counts = new Map<string, number>();
    for (const { 0: name } of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    const name = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
    const at = found.find((item) => item[0] === name);
    const evidence = at
      ? [evidenceOf(source, 'place', 'hidden-place', { start: at.index, end: at.index + at[0].length }, HIDDEN_NOTE)]
      : [];
    return { place: anonymised(name, name ? levelOfName(name) : 'unknown'), evidence };
  }
  const best = bestOf(source, index, tiers);
  if (best) return best;
  const self = levelOfSelfReference(source.folded);
  if (!self) return { place: UNKNOWN, evidence: [] };
  const span = { start: self.index, end: self.index + self.length };
  return { place: { ...UNKNOWN, level: self.level }, evidence: [evidenceOf(source, 'level', 'self-reference', span)] };
}
