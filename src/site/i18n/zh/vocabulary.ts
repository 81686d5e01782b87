/** Words of the fixed vocabularies. What is not there is 未说明 or 未找到, never a fault. */
import type { MandateItem } from '../../../schema/check.ts';
import type { Reference } from '../../../schema/report.ts';
import type { Level, MentionStatus, PeriodType, Role, Scope, System, Verdict } from '../../../schema/vocabulary.ts';

export const vocabulary = {
  systems: {
    lead: { name: '组织领导', long: '组织领导与第一责任人', seal: '领' },
    capacity: { name: '学法与能力', long: '学法与法治能力', seal: '学' },
    func: { name: '政府职能', long: '政府机构职能体系', seal: '职' },
    rule: { name: '依法行政制度', long: '依法行政制度体系', seal: '制' },
    decision: { name: '行政决策', long: '行政决策制度体系', seal: '策' },
    enforce: { name: '行政执法', long: '行政执法工作体系', seal: '执' },
    emergency: { name: '突发事件应对', long: '突发事件应对体系', seal: '急' },
    dispute: { name: '矛盾纠纷化解', long: '社会矛盾纠纷行政预防调处化解体系', seal: '解' },
    oversight: { name: '权力制约监督', long: '行政权力制约和监督体系', seal: '督' },
    tech: { name: '科技保障', long: '法治政府建设科技保障体系', seal: '技' },
    society: { name: '法治社会', long: '普法、法律援助与法治社会', seal: '民' },
  } satisfies Record<System, { name: string; long: string; seal: string }>,
  mandate: {
    measures: '主要举措和成效',
    shortcomings: '存在的不足',
    causes: '不足的原因',
    'first-responsible': '主要负责人履行第一责任人职责',
    plan: '下一年度主要安排',
    other: '其他需要报告的情况',
  } satisfies Record<MandateItem['item'], string>,
  mandateHow: { heading: '专设一节', wording: '文中写到', 'not-found': '未找到' } satisfies Record<
    MandateItem['how'],
    string
  >,
  verdict: {
    consistent: '相符',
    rounding: '四舍五入内相符',
    inconsistent: '与所列数字不符',
    'not-recomputable': '无法复算',
    suspicious: '请核对原文',
    noted: '照录说明',
  } satisfies Record<Verdict, string>,
  /** Heads of the folded lists of findings. */
  fold: {
    part: (verdict: string, count: number) => `${verdict} ${count} 处`,
    /** Why they cannot be recomputed, where one rule says it of all of them. */
    why: (rule: string | null): string =>
      rule === 'rate-recompute' || rule === 'full-without-counts' ? '有比率，旁边没有件数' : '报告未列出复算所需的数',
  },
  scope: { area: '全域', government: '本级政府', departments: '各部门', subset: '其中一部分' } satisfies Record<
    Scope,
    string
  >,
  period: {
    year: '全年',
    partial: '年内一段',
    cumulative: '历年累计',
    multi_year: '跨多年',
    stock: '时点存量',
    other: '其他时段',
  } satisfies Record<PeriodType, string>,
  periodText: {
    wholeYear: (year: string) => `${year} 全年`,
    span: (start: string, end: string) => `${start} 至 ${end}`,
    asOf: (end: string) => `截至 ${end}`,
    partial: '（未满全年）',
  },
  role: { actual: '实绩', requirement: '要求', plan: '计划', background: '背景' } satisfies Record<Role, string>,
  status: {
    indicator: '已归入指标',
    'one-off': '一次性数字：不属任何指标',
    requirement: '要求或标准：不是实绩',
    plan: '计划或目标：不是实绩',
    pattern: '名称或口号中的数',
    unexplained: '尚未读懂的数',
  } satisfies Record<MentionStatus, string>,
  level: {
    national: '国家',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇街道',
    department: '部门',
    unknown: '层级未明',
  } satisfies Record<Level, string>,
  reference: {
    law: '法律',
    regulation: '法规规章',
    policy: '政策',
    document: '文件',
    programme: '做法与品牌',
  } satisfies Record<Reference['kind'], string>,
};
