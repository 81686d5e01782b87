/**
 * The place that the report speaks for. The body that issues it decides (signature, then title), then the words of
 * the title, then the opening sentence; never 我区 alone, never the site that carries the page.
 * A hidden name (xx区) stays hidden: no code, no path, nothing inferred from other names in the text.
 */
import type { Wording } from '../../schema/message.ts';
import type { Division, Place } from '../../schema/place.ts';
import type { Evidence } from '../../schema/report.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { isOrganisation } from '../lines/organisation.ts';
import { type DivisionIndex, pathOf } from './division-index.ts';
import { isDepartment, isDevelopmentZone, levelOfName, levelOfSelfReference } from './level.ts';
import { byContext, type Chain, findChain, leadingChain } from './place-names.ts';
import {
  decidedBySuperior,
  HIDDEN_NOTE,
  MINISTRY_NOTE,
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
const MINISTRY = /^(?:国家|中华人民共和国)?[\u4e00-\u9fff]{2,10}(?:部|总局|委员会|局|署)$/;

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

function fromWords(source: MetaSource, index: DivisionIndex, words: Words): PlaceReading | null {
  const text = words.text.replace(PARTY, '');
  const note = (wording: Wording | null): Evidence => ({
    ...words.evidence,
    field: 'place',
    rule: words.rule,
    ...noted(wording),
  });
  const department = words.body && isDepartment(text);
  const chain = words.body ? leadingChain(index, text) : findChain(index, text);
  if (!chain) {
    const township = words.body ? TOWNSHIP.exec(text)?.[0] : undefined;
    if (township && !department) {
      return {
        place: { ...UNKNOWN, name: township, level: 'township' },
        evidence: [note(NO_SUPERIOR)],
      };
    }
    if (words.body && MINISTRY.test(text))
      return { place: { ...UNKNOWN, level: 'department' }, evidence: [note(MINISTRY_NOTE)] };
    return null;
  }
  // 鲤城区人民政府金龙街道办事处: the office is the territory's, the report the office's.
  const rest = text.slice(chain.index + chain.length).replace(/^人民政府(?=.{1,6}街道)/, '');
  const { division, note: reason } = resolve(index, chain, source.folded);
  const path = division ? [...pathOf(index, division), { code: division.code, name: division.name }] : [];
  const township = TOWNSHIP.exec(rest)?.[0];
  if (township && !department && !/^(?:人民|政府)/.test(rest) && levelOfName(chain.name) !== 'township') {
    return { place: { ...UNKNOWN, name: township, level: 'township', path }, evidence: [note(TOWNSHIP_WITHOUT_CODE)] };
  }
  if (words.body && isDevelopmentZone(text)) {
    const name = text.replace(/(?:党工委|管理委员会|管委会)$/, '');
    return { place: { ...UNKNOWN, name, path }, evidence: [note(ZONE_WITHOUT_CODE)] };
  }
  const level = department ? 'department' : division ? division.level : levelOfName(chain.name);
  if (!division) return { place: { ...UNKNOWN, name: chain.name, level }, evidence: [note(reason)] };
  return { place: coded(index, division, level), evidence: [note(reason)] };
}

/** The opening names the body that acts: 2024年，东湖区坚持… */
const OPENING = /^[^。]{0,60}/;
/** 现将江门市农业农村局2024年法治政府建设情况报告如下: the body whose report it is. */
const STATEMENT_BODY = /现将([^，。《》我本全该]{3,30}?)(?=20[\dxX×*]{2}年|年度|法治政府|依法行政)/;
const OPENING_BODY =
  /(?:^|[，年度、])((?:[\u4e00-\u9fff]{2,9}?(?:省|自治区|市|州|区|县|旗|镇|乡|街道)){1,3}?)(?=人民政府|政府|[省市区县]?委|坚持|深入|认真|紧紧|全面|始终|以|在|围绕|按照|贯彻|法治|严格|持续|扎实|积极|聚焦)/;

export function readPlace(
  source: MetaSource,
  index: DivisionIndex,
  title: Found<string> | null,
  issuers: Found<string[]> | null,
  yearHidden: boolean,
): PlaceReading {
  const opening = source.paragraphs[0];
  const sentence = opening ? (OPENING.exec(opening.text)?.[0] ?? '') : '';
  const tiers: Words[] = [];
  if (issuers) {
    const body = issuers.value.find((name) => isDepartment(name)) ?? issuers.value[0] ?? '';
    tiers.push({ text: body, rule: 'issuer-place', evidence: issuers.evidence, body: true });
  }
  if (title) tiers.push({ text: title.value, rule: 'title-place', evidence: title.evidence, body: false });
  const match = OPENING_BODY.exec(sentence);
  if (opening && match) {
    const start = opening.start + match.index + match[0].indexOf(match[1] as string);
    const span = { start, end: start + (match[1] as string).length };
    tiers.push({
      text: match[1] as string,
      rule: 'opening-place',
      evidence: evidenceOf(source, 'place', 'opening-place', span),
      body: true,
    });
  }
  for (const line of source.paragraphs.slice(0, 3)) {
    const stated = STATEMENT_BODY.exec(line.text);
    if (!stated || !(isOrganisation(stated[1] as string) || levelOfName(stated[1] as string) !== 'unknown')) continue;
    const start = line.start + stated.index + stated[0].indexOf(stated[1] as string);
    const span = { start, end: start + (stated[1] as string).length };
    const evidence = evidenceOf(source, 'place', 'statement-place', span);
    tiers.push({ text: stated[1] as string, rule: 'statement-place', evidence, body: true });
    break;
  }
  for (const words of tiers) {
    const hidden = lastHidden(words.text);
    if (!hidden) continue;
    const evidence: Evidence = { ...words.evidence, field: 'place', rule: words.rule, ...noted(HIDDEN_NOTE) };
    return { place: anonymised(hidden, levelOfName(hidden)), evidence: [evidence] };
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
  for (const words of tiers) {
    const reading = fromWords(source, index, words);
    if (reading) return reading;
  }
  const self = levelOfSelfReference(source.folded);
  if (!self) return { place: UNKNOWN, evidence: [] };
  const span = { start: self.index, end: self.index + self.length };
  return { place: { ...UNKNOWN, level: self.level }, evidence: [evidenceOf(source, 'level', 'self-reference', span)] };
}
