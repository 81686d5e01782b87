/**
 * Lines of the web page around a report: navigation, metadata, page numbers, footers.
 * Whole lines only, never a part of one; a line with a full stop is prose and stays.
 * Labelled fields (发布时间, 索引号) are harvested before their line goes.
 */
import { BLANK } from '../text/characters.ts';
import { rawSpan, without } from '../text/mapped.ts';
import { fields, isFieldLine } from './page-fields.ts';
import type { Harvested, Pass } from './pass.ts';

const B = `${BLANK}*`;
/** Lines that are furniture by how they begin. */
const BEGINNINGS = new RegExp(
  `^${B}(?:` +
    [
      `(?:您|你)?${B}(?:现在|当前|目前)?${B}(?:所在|当前)?${B}(?:的)?位置${B}(?:是|为)?${B}[:：]`,
      '首页',
      '网站首页',
      '返回(?:顶部|首页|上[页级]|列表|目录)?\\s*$',
      '(?:打印|收藏|登录|注册|关闭|字体)\\s*$',
      '关闭(?:窗口|本页)',
      '打印本页',
      '设为首页',
      '加入收藏',
      '无障碍',
      '长者(?:版|模式|助手)',
      '关怀版',
      '(?:简体|繁体|繁體)(?:中文|版)?\\s*(?:$|[|｜])',
      '今天是',
      '扫一扫',
      '扫描二维码',
      '用微信',
      '微信扫',
      '手机(?:版|扫|端)\\s*',
      '分享到',
      '[上下]一[篇条][:：]?',
      '相关(?:文章|链接|阅读|新闻|稿件|附件|解读|推荐)\\s*[:：]?\\s*$',
      '友情链接',
      '(?:网站地图|联系我们|关于我们|网站声明|免责声明|站点地图)\\s*(?:$|[|｜])',
      '主办(?:单位)?[:：]',
      '承办(?:单位)?[:：]',
      '协办(?:单位)?[:：]',
      '技术支持[:：]',
      '版权所有',
      'copyright',
      '©',
      '网站标识码',
      '本?网站支持',
      '[^。]{0,12}公网安备',
      '[^。]{0,10}ICP备',
      '[\\[【（(]打印',
      `[\\[【]${B}字体`,
      `字[体号](?:大小)?${B}[\\[【（(]`,
      `[【\\[]?大${B}中${B}小`,
      '(?:附件|文档|点击)下载',
      '下载文档',
    ].join('|') +
    ')',
  'i',
);
/** Page numbers, separators, dates of the page's own calendar. */
const WHOLE = new RegExp(
  `^${B}(?:[-—–―]+${B}\\d{1,3}${B}[-—–―]+|第${B}\\d{1,3}${B}页(?:${B}[,，/]?${B}共${B}\\d{1,3}${B}页)?|\\d{1,3}${B}/${B}\\d{1,3}|[-=_*—.·]{4,}|.{0,20}20\\d{2}年\\d{1,2}月\\d{1,2}日${B}星期.*|农历.*)${B}$`,
);
const CRUMBS = /^[^，。]{2,20}\s*(?:>>|>|»|›|→)\s*[^，。]{2,30}\s*(?:>>|>|»|›|→)/;
/** Bars of links on one line: 首页 信息公开 政务服务 互动交流. One word alone may be a heading. */
const LINK =
  '(?:首页|网站首页|政务公开|信息公开|政务服务|互动交流|走进\\S{2,4}|专题专栏|新闻中心|登录|注册|无障碍|繁体|简体)';
const LINK_BAR = new RegExp(`^\\s*${LINK}(?:[\\s|｜]+${LINK})+[\\s|｜]*$`);

/** What collections of model texts put before each of them. */
const COLLECTOR =
  /^\s*(?:下面|以下)(?:是|为).{0,12}小编|小编(?:为|给)(?:大家|您|你)|欢迎阅读(?:下载)?|仅供(?:大家)?参考[。！]?\s*$/;

/** A page's field or link is short; anything longer is read as prose. */
const MAX_LENGTH = 200;

/** What each form of furniture holds for certain; asked first, since nearly all lines hold none of it. */
const WHOLE_HINT = new RegExp(`^(?:${BLANK}|[-—–―第\\d=_*.·农])|星期`);
const COLLECTOR_HINT = /小编|欢迎阅读|参考/;
const CRUMBS_HINT = /[>»›→]/;

function isFurniture(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  if ((WHOLE_HINT.test(line) && WHOLE.test(line)) || (COLLECTOR_HINT.test(line) && COLLECTOR.test(line))) return true;
  if (line.includes('。') || line.includes('；')) return false;
  return (
    isFieldLine(line) || BEGINNINGS.test(line) || (CRUMBS_HINT.test(line) && CRUMBS.test(line)) || LINK_BAR.test(line)
  );
}

/** Characters that a furniture line can begin with would be too many; but most long lines end the question. */
export const furniture: Pass = {
  name: 'furniture',
  run(state) {
    const { text } = state.mapped;
    const drops: number[] = [];
    const harvest: Harvested[] = [...state.harvest];
    let start = 0;
    while (start <= text.length) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      if (end > start && end - start <= MAX_LENGTH) {
        const line = text.slice(start, end);
        if (isFurniture(line)) {
          drops.push(start, end);
          for (const field of fields(line)) {
            if (field.value === '') continue;
            const raw = rawSpan(state.mapped, { start: start + field.start, end: start + field.end });
            harvest.push({ label: field.label, value: field.value, raw });
          }
        }
      }
      start = end + 1;
    }
    return drops.length === 0 ? state : { ...state, mapped: without(state.mapped, drops), harvest };
  },
};
