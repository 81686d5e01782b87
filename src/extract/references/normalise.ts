/**
 * One key for all spellings of a title: 《法治政府建设实施纲要(2015-2020年)》 and （2015—2020） are the same outline.
 * Width, dashes, brackets, spaces, 年 behind a year and 中华人民共和国 make no difference.
 */
export function titleKey(title: string): string {
  return title
    .replace(/[\s《》〈〉“”"'（）()〔〕[\]、，,·]/gu, '')
    .replace(/(\d{4})年?[-—–~～至到]*(\d{4})年?/gu, '$1$2')
    .replace(/^中华人民共和国/u, '')
    .replace(/(?:试行|暂行)$/u, '');
}
