/** The frame of every page: name of the site, navigation, foot. */

export const frame = {
  htmlLang: 'zh-CN',
  site: {
    name: '法治年报',
    /** In the pieces that a narrow screen may set under each other. */
    long: ['法治政府建设', '年度报告'],
    title: '法治年报：法治政府建设年度报告，每一个数都有原句',
    description: '各级政府法治政府建设年度报告的全文、数值与核对。每一个数都连着它的原句。',
    skip: '跳到正文',
    mainNav: '主导航',
    footerNav: '页脚导航',
    languages: '语言',
    /** This language, as it calls itself. */
    language: '中文',
  },
  nav: {
    home: '首页',
    reports: '报告',
    indicators: '指标',
    systems: '体系',
    places: '地区',
    references: '引用',
    audit: '核对',
    data: '数据',
    methodology: '方法',
    about: '关于',
    glossary: '术语',
    design: '设计',
    pageNumber: (number: number) => `第 ${number} 页`,
    page: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
    pages: '翻页',
    previous: '上一页',
    next: '下一页',
    crumbs: '所在位置',
  },
  footer: {
    rule: '页面上的每一个数都连到报告原文的那一句。',
    release: (id: string) => `数据版本 ${id}`,
    neutral: '本站只陈述报告写了什么、没有写什么，不评分，不排名。',
  },
};
