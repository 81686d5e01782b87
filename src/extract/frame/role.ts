/**
 * What a quantity is in its report: something done or standing, something required, planned, or told as background.
 * Only actual values become observations.
 */
import type { Part, Qualifier, Role } from '../../schema/vocabulary.ts';
import { BECOMES } from './change.ts';
import { ROLE_RULES } from './rules.ts';
import type { Window } from './window.ts';

/** Plans speak of what is to come. */
const PLAN = ROLE_RULES.rule(
  /(?:计划|拟(?!提拔|任|提任|录用|稿|制|订|聘|定(?!于)|从事|入|以|提拨|[^，。；]{1,8}的\p{Script=Han})|将|力争|预计|规划(?:建设|新建|布局|设立|到)|争取|打算|(?<![升长高降少加增减])到20\d{2}年|目标(?:是|为)|确保(?:到|在)|下一步|(?<!结转[至到入]?|转[入至]?)(?:明年|下年))/u,
);
/** What follows one of these has been done, whatever was planned before it. */
const DONE = /(?:已|完成|实际|累计|超额|如期|顺利|共|办结|建成)/u;
/** 计划完成 is still a plan. */
const PLANNED = /^(?:[\p{Script=Han}]{1,2}?)(?:完成|建成|办结|共)/u;
/** Norms: each, at least, standards, time limits. */
const EACH = ROLE_RULES.rule(
  /(?:(?<!平均)每(?!次)(?:个|名|人|年|半年|季度|月|周|天|日|村|镇|街道|家|所|件|\d)|各配备|按照.{0,12}标准|原则上|应当|不得|必须|(?<!(?:[按依据]|符合)[^，。；]{0,8})规定.{0,6}$|每$)/u,
);
const LIMIT_BEFORE = /(?:不少于|不低于|至少|不得|不超过|限期|应在|须在|在规定的?|法定期限|满|期限|时限为|期为)/u;
const LIMIT_AFTER =
  /^(?:以内|之内|内)?(?:办结|答复|答覆|完成|回复|反馈|作出|提出|送达|报送|备案|给予|予以|公布|公开|处理|的标准|的要求|标准)/u;
/** 压减至60个工作日以内 is a result, not a limit. */
const REDUCED = /(?:压减|压缩|缩短|缩减|减少|下降|降|提速)[^，。；]{0,6}(?:至|到|为)$/u;
/** Former values: the first of 由A到B, 原…, last year's figures, other bodies' totals. */
const FORMER_BEFORE = ROLE_RULES.rule(
  /(?:由|从)(?:原来|原先|原有|法定|最初|上年|去年|此前|\d{4}年)?(?:的|办理|办结|总|平均|时限|约|近)*$/u,
);
/** 从26个单位抽取案卷, 由12名律师组成: drawn from or made of so many, which are no former value. */
const DRAWN_FROM = /^(?:[^，。；]{0,10}(?:抽|选|中(?!心)|方面)|[^，。；]{0,16}(?:组成|构成|担任))/u;
const ORIGINAL = ROLE_RULES.rule(
  /(?:^|[，、；。（将把])(?:原(?!则|因|创|告|件|地)|原有|原来|此前|以往|上年同期|去年同期|上一?年度?|去年(?!.{0,6}(?:以来|至今))|往年)/u,
);

export interface RoleInput {
  readonly text: string;
  readonly window: Window;
  /** Where the quantity before ends, or where the sentence starts: what stands before it says nothing of this one's role. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly qualifier: Qualifier;
  readonly part: Part;
  readonly isTime: boolean;
  /** Told of another time or a wider area (elsewhere.ts). */
  readonly elsewhere: boolean;
}

export function roleOf({ text, window, from, start, end, qualifier, part, isTime, elsewhere }: RoleInput): Role {
  const before = text.slice(Math.max(window.before.start, from), start);
  const after = text.slice(end, Math.min(window.sentence.end, end + 16));
  const sentenceBefore = text.slice(window.sentence.start, start);
  if (part === 'plan') return 'plan';
  if (text.slice(start, end).endsWith('周年')) return 'background';
  const limit = (qualifier === 'at_least' || qualifier === 'at_most') && !REDUCED.test(before);
  if (
    EACH.test(before) ||
    (limit && isTime) ||
    (limit && LIMIT_BEFORE.test(before)) ||
    (isTime && !REDUCED.test(before) && (LIMIT_AFTER.test(after) || LIMIT_BEFORE.test(before.slice(-6))))
  ) {
    return 'requirement';
  }
  if (
    (FORMER_BEFORE.test(before) && !DRAWN_FROM.test(after)) ||
    (ORIGINAL.test(before) && BECOMES.test(after)) ||
    formerOfPair(before, after)
  )
    return 'background';
  if (WIDER_AREA.test(before) && /(?:平均|同期|排名)/u.test(before)) return 'background';
  if (elsewhere || OTHERS.test(sentenceBefore)) return 'background';
  if (OTHER_TIME.test(before.replace(WITH_CARRIED, ''))) return 'background';
  const plan = PLAN.lastIndex(before);
  if (
    plan >= 0 &&
    !PLANS_MADE.test(before) &&
    !DONE.test(before.slice(plan).replace(PLANNED, '')) &&
    !(
      before[plan] === '拟' &&
      (REVIEWING.test(before.slice(0, plan)) || (before.endsWith('的') && REVIEWED.test(after)))
    ) &&
    !/将(?:其|原|各|全|\p{Script=Han}{1,12}(?:纳入|列入|整合|作为|下放|归))/u.test(before.slice(plan))
  ) {
    return before[plan] === '将' && !/将(?:于|在|继续|进一步|建|开|新|完|组|实)/u.test(before.slice(plan))
      ? 'actual'
      : 'plan';
  }
  return AHEAD.test(sentenceBefore) ? 'plan' : 'actual';
}

/** 制定抽查计划42个: the plans are counted, and have been made. */
const PLANS_MADE = /(?:制定|制订|编制|出台|发布|公布|印发|下发|下达|实施|执行|备案)[^，。；]{0,12}(?:计划|规划)$/u;

/** 对拟出台的23件文件开展审核: what is planned has been looked at. */
const REVIEWED = /^[^，。；]{0,12}(?:进行|开展|予以|作出|提出|审[查核议])/u;

/** 审查拟出台政策措施19份 */
const REVIEWING = /(?:审[查核议]|把关|评估|论证|审定)[^，。；]{0,10}$/u;

/** Averages and ranks of the country or the province. */
const WIDER_AREA = ROLE_RULES.rule(/(?:^|[，。；、（])(?:全国|全省)(?:共|各级|法院|行政机关)?.{0,8}$/u);
/** Carried over, or counted in another year. */
const OTHER_TIME = ROLE_RULES.rule(
  /(?:(?:上年|去年)(?:度)?(?:结转|转入|遗留|未审结|未结)|上年度|上一年度|去年(?!.{0,6}(?:以来|至今))|往年|同期)/u,
);
/** 连同上年结转案件共审结161宗: carried over and yet counted in this year's result. */
const WITH_CARRIED =
  /(?:连同|加上|包括|含)(?:上年|去年)(?:度)?(?:结转|转入|遗留|未审结|未结)[^，。；]{0,4}(?=共|合计|总计|办理|审结|办结|结案)/u;
/** A sentence that opens with what is to come, or announces a list of it: 我们将……抓好以下工作：一是…. */
const AHEAD = ROLE_RULES.rule(
  /^\s*(?:到20\d{2}年|力争|下一步)|将[^。：]{0,60}(?:以下|如下|下列|下述|几个方面|几方面|几项)[^。：，]{0,8}：/u,
);
/** Figures of other places, told for comparison. */
const OTHERS = ROLE_RULES.rule(
  /(?:邻近|周边|兄弟|外地|其他|先进)(?:地区|省份?|市县?|区县?|县区?|城市)[^，。；]{0,12}$/u,
);

const FROM = ROLE_RULES.rule(/(?:由|从)[^，。；]{0,16}$/u);

/** 由127天缩减至23天: the former value is named by 由/从 and followed by what it became. */
function formerOfPair(before: string, after: string): boolean {
  return FROM.test(before) && BECOMES.test(after);
}
