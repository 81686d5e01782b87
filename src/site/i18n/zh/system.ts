/** The systems (体系). */

export const system = {
  title: '体系',
  lead: '《法治政府建设实施纲要（2021—2025年）》的八个体系，加上组织领导、法治能力和法治社会。',
  often: '常写明',
  summary: (reports: number, observations: number) =>
    `${reports} 份报告设有专节或写明指标，共 ${observations} 个指标值`,
  none: '这个体系目前没有量化指标：报告只用文字写它，没有可以归类的数。本站照实显示。',
  noneSeen: '还没有报告写明这个体系的指标。',
  indicators: '指标与各报告的数值',
  indicatorsCaption: (name: string) => `${name}：指标与各报告的主值`,
  columns: { indicator: '指标', stated: '写明', values: '各报告的数值' },
  more: (n: number) => `……另 ${n} 份`,
  sections: '各报告的相关章节',
  sectionsMore: (n: number) => `另有 ${n} 份报告，见下载文件。`,
  noSection: '没有专节',
  download: '本体系数据（JSON）',
};
