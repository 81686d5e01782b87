/**
 * The bodies that the opening makes act or whose report it states, as written, best first:
 * 2024年，东湖区坚持…; 一年来，在区委领导下，区教育局以…; 现将江门市农业农村局2024年法治政府建设情况报告如下.
 */
import { isOrganisation } from '../lines/organisation.ts';
import { levelOfName } from './level.ts';
import type { Line, MetaSource } from './source.ts';

export interface Actor extends Line {
  readonly rule: 'opening-place' | 'statement-place';
  /** The name stands where only the report's own body can; else it must be the name of a known place. */
  readonly sure: boolean;
}

/** Paragraphs of an opening, and how much of each is read. */
const PARAGRAPHS = 3;
const WINDOW = 320;
/** How far into the first sentence a name that stands anywhere is looked for. */
const NEAR = 60;

/** 在市委、市政府的坚强领导下: its bodies are the superiors. Blanked, at the same length. */
const SUPERIORS =
  /在[^。；]{0,80}?(?:领导|指导|支持|关心|监督|部署|帮助|关怀|推动|引领|指引|统筹)[^，。]{0,12}下(?:，|(?=[^，]))/g;
const BLANK = '　';

/** What a body does, or the organ that does it for its territory. */
const ACTS = [
  '坚持|深入|认真|紧[紧扣密]|全面|始终|以(?!来)|在|围绕|按照|根据|贯彻|严格|持续|扎实|积极|聚焦|高度重视|切实|着力|坚决',
  '牢[固牢]|对标|大力|不断|坚定|充分|主动|统筹|结合|立足|深化|推进|加强|强化|忠实|学习|落实|依法|各级|把|将',
  `人民政府|(?<!人民)政府|(?<=[省市区县州旗])委|党委|党工委|办事处|${BLANK}`,
].join('|');
/** 我市, 全区, 各部门 name no body; 坚持… has none. */
const NO_NAME = `(?!我|全[省市区县州旗镇乡街局厅]|本[省市区县州旗镇乡级局]|各|该|原?上级|有关|在|以|把|坚持|深[入化]|认真|紧[紧扣密]|全面|始终|围绕|按照|根据|贯彻|严格|持续|扎实|积极|聚焦|切实|着力|坚决|大力|不断|推进|加强|强化|学习|落实|依法|加快)`;
/** 2023年，; 一年来，; the beginning of a paragraph; after the superiors at the beginning of a sentence. */
const ANCHOR = `(?:20\\d{2}年(?:度|以来|来)?，?${BLANK}*|年来，?${BLANK}*|过去一年，?${BLANK}*|^${BLANK}*|。${BLANK}+)`;
const SURE = new RegExp(`${ANCHOR}${NO_NAME}原?([\\u4e00-\\u9fffxX×＊*]{2,24}?)(?=${ACTS})`, 'g');
const PLACE = '[\\u4e00-\\u9fff]{2,9}?(?:省|自治区|市|州|区|县|旗|镇|乡|街道)';
const ANYWHERE = new RegExp(`(?:^|[，度])${BLANK}*${NO_NAME}((?:${PLACE}){1,3}?)(?=法治|${ACTS})`);
const STATED =
  /现[将就](?!我|全[省市区县州旗镇乡街]|本[省市区县州旗镇乡级局]|该)([^，。《》]{3,30}?)(?=20[\dxX×*]{2}年|年度|法治政府|依法行政)/;

function actor(line: Line, match: RegExpExecArray, rule: Actor['rule'], sure: boolean): Actor {
  const text = match[1] as string;
  const start = line.start + match.index + match[0].lastIndexOf(text);
  return { text, start, end: start + text.length, rule, sure };
}

export function actors(source: MetaSource): Actor[] {
  const lines = source.paragraphs.slice(0, PARAGRAPHS).map((line) => ({
    ...line,
    text: line.text.slice(0, WINDOW).replace(SUPERIORS, (words) => BLANK.repeat(words.length)),
  }));
  const found = lines.flatMap((line) =>
    [...line.text.matchAll(SURE)].map((match) => actor(line, match, 'opening-place', true)),
  );
  const first = lines[0];
  const near = first ? ANYWHERE.exec((first.text.split('。', 1)[0] as string).slice(0, NEAR)) : null;
  if (first && near) found.push(actor(first, near, 'opening-place', false));
  for (const line of lines) {
    const stated = STATED.exec(line.text);
    const name = stated?.[1] ?? '';
    if (!stated || !(isOrganisation(name) || levelOfName(name) !== 'unknown')) continue;
    found.push(actor(line, stated, 'statement-place', true));
    break;
  }
  return found;
}
