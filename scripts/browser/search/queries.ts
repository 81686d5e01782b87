/**
 * Sixty queries of the kinds that readers type. What each has to find is computed from the published texts when the
 * test runs: the list holds for any corpus.
 */
export const QUERIES: readonly string[] = [
  // One character, from everywhere to hardly anywhere.
  '法',
  '率',
  '函',
  '罚',
  // Terms of the field.
  '行政复议',
  '行政应诉',
  '行政执法',
  '重大行政决策',
  '规范性文件',
  '备案审查',
  '法律顾问',
  '人民调解',
  '双随机',
  '放管服',
  '三项制度',
  '枫桥经验',
  '第一责任人',
  '谁执法谁普法',
  '负责人出庭应诉',
  '习近平法治思想',
  // Parts of words, and strings over the borders of words.
  '政复',
  '议案',
  '法治政',
  '设实施纲',
  '府常务会',
  '责人出庭',
  '件，办结',
  '率达',
  // Numbers, with units, signs and marks.
  '1',
  '12',
  '100%',
  '100％',
  '1083件',
  '1,083件',
  '１０８３件',
  '76.8%',
  '2019年',
  '50万',
  '20xx',
  '〔20xx〕',
  '[20XX]',
  '“3+”',
  // Punctuation, titles of laws, marks of sections.
  '《行政诉讼法》',
  '「放管服」',
  '2021—2025年',
  '2021-2025年',
  '。全年',
  '（一）',
  '一是',
  '、行政复议、',
  // Whole clauses.
  '全年新收行政复议案件',
  '法治政府建设实施纲要（2021—2025年）',
  '坚持以习近平新时代中国特色社会主义思想为指导',
  // Several words, with the report's place and year among them.
  '行政复议 办结',
  '岳麓区 行政复议',
  '2019 行政应诉 出庭',
  '"行政 复议" 案件',
  // Traditional characters.
  '行政復議',
  '執法監督',
  // Nothing to find.
  '不存在的词组呀',
];
