/** What is said of a place whose quality is doubtful. */
import type { Wording } from '../../schema/message.ts';

export const PAGE_BREAK: Wording = {
  zh: '换页把一句话切成两段，已接合。',
  en: 'A page break cut a sentence in two; the halves are joined.',
};
export const TWICE: Wording = { zh: '同一句话在文中出现两次。', en: 'The same sentence stands twice in the text.' };
export const LOST: Wording = {
  zh: '此处缺字，按原文照录。',
  en: 'Characters are missing here; the text is kept as it is.',
};
export const GLUED: Wording = {
  zh: '此处疑缺句末标点，两句相连，按原文照录。',
  en: 'A full stop seems to be missing here, and two sentences run together; the text is kept as it is.',
};
export const NOISE: Wording = {
  zh: '此处有非正文字符。',
  en: 'There are characters here that do not belong to the text.',
};
export const TRANSLATED: Wording = {
  zh: '用语或日期写法不合中文公文习惯，疑为机器翻译文本；只取本句用语完整的数值。',
  en: 'Words or dates are not written as Chinese official documents write them; the text appears to be machine-translated. Only numbers whose own words came through whole are taken.',
};
export const TRADITIONAL: Wording = {
  zh: '正文为繁体字；分析用简体，显示照原文。',
  en: 'The text is in traditional characters; it is analysed in simplified ones and shown as it is.',
};
