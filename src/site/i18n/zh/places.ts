/** The places. */

export const places = {
  title: '地区',
  lead: (n: number) => `${n} 个地区有报告。隐去地名的报告不在此列。`,
  one: '这个地区目前只有一份报告，还不能看逐年变化。',
  reports: '报告',
  values: '指标值',
  valuesCaption: (name: string) => `${name}：各年指标值`,
  none: '还没有能确定地区的报告。',
  download: '本地区数据（JSON）',
  code: '行政区划代码',
};
