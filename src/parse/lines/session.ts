/** The line that says before which session a report was given: （2025年5月29日在某某市第三届人民代表大会常务委员会第五次会议上） */

const SESSION =
  /在([\u4e00-\u9fff]{1,24}?)(?:第?[一二三四五六七八九十百]+届)(?:人民代表大会|人大)(?:常务委员会|常委会)?(?:第[\u4e00-\u9fff]+次)?[\u4e00-\u9fff]{0,4}会议上/;

/** The territory whose congress sits, as the line names it; null: no such line. */
export function sessionOf(line: string): { name: string; index: number } | null {
  if (!line.includes('会议上')) return null;
  const match = SESSION.exec(line);
  return match ? { name: match[1] as string, index: match.index + 1 } : null;
}
