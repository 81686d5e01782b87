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
  log: '对数轴：每格十倍',
  interval: '浅带：95% 威尔逊区间',
  timeLine: (name: string) => `${name}：各地历年`,
  places: (n: number) => `${n} 个地区有两年以上的数`,
  group: (name: string, stated: number, silent: number) =>
    silent === 0 ? `${name}　${stated} 份写明` : `${name}　${stated} 份写明，${silent} 份未说明`,
  bar: (low: string, high: string, reports: number) => `${low} 至 ${high}：${reports} 份报告`,
  median: (value: string) => `中位 ${value}`,
  range: (least: string, most: string) => `从 ${least} 到 ${most}`,
  /** What is heard at a point. */
  point: (report: string, value: string, how: string) => `${report}：${value}${how && `（${how}）`}`,
};
