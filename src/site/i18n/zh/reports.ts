/** The list of reports. */

export const reports = {
  title: '报告',
  lead: (n: number) => `共 ${n} 份。每份有全文、数值旁注、五项应报内容和核对结果。`,
  filters: '筛选',
  query: '地名',
  queryHint: '可连同年份',
  queryNote:
    '“地名”在全部报告的地区名称（含上级地区）和年份里找；查标题和正文请用页首的搜索。各项后的数字，是与其他已选条件同时成立的报告数。',
  province: '省份',
  place: '地区',
  level: '层级',
  year: '年度',
  system: '写到的体系',
  flag: '来源情况',
  verdict: '核对结果',
  sort: '排序',
  sortBy: { place: '地区', year: '年度（新在前）', values: '指标值（多在前）' },
  any: '不限',
  reset: '清除',
  shown: (n: string, of: string) => `显示 ${n} / ${of} 份`,
  showMore: '再显示一些',
  failed: '未能取得所选的报告，请稍后再试。',
  none: '没有符合条件的报告。',
  values: '指标值',
  mentions: '数值',
  mandate: '应报内容',
  mandateSummary: (found: number, all: number) => `五项应报内容：找到 ${found} 项，共查 ${all} 项`,
  findings: '核对',
  findingsSummary: (compared: number, differ: number) =>
    compared === 0 ? '无可复算' : differ === 0 ? `${compared} 项核对` : `${compared} 项核对，${differ} 项不符`,
};
