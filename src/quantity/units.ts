/**
 * Measure words and units of official reports, and the classes in which cues name them.
 * Sources: the classifier inventory of Modern Chinese as used in statistics (件, 宗, 户次 …), GB 3100 for physical units.
 * The longest unit wins (件次 before 件).
 */
import type { QuantityKind } from '../schema/vocabulary.ts';

/** Classes of units that count the same kind of thing; 宗 and 起 are regional words for 件. */
export const UNIT_CLASSES: Readonly<Record<string, readonly string[]>> = {
  case: ['件', '宗', '起', '案', '例', '桩'],
  case_time: ['件次', '宗次', '起次'],
  doc: ['件', '份', '部', '篇', '册', '本', '个', '件次', '项'],
  file: ['卷', '宗', '本', '份', '件', '册', '卷次'],
  person: ['人', '名', '位', '余人', '员'],
  persontime: ['人次', '人（次）', '名次'],
  time: ['次', '场', '场次', '期', '批次', '回', '轮', '批', '堂', '课'],
  item: ['项', '个', '条', '类', '款', '项次', '件'],
  piece: ['条', '份', '件', '篇', '则', '个', '条次', '篇次'],
  org: ['个', '家', '所', '处', '支', '户', '家次'],
  household: ['户', '家', '个', '户次', '家次'],
  money: ['元', '美元', '人民币'],
  percent: ['%'],
  workday: ['工作日', '天', '日', '个工作日'],
  hour: ['学时', '课时', '小时', '分钟'],
};

const DURATION = `
  个工作日 工作日 个小时 小时 学时 课时 分钟 秒 天 日 个月 年 周年 周 个季度 季度
`
  .trim()
  .split(/\s+/u);
const AREA = ['万平方米', '平方米', '平方公里', '公顷', '亩', '平米', '㎡'];
const MONEY = ['元', '美元', '港元', '欧元'];
const OTHER = `
  公里 千米 米 吨 公斤 千克 克 升 立方米 千瓦时 度 倍 个百分点 百分点 兆 岁 % ‰ 分
  折 微克/立方米 毫克/立方米 毫克/升 微克/升
`
  .trim()
  .split(/\s+/u);

const COUNT = `
  讲 通 封 题 人次 件次 宗次 起次 户次 家次 批次 场次 篇次 条次 项次 车次 辆次 艘次
  班次 台次 点次 次 人 名 位 件 宗 起 案 例 份 部 篇 册 本 卷 条 项 款 则 类 种
  个 家 户 所 处 支 场 期 批 轮 回 堂 套 块 张 台 辆 艘 架 座 栋 幢 间 片 段
  根 只 头 株 棵 枚 把 面 幅 首 集 档 门 节 级 层 步 点 方面 章 页 字 组 队 班
  对 双 系列 桩 趟 遍 课 站 员 笔 股 道 席 票 箱 袋 瓶 盒 桶 批件 村 镇 乡 街道
  社区 县 市 区 省 校 厂 店 岗 部门 单位 企业 学校 乡镇 镇街 街镇 行业 行政村 县市 县区 区县 市县 旗县 市州
`
  .trim()
  .split(/\s+/u);

/** 人（次）, 家（次）: both at once, which is the second. */
const IN_BRACKETS = new Map(
  COUNT.filter((unit) => unit.length > 1 && unit.endsWith('次')).map((unit) => [`${unit.slice(0, -1)}（次）`, unit]),
);

const KIND_OF = new Map<string, QuantityKind>();
for (const unit of [...COUNT, ...IN_BRACKETS.keys()]) KIND_OF.set(unit, 'count');
for (const unit of DURATION) KIND_OF.set(unit, 'duration');
for (const unit of AREA) KIND_OF.set(unit, 'area');
for (const unit of MONEY) KIND_OF.set(unit, 'amount');
for (const unit of OTHER) KIND_OF.set(unit, 'other');
KIND_OF.set('%', 'rate');
KIND_OF.set('‰', 'rate');

/** Units by their first character, longest first: a place in the text is looked at once. */
const LISTS: readonly (readonly string[])[] = [...Map.groupBy(KIND_OF.keys(), (unit) => unit.charAt(0)).values()].map(
  (units) => units.sort((a, b) => b.length - a.length),
);
/** For each UTF-16 unit the number of its list in `LISTS`, counted from 1; 0 = it starts no unit. */
const BY_FIRST = new Uint8Array(0x10000);
for (const [index, units] of LISTS.entries()) BY_FIRST[units[0]?.charCodeAt(0) ?? 0] = index + 1;

/** The kind of quantity that a unit measures; an unknown or missing unit is "other". */
export function kindOfUnit(unit: string): QuantityKind {
  return KIND_OF.get(unit) ?? 'other';
}

/** The longest unit that starts at `index`, or null. */
export function unitAt(text: string, index: number): string | null {
  if (index >= text.length) return null;
  const list = BY_FIRST[text.charCodeAt(index)] ?? 0;
  if (list === 0) return null;
  for (const unit of LISTS[list - 1] ?? []) {
    if (text.startsWith(unit, index)) return unit;
  }
  return null;
}

/** Units that a cue's list stands for: class names are spelled out, written units stay. */
export function expandUnits(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.flatMap((name) => UNIT_CLASSES[name] ?? [name]));
}

/** Is this a unit class or a known written unit? Used to check codebook files. */
export function isKnownUnit(name: string): boolean {
  return Object.hasOwn(UNIT_CLASSES, name) || KIND_OF.has(name);
}

const BASE_UNIT = new Map([
  ...IN_BRACKETS,
  ['㎡', '平方米'],
  ['平米', '平方米'],
  ['个工作日', '工作日'],
  ['个百分点', '百分点'],
  ['个小时', '小时'],
  ['个季度', '季度'],
]);

/** 个工作日 and 工作日 are one unit; everything else is its own base unit. */
export function baseUnit(unit: string): string {
  return BASE_UNIT.get(unit) ?? unit;
}
