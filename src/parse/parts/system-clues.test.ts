import { expect, test } from 'vitest';
import { systemOfHeading } from './system-clues.ts';

test.each([
  // The seven tasks of the 2015-2020 outline.
  ['依法全面履行政府职能', 'func'],
  ['完善依法行政制度体系', 'rule'],
  ['推进行政决策科学化、民主化、法治化', 'decision'],
  ['坚持严格规范公正文明执法', 'enforce'],
  ['强化对行政权力的制约和监督', 'oversight'],
  ['依法有效化解社会矛盾纠纷', 'dispute'],
  ['全面提高政府工作人员法治思维和依法行政能力', 'capacity'],
  // The eight systems of the 2021-2025 outline and its frame.
  ['健全政府机构职能体系', 'func'],
  ['健全依法行政制度体系', 'rule'],
  ['健全行政决策制度体系', 'decision'],
  ['健全行政执法工作体系', 'enforce'],
  ['健全突发事件应对体系', 'emergency'],
  ['健全社会矛盾纠纷行政预防调处化解体系', 'dispute'],
  ['健全行政权力制约和监督体系', 'oversight'],
  ['健全法治政府建设科技保障体系', 'tech'],
  ['加强党的领导，完善法治政府建设推进机制', 'lead'],
  ['深入学习贯彻习近平法治思想', 'lead'],
  // Usual wordings.
  ['持续优化法治化营商环境', 'func'],
  ['加强行政复议和行政应诉工作', 'dispute'],
  ['深入开展普法宣传', 'society'],
  ['扎实推进政务公开', 'oversight'],
  ['加强规范性文件管理', 'rule'],
])('%s is %s', (title, system) => expect(systemOfHeading(title)).toBe(system));

test.each(['主要举措和成效', '存在的不足', '下一步工作打算', '强化担当'])('%s names no system', (title) =>
  expect(systemOfHeading(title)).toBeNull(),
);
