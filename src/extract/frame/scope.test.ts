import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../schema/indicator.ts';
import type { ReportMeta } from '../../schema/report.ts';
import type { Level } from '../../schema/vocabulary.ts';
import { type Body, bodyOf } from './body.ts';
import { isOneDepartment, type ScopeInput, scopeOf } from './scope.ts';

const BODY: Partial<Record<Level, Body>> = { department: 'bureau', township: 'office' };
const asked = (
  id: string,
  own: string,
  sentenceBefore = '',
  level: Level = 'county',
  body: Body = BODY[level] ?? 'government',
): ScopeInput => ({
  indicator: { id } as Indicator,
  stated: null,
  level,
  body,
  own,
  sentenceBefore,
  headings: [],
  previousSentence: '',
  partOfEarlier: false,
});
const scope = (...words: Parameters<typeof asked>) => scopeOf(asked(...words));

describe('whom a value speaks for', () => {
  test.each([
    ['rule.doc.made', '全年制定行政规范性文件', '', 'government'],
    ['enforce.penalty.decided', '作出行政处罚决定', '', 'area'],
    ['reconsideration.received', '县政府收到行政复议申请', '', 'government'],
    ['reconsideration.received', '全省各级行政复议机关收到申请', '', 'area'],
    ['reconsideration.concluded', '审结', '全市行政复议机构收到申请90件，', 'area'],
    ['decision.public_lawyers', '现有公职律师', '', 'area'],
    ['enforce.penalty.decided', '各执法部门办理行政处罚案件', '', 'area'],
    ['enforce.penalty.fines', '罚没', '城管、环保等部门办理行政处罚案件80件，', 'departments'],
    ['enforce.case_review.files', '各执法单位自查案卷', '', 'departments'],
    ['reconsideration.received', '收到申请', '全市9个复议机关', 'area'],
    ['rule.legislation.adopted', '州人大常委会通过单行条例', '', 'area'],
    ['enforce.penalty.decided', '全区各执法部门作出处罚决定', '', 'area'],
    ['enforce.cert.issued', '换发执法证', '督促各执法部门核对信息，', 'area'],
    ['lead.study.sessions', '政府常务会议会前学法', '', 'government'],
    ['lead.study.sessions', '县委、县政府主要负责人学法', '', 'area'],
    ['func.delegation.items', '承接市政府下放的事权', '', 'area'],
    ['rule.doc.reviewed', '审核各部门报送的规范性文件草案', '', 'government'],
    ['rule.doc.repealed', '废止', '全市共清理文件900件，', 'area'],
    ['rule.doc.repealed', '废止', '县政府清理文件90件，', 'government'],
    ['func.approval.items', '省本级行政许可事项', '', 'government'],
    ['enforce.case_review.files', '集中评查市直单位案卷', '', 'departments'],
    ['lead.study.sessions', '学法', '县委召开会议2次，县政府常务会议', 'government'],
    ['audit.natural_resources', '自然资源资产审计', '全市完成审计项目90个，', 'area'],
    ['proposals.npc', '办理人大代表建议', '', 'area'],
    ['proposals.npc', '县政府办理人大代表建议', '', 'government'],
    ['lead.study.sessions', '专题学法', '', 'government'],
    ['lead.study.sessions', '党委理论学习中心组学法', '', 'area'],
    ['proposals.total', '全市各部门办理建议提案', '', 'area'],
    ['emergency.plans', '修订市级专项应急预案', '', 'government'],
    ['emergency.plans', '修订各类应急预案', '', 'area'],
    ['rule.legislation.adopted', '提请市人大常委会审议通过法规', '', 'government'],
    ['rule.doc.filed', '县直部门报县政府备案', '', 'departments'],
    ['rule.doc.filed', '报市政府备案', '', 'government'],
    ['enforce.penalty.fines', '罚款', '以县政府名义作出处罚3件，', 'government'],
    ['enforce.issues.found', '查摆突出问题', '聚焦涉企领域执法，', 'area'],
    ['func.power_list.adjusted', '经县政府法制机构核定共新增权力', '', 'area'],
  ] as const)('%s: %s (after: %s) is %s', (id, own, before, expected) => {
    expect(scope(id, own, before)).toBe(expected);
  });
});

describe('what is only a part', () => {
  test.each([
    ['enforce.penalty.decided', '作出处罚', '加强安全生产执法，检查企业90家，'],
    ['petition.resolved', '已化解', '排查出的重点矛盾38件，'],
    ['decision.review_opinions', '提出意见', '其中涉及招商引资的9件，'],
    ['publicity.materials', '发放资料', '加大宪法宣传力度，'],
    ['func.delegation.items', '下放到青石镇的许可权', ''],
    ['proposals.npc', '办理省人大代表建议', ''],
  ] as const)('%s: %s (after: %s)', (id, own, before) => {
    expect(scope(id, own, before)).toBe('subset');
  });
  test('several fields side by side are no part, nor is the field of a figure before', () => {
    expect(scope('mediation.mediators', '在医患、物业、金融等领域配备调解员')).toBe('area');
    expect(scope('enforce.penalty.waived', '不予处罚', '首违不罚涉企案件35件，')).toBe('area');
  });
  test('a named holder behind 其中 is all there is of it', () => {
    const part = { ...asked('rule.doc.made', '其中县政府制定'), partOfEarlier: true };
    expect([scopeOf(part), scopeOf({ ...part, own: '其中涉农' })]).toEqual(['government', 'subset']);
  });
});

test('a town and its party committee are one body, and its villages the level below', () => {
  expect(scope('lead.study.sessions', '镇党委中心组学法', '', 'township')).toBe('government');
  expect(scope('litigation.cases', '全年被诉', '', 'township')).toBe('government');
  expect(scope('func.service.items', '街道政务服务大厅事项', '', 'township')).toBe('area');
  expect(scope('func.service.items', '下沉到村办理的事项', '', 'township')).toBe('subset');
});
test('a management committee is sued and answers as the one that reports, whose city management is all it enforces', () => {
  expect(scope('litigation.cases', '被诉', '', 'unknown', 'office')).toBe('government');
  expect(scope('litigation.cases', '全区被诉', '', 'unknown', 'office')).toBe('area');
  expect(scope('enforce.complaints.accepted', '受理城管投诉', '', 'unknown', 'office')).toBe('area');
  expect(scope('enforce.complaints.accepted', '受理城管投诉')).toBe('subset');
});
test('what a body is follows from its level and from who issues', () => {
  const of = (level: Level, ...issuers: string[]) => bodyOf({ place: { level } as ReportMeta['place'], issuers });
  expect(of('county', '甲县人民政府')).toBe('government');
  expect(of('unknown', '甲高新技术产业开发区管理委员会')).toBe('office');
  expect(of('county', '甲县人民政府', '甲园区管委会')).toBe('government');
  expect([of('township'), of('department'), of('county')]).toEqual(['office', 'bureau', 'government']);
});
test('a breakdown announced holds to the end of its sentence, one of outcomes is none', () => {
  expect(scope('enforce.penalty.decided', '罚款', '分领域看：运输处罚80件；')).toBe('subset');
  expect(scope('reconsideration.upheld', '维持', '从结案方式看，')).toBe('government');
});
test('a bureau’s classes of cases and cases heard above it are parts', () => {
  expect(scope('enforce.penalty.filed', '药品类立案', '', 'department')).toBe('subset');
  expect(scope('reconsideration.upheld', '维持', '被申请行政复议9件，', 'department')).toBe('subset');
  expect(scope('func.market.new_entities', '新登记市场主体', '', 'department')).toBe('area');
});

test('a bureau’s report tells of the bureau, unless it names its whole area', () => {
  expect(scope('enforce.penalty.filed', '立案', '', 'department')).toBe('departments');
  expect(scope('enforce.penalty.filed', '全市系统立案', '', 'department')).toBe('area');
});
test('one department among the government’s is marked, all of them together are not', () => {
  const one = asked('enforce.penalty.filed', '市场监管部门查处案件');
  const all = asked('enforce.case_review.files', '各执法部门自查案卷');
  expect([isOneDepartment(one, scopeOf(one)), isOneDepartment(all, scopeOf(all))]).toEqual([true, false]);
});
test('who hears the cases may be said in the sentence before', () => {
  const after = (previousSentence: string) =>
    scopeOf({ ...asked('reconsideration.received', '收到申请'), previousSentence });
  expect(after('市、县两级政府集中行使行政复议职责。')).toBe('area');
  expect(after('全市各部门落实行政执法三项制度。')).toBe('government');
});
test('what is received at the own level is the government’s among all levels', () => {
  expect(scope('reconsideration.received', '市本级收到申请', '全市各级复议机关收到申请900件，')).toBe('government');
});
test('several fields named in a row are no single one', () => {
  expect(scope('enforce.penalty.decided', '办理行政处罚案件', '紧盯疫情防控、野生动物保护、食品药品等领域，')).toBe(
    'area',
  );
  expect(scope('enforce.penalty.decided', '办理行政处罚案件', '紧盯食品药品领域，')).toBe('subset');
});
test('the field of an act that is named narrows nothing', () => {
  expect(scope('capacity.training.sessions', '开展《安全生产法》专题讲座')).toBe('area');
  expect(scope('capacity.training.sessions', '开展安全生产专题讲座')).toBe('subset');
});
