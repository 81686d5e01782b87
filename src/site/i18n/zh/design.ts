/** The page that shows every component. */

export const design = {
  title: '设计',
  lead: '本站的全部部件，用真实数据，浅色与深色并列。颜色、字号、间距只在一处规定；体系除颜色外都有一个字，不靠颜色也能分辨。',
  light: '浅色',
  dark: '深色',
  colours: '颜色',
  systems: '体系',
  type: '字体',
  values: '数值与限定词',
  quote: '原句',
  notes: '旁注',
  table: '表格',
  controls: '按钮',
  whole: '整段部件',
  wholeLead: '随系统取浅色或深色。取自一份报告和一项指标；正文不在本页，连到正文的链接只到本页开头。',
  empty: '没有内容时',
};
