import type { Draft, WindowPass } from './pass.ts';

const LIST =
  /([\p{Script=Han}“”]{2,18}(?:[、和及与][\p{Script=Han}“”]{2,18})+?)(?:分别)(?:达到|达|为|是|有|完成|实现|办理|共)*$/u;

/** 参考率和合格率分别达100%、95%: the members of the list take the quantities in turn. */
export const respectively: WindowPass = ({ text, sentence, quantities, windows }, index) => {
  const first = windows[index];
  if (first === undefined) return;
  const words = text.slice(first.before.start, first.before.end);
  if (!words.includes('分别')) return;
  const run = runFrom({ text, sentence, quantities, windows }, index);
  const match = LIST.exec(words);
  const list = match?.[1];
  const members = list?.split(/(?<=[率数量费额])[、和及与]|、/u) ?? [];
  if (match === null || list === undefined || sharesNoun(members)) {
    // 满意率分别为98.8%和97.8%, 代表、委员满意率分别为99%和98%: one matter, several values
    for (let next = index + 1; next < index + run; next += 1) {
      const window = windows[next];
      if (window !== undefined) window.before = { start: first.before.start, end: first.before.end };
    }
    return;
  }
  if (members.length < 2 || members.length !== run) return;
  let start = first.before.start + match.index;
  members.forEach((member, offset) => {
    const window = windows[index + offset];
    if (window !== undefined) window.before = { start, end: start + member.length };
    start += member.length + 1;
  });
};

/** 代表、委员满意率: the noun behind the last member is that of all. */
function sharesNoun(members: readonly string[]): boolean {
  return members.length > 1 && members.at(-1)?.endsWith('率') === true && !members[0]?.endsWith('率');
}

/** Quantities in one list from `index` on: same kind, nothing but a list mark between them. */
function runFrom({ text, quantities }: Draft, index: number): number {
  let count = 1;
  for (let next = index + 1; next < quantities.length; next += 1) {
    const before = quantities[next - 1];
    const own = quantities[next];
    if (before === undefined || own === undefined || before.kind !== own.kind) break;
    if (!/^[、和及与，]$/u.test(text.slice(before.end, own.start))) break;
    count += 1;
  }
  return count;
}
