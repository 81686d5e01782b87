/** The home page. */

export const home = {
  number: (years: string, reports: number) => `${years} · 共收报告 ${reports} 份`,
  lead: '地方政府每年要报告法治政府建设情况。这里收录报告全文，把其中的每一个数找出来、归好类、能复算的复算一遍，并让每个数都连着写它的那一句。',
  facts: '收录概况',
  fact: {
    characters: '字正文',
    mentions: '处数值',
    observations: '个指标值',
    indicators: '项指标有报告写明',
    explained: '的阿拉伯数字有着落',
  },
  specimen: '怎样读',
  specimenLead:
    '报告原文在左，研究者的旁注在右。划线的是数值，线的颜色与旁注的印记表示它属于哪个体系；点一下，就有它的口径、范围、时段和固定链接。',
  specimenDotted: '虚点线：不归入指标的数（要求、计划、一次性数字）。',
  matrix: '哪份报告写了什么',
  matrixLead:
    '每格是一份报告在一个体系里写明的指标值个数；圆越大，写得越多。空圈：有专节而无可归类的数；横线：未说明。',
  matrixCaption: '体系与报告对照表：指标值个数',
  matrixSystem: '体系',
  matrixMore: (shown: number, all: number) => `此处列最近 ${shown} 份，全部 ${all} 份见报告一览。`,
  coverage: '哪些指标常被写明',
  coverageLead: '每一小格是一项核心指标，颜色越实，写明它的报告越多；空格表示尚无报告写明。',
  findings: '与所列数字核对',
  findingsLead: '同一份报告里，比率与件数、总数与分项应当互相印证。下面是复算的结果；算式都印在旁边。',
  allFindings: '全部核对结果',
  doors: '从哪里进来',
  door: {
    citizen: {
      who: '我想看我们区',
      what: '找到所在地区的报告：写了什么，五项应报内容全不全，哪一句说的。',
      to: '按地区看报告',
    },
    journalist: {
      who: '我想比较一个指标',
      what: '一项指标各份报告怎么写、谁没有写、哪些数对不上，附图和引文。',
      to: '按体系看指标',
    },
    researcher: {
      who: '我要全部数据',
      what: '全部数值、原句、位置与口径，有版本、有校验和、有准确率。',
      to: '下载数据',
    },
  },
};
