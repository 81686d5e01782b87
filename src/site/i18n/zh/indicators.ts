/** The codebook, and the page of one indicator. */
import type { Indicator } from '../../../schema/indicator.ts';

export const indicatorPages = {
  kind: { count: '计数', rate: '比率', amount: '金额', duration: '时长' } satisfies Record<Indicator['kind'], string>,
  measure: {
    flow: '流量：报告期内发生',
    stock: '存量：期末所有',
  } satisfies Record<Indicator['measure'], string>,
  direction: {
    'higher-better': '一般以高为好',
    'lower-better': '一般以低为好',
    neutral: '高低本身不表示好坏',
  } satisfies Record<Indicator['direction'], string>,
  tier: { '1': '一级（核心）', '2': '二级', '3': '三级（仅供下载）' } satisfies Record<Indicator['tier'], string>,
  indicators: {
    title: '指标',
    lead: (all: number, observed: number) =>
      `指标词典共 ${all} 项，${observed} 项已有报告写明。按体系排列；字色越浅，写明的报告越少。`,
    count: (stated: number, all: number) => `${stated}/${all}`,
    tier3: '三级指标（仅供下载）',
    none: '尚无量化指标',
  },
  indicator: {
    definition: '定义',
    id: '编号',
    unit: '单位',
    kind: '类型',
    measure: '时间性质',
    direction: '方向',
    tier: '级别',
    numerator: '分子',
    denominators: '分母',
    traps: '容易混淆',
    note: '口径说明',
    /** Said where notes stand in another language than the page. */
    chineseOnly: '',
    noNote: '这项指标还没有口径说明。',
    chart: '各份报告怎么写',
    chartLead: {
      rows: '一行一份报告。实心：确数；空心加箭头：原文说“余、以上”（向右）或“近、不足”（向左）；虚晕：约数。',
      dots: '一点一份报告，数值相近的叠起来。实心：确数；空心：原文有“余、近、约”一类限定。各点名称见下表。',
      bins: '横轴为数值，柱高为报告份数。各份报告的数值见下表。',
    },
    chartSummary: (name: string, stated: number, all: number) => `${name}：${all} 份报告中 ${stated} 份写明`,
    chartDownload: '下载图片（SVG）',
    chartNone: '还没有报告写明这项指标。',
    silent: '未说明的报告',
    silentNone: '每份报告都写明了。',
    silentLead: '未说明不等于没有，更不等于零。',
    silentMore: (n: number) => `……另有 ${n} 份`,
    table: '数值与原句',
    tableCaption: (name: string) => `${name}：各份报告的数值与原句`,
    columns: { report: '报告', year: '年度', value: '数值', scope: '范围', period: '时段', quote: '原句' },
    part: '分项',
    related: '一起看的指标',
    downloads: '下载',
    csv: '表格（CSV）',
    json: '定义与全部数值（JSON）',
    csvNote: 'CSV 每行带单位、限定词、范围、时段、原句和位置。',
  },
};
