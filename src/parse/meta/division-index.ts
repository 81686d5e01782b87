/** Names of administrative divisions (GB/T 2260), full and short, for one data set; built once per data set. */
import type { Division, Place } from '../../schema/place.ts';

export interface DivisionIndex {
  readonly byCode: ReadonlyMap<string, Division>;
  /** Full and short names → divisions that bear them. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly longestName: number;
}

const PEOPLES =
  '(?:满族|回族|藏族|苗族|彝族|壮族|布依族|朝鲜族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|阿昌族|普米族|塔吉克族|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族|赫哲族|门巴族|珞巴族|基诺族|维吾尔|蒙古族|蒙古|各族|回|藏|维吾尔族)';
const AUTONOMOUS = new RegExp(`${PEOPLES}*自治(?:区|州|县|旗)$`);
const SUFFIX = /(?:特别行政区|地区|林区|特区|新区|街道办事处|街道|[省市区县旗盟镇乡])$/;
/** Rows of the data set that only group counties: 市辖区, 县, 省直辖县级行政区划. */
const GROUPING = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;
/** A short name has at least two characters; 吴县 has none. */
const MIN_SHORT = 2;

export function shortName(name: string): string {
  const short = AUTONOMOUS.test(name) ? name.replace(AUTONOMOUS, '') : name.replace(SUFFIX, '');
  return short.length >= MIN_SHORT ? short : name;
}

const indices = new WeakMap<readonly Division[], DivisionIndex>();

export function divisionIndex(divisions: readonly Division[]): DivisionIndex {
  const known = indices.get(divisions);
  if (known) return known;
  const byCode = new Map<string, Division>();
  const byName = new Map<string, Division[]>();
  let longestName = 0;
  for (const division of divisions) {
    byCode.set(division.code, division);
    if (GROUPING.test(division.name)) continue;
    longestName = Math.max(longestName, division.name.length);
    // 某某街道办事处 is the office; reports and readers say 某某街道.
    const names = new Set([division.name, division.name.replace(/办事处$/, '')]);
    if (division.level !== 'township') names.add(shortName(division.name));
    for (const name of names) {
      const bearers = byName.get(name);
      if (bearers) bearers.push(division);
      else byName.set(name, [division]);
    }
  }
  const index: DivisionIndex = { byCode, byName, longestName };
  indices.set(divisions, index);
  return index;
}

/** Ancestors from the province down, grouping rows left out. */
export function pathOf(index: DivisionIndex, division: Division): Place['path'] {
  const path: Place['path'] = [];
  for (let code = division.parent; code !== null; ) {
    const parent: Division | undefined = index.byCode.get(code);
    if (!parent) break;
    if (!GROUPING.test(parent.name)) path.unshift({ code: parent.code, name: parent.name });
    code = parent.parent;
  }
  return path;
}

export function isWithin(index: DivisionIndex, division: Division, ancestor: Division): boolean {
  for (let code = division.parent; code !== null; code = index.byCode.get(code)?.parent ?? null) {
    if (code === ancestor.code) return true;
  }
  return false;
}
