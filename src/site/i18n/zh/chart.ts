/** Words inside the pictures. */

export const chart = {
  unit: (unit: string) => `单位：${unit}`,
  years: (text: string) => `年度：${text}`,
  n: (stated: number, all: number) => `n = ${stated} / ${all} 份报告`,
  coverageTitle: '每项核心指标有多少份报告写明',
  coverageN: (indicators: number, reports: number) => `n = ${indicators} 项核心指标 × ${reports} 份报告`,
  source: '来源：各份报告原文，法治年报',
  release: (id: string) => `数据 ${id}`,
  anonymised: '匿名来源：不排序',
  partsOnly: '只有分项，没有合计',
  top: (name: string, stated: number, all: number) => `${name} ${stated}/${all}`,
  noIndicator: '尚无量化指标',
  hiddenYears: '年份隐去',
};
