/** The level of the reporting body by the form of its name. */
import type { Level } from '../../schema/vocabulary.ts';

/** Party committees and governments of a territory; its street offices included. */
const TERRITORIAL =
  /(?:中共|中国共产党).*(?:委员会|委)$|人民政府|[省市区县旗州]委$|(?:街道|[镇乡])(?:党工委|党委|工委|办事处|政府)?$/;
/** Bodies of one field of work; 委员会 and 委 only with the name of their field. */
const DEPARTMENT =
  /(?:局|厅|署|中心|总队|支队|大队|院|司法所|办公室|[^省市县区党]部|(?:卫生健康|发展和?改革|发改|教育|工业和信息化|经济和信息化|国有资产监督管理|住房和城乡建设|城乡建设|交通|农业农村|民族(?:宗教)?(?:事务)?|科技|财政|城市管理|水务|文化|体育)(?:工作)?委(?:员会)?)$/;
const DEVELOPMENT_ZONE = /(?:党工委|管理委员会|管委会|开发区|高新区)$/;

/** 农业农村局（乡村振兴局）: the second name in brackets is the same body's. */
const withoutBrackets = (name: string): string => name.replace(/（[^）]*）$/, '');

export function isDevelopmentZone(name: string): boolean {
  return DEVELOPMENT_ZONE.test(name) && !/人民政府|街道|[镇乡]党工委/.test(name);
}

export function isDepartment(full: string): boolean {
  const name = withoutBrackets(full);
  return !TERRITORIAL.test(name) && !isDevelopmentZone(name) && DEPARTMENT.test(name);
}

/** 县政府, 街道办事处: the name of an organ that leaves its territory's out. A city's or a district's may be of any level. */
const BARE: readonly (readonly [RegExp, Level])[] = [
  [/^(?:省|自治区)(?:人民)?政府$/, 'province'],
  [/^[县旗](?:人民)?政府$/, 'county'],
  [/^(?:街道|[镇乡])(?:党工委|党委|工委|办事处|(?:人民)?政府)?$/, 'township'],
];

/** The level of a body whose name does not say its territory; null: it tells none. */
export function levelOfBareBody(name: string): Level | null {
  return isDepartment(name) ? 'department' : (BARE.find(([form]) => form.test(name))?.[1] ?? null);
}

/** Level by the last character of a territory's name, for places without a code. 自治区 is a province, not a county. */
export function levelOfName(name: string): Level {
  if (/(?:街道|[镇乡]|苏木)$/.test(name)) return 'township';
  if (/(?:省|自治区)$/.test(name)) return 'province';
  if (/[区县旗]$/.test(name)) return 'county';
  if (/(?:州|盟|地区)$/.test(name)) return 'city';
  // A city may be of any level down to the county.
  return 'unknown';
}

/** How a report speaks of its own body; 我市 and 我区 leave the level open (a city may be of any, a 区 a province). */
const SELF: readonly (readonly [RegExp, Level])[] = [
  [/我(?:局|厅|委|办)(?![属员])/g, 'department'],
  [/我(?:镇|乡|街道)/g, 'township'],
  [/我(?:县|旗)/g, 'county'],
  [/我省/g, 'province'],
];
/** One such word may stand in a quotation. */
const MIN_MENTIONS = 2;

/** The level that the report's own words imply, with the first of them; null where they are mixed or missing. */
export function levelOfSelfReference(folded: string): { level: Level; index: number; length: number } | null {
  const found = SELF.flatMap(([word, level]) => {
    const matches = [...folded.matchAll(word)];
    const first = matches[0];
    return first && matches.length >= MIN_MENTIONS ? [{ level, index: first.index, length: first[0].length }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
