/** What is known about a source file, and which facts of a report carry evidence. */
import type { Evidence } from '../../../schema/report.ts';
import type { QualityFlag } from '../../../schema/vocabulary.ts';

export const source = {
  flag: {
    anonymised: '来源已隐去地名年份',
    'machine-translated': '来源疑经机器转译',
    'ocr-noise': '来源有识别误字',
    'page-break': '来源有跨页断句，已接合',
    'duplicate-paragraph': '文中有重复段落',
    'lost-characters': '来源有缺字',
    'lost-date-characters': '日期缺字',
    'glued-sentences': '有句子粘连',
    'numbering-error': '层次编号有误，已修补',
    'traditional-characters': '来源用繁体字',
  } satisfies Record<QualityFlag, string>,
  evidenceField: {
    title: '标题',
    year: '报告年度',
    period: '报告期',
    place: '地区',
    level: '层级',
    issuers: '报告主体',
    addressees: '主送',
    documentNumber: '文号',
    signedOn: '落款日期',
    publishedOn: '公布日期',
    signers: '签发人',
  } satisfies Record<Evidence['field'], string>,
};
