/** Titles of the pages of running text, and the page that is not there. */

export const prose = {
  methodology: { title: '方法', description: '一个数怎样从报告原文来到页面上，读得有多准，还有什么没读懂。' },
  about: { title: '关于', description: '本站是什么、不是什么。' },
  glossary: { title: '术语', description: '报告里常见的说法是什么意思。' },
  notFound: {
    title: '没有这一页',
    lead: '这个地址下没有内容。也许编号写错了，也许报告已经撤下。',
    reports: '报告一览',
    home: '回首页',
  },
};
