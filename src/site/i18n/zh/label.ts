/** What reports, places and years are called. */

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const label = {
  anonymous: (name: string, part: number | null) => (part === null ? name : `${name} · 篇${zhPart(part)}`),
  hiddenPlace: '地区隐去',
  unknownPlace: '地区未明',
  hiddenYear: '年份隐去',
  unknownYear: '年份未明',
  untitled: (place: string) => `${place}（原文无标题）`,
  notStated: '未说明',
  none: '无',
};

function zhPart(part: number): string {
  return DIGITS[part] ?? String(part);
}
