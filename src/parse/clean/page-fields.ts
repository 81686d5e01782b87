/**
 * The labelled fields of a web page (发布时间, 索引号): their labels as pages spell them, the lines that hold them
 * and what they say.
 */
import { BLANK } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

const B = `${BLANK}*`;
/** Labels; 索号 and 有性 have lost a character, as met on pages. */
const LABELS = `
发布时间 发布日期 发文日期 发布 时间 日期 更新时间 更新日期 成文日期 生成日期 公开日期 印发日期
来源 文章来源 信息来源 稿源 出处 作者 编辑 责任编辑 责编 审核 初审 复审 终审 录入 浏览次数
浏览量 浏览 点击率 点击数 点击量 点击 访问量 访问次数 阅读 阅读次数 阅读量 字体 字号 字体大小
分享 分享到 打印 索引号 索号 索取号 统一编号 文号 发文字号 主题分类 主题词 体裁分类 组配分类
信息分类 公开类别 公开方式 公开范围 公开时限 公开责任部门 发布机构 发布单位 发文机关 发文单位 有效性
有性 公文时效 有效期 关键词 标签 名称 标题 信息名称 公文名称 公布时间 公布日期 成文时间 生成时间
录入时间 印发时间 上传时间 浏览人次 浏览数 阅读人次 阅读数 点击次数 访问人次 公文种类 文件编号
发文机构 制发机构 制文机关 公开属性 公开形式 内容概述 信息索引号 供稿 撰稿 发布人 发布者
`
  .trim()
  .split(/\s+/);
/** The same labels on pages in traditional script. */
const TRADITIONAL = new Map(
  (
    '发發 布佈 时時 间間 来來 编編 辑輯 责責 审審 终終 录錄 浏瀏 览覽 数數 点點 击擊 访訪 问問 阅閱 读讀 体體 号號 统統 ' +
    '题題 类類 组組 开開 范範 围圍 门門 机機 构構 单單 关關 键鍵 标標 签籤 称稱 种種 制製 质質 属屬'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair] as const),
);
const spelt = (character: string): string =>
  TRADITIONAL.has(character) ? `[${TRADITIONAL.get(character)}]` : character;
/** Rests of the labels by their first character, so that a place in a line is asked for few of them. */
const BY_FIRST = new Map<string, string[]>();
for (const label of [...LABELS].sort((a, b) => b.length - a.length)) {
  const rests = BY_FIRST.get(label.charAt(0)) ?? [];
  BY_FIRST.set(label.charAt(0), [...rests, label.slice(1)]);
}
/** Letter-spaced as well: 索 引 号. */
const LABEL_SOURCE = [...BY_FIRST]
  .map(
    ([first, rests]) =>
      `${spelt(first)}(?:${rests.map((rest) => [...rest].map((c) => B + spelt(c)).join('')).join('|')})`,
  )
  .join('|');
const COLON = '[:：|｜]';
/** In brackets, or before a date, a label needs no colon: [ 发布日期 ] 2026-02-12; 发布时间 2026年2月12日. */
const LABEL = new RegExp(
  `[\\[【［]${B}(${LABEL_SOURCE})${B}[\\]】］]${B}${COLON}?|(${LABEL_SOURCE})${B}${COLON}|(发布时间|发布日期)${B}(?=20\\d{2}[-/.年])`,
  'g',
);
/** What labels end in. */
const LABEL_END = /[:：|｜\]】］]/;
const BULLET = `${B}[-•·|(（]?${B}`;
const FIELD_LINE = new RegExp(
  `^${BULLET}(?:[\\[【［]${B}(?:${LABEL_SOURCE})${B}[\\]】］]|(?:${LABEL_SOURCE})${B}${COLON})`,
);
/** The site's name may stand before the date: 某某网 发布时间：2024-02-28. */
const AFTER_SITE = new RegExp(`^${B}[^\\s，,:：]{2,16}\\s+(?:发布时间|发布日期|更新时间)${B}[:：]${B}20\\d{2}[-/.年]`);

export function isFieldLine(line: string): boolean {
  return LABEL_END.test(line) && (FIELD_LINE.test(line) || AFTER_SITE.test(line));
}

export interface PageField {
  readonly label: string;
  readonly value: string;
  /** Place of the value within the line. */
  readonly start: number;
  readonly end: number;
}

/** The fields of one line, each value up to the next label; labels in simplified script without blanks. */
export function fields(line: string): PageField[] {
  if (!LABEL_END.test(line)) return [];
  // matchAll would build the large expression anew for every line.
  const found: RegExpExecArray[] = [];
  LABEL.lastIndex = 0;
  for (let match = LABEL.exec(line); match; match = LABEL.exec(line)) found.push(match);
  return found.map((match, i) => {
    const start = match.index + match[0].length;
    const end = found[i + 1]?.index ?? line.length;
    const value = line.slice(start, end).replace(/^[\s|｜]+|[\s|｜]+$/g, '');
    const offset = start + line.slice(start, end).indexOf(value);
    const label = fold(((match[1] ?? match[2] ?? match[3]) as string).replace(/\s/g, ''));
    return { label, value, start: offset, end: offset + value.length };
  });
}
