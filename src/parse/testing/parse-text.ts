/** Test helper: parse a text as if it were a file. */
import type { ParsedReport } from '../../schema/parsed.ts';
import type { Division } from '../../schema/place.ts';
import { type ParsedSource, parseSource, type SourceFile } from '../index.ts';

/** A few rows in the manner of the division table, with two 鼓楼区 for ambiguity. */
export const divisions: readonly Division[] = [
  { code: '31', name: '上海市', level: 'province', parent: null },
  { code: '310118', name: '青浦区', level: 'county', parent: '31' },
  { code: '32', name: '江苏省', level: 'province', parent: null },
  { code: '3201', name: '南京市', level: 'city', parent: '32' },
  { code: '320106', name: '鼓楼区', level: 'county', parent: '3201' },
  { code: '3203', name: '徐州市', level: 'city', parent: '32' },
  { code: '320302', name: '鼓楼区', level: 'county', parent: '3203' },
  { code: '36', name: '江西省', level: 'province', parent: null },
  { code: '3601', name: '南昌市', level: 'city', parent: '36' },
  { code: '360102', name: '东湖区', level: 'county', parent: '3601' },
  { code: '360121', name: '南昌县', level: 'county', parent: '3601' },
  { code: '3607', name: '赣州市', level: 'city', parent: '36' },
  { code: '360725', name: '崇义县', level: 'county', parent: '3607' },
  { code: '360725100', name: '横水街道', level: 'township', parent: '360725' },
];

export function parseFile(file: Partial<SourceFile> & { bytes: Uint8Array }): ParsedSource {
  const whole = { path: 'sample.txt', sha256: '0'.repeat(64), origin: null, originEn: null, sidecar: null, ...file };
  return parseSource(whole, { divisions, currentYear: 2026 });
}

export function parseAll(text: string, file: Partial<SourceFile> = {}): ParsedSource {
  return parseFile({ bytes: new TextEncoder().encode(text), ...file });
}

export function parseText(text: string, file: Partial<SourceFile> = {}): ParsedReport {
  const { reports, messages } = parseAll(text, file);
  const report = reports[0];
  if (!report) throw new Error(`Expected a report, got ${JSON.stringify(messages)}`);
  return report;
}

/** Enough of a body for a text to count as a report. */
export const BODY = [
  '一、主要举措和成效',
  '（一）规范行政执法。全年组织行政执法案卷评查三次，抽查案卷120卷，发现问题后逐一督促整改，法治政府建设基础更加扎实，依法行政水平稳步提升。',
  '（二）化解矛盾纠纷。全年受理行政复议申请15件，审结12件，人民调解组织调解纠纷300余件，群众对依法行政的满意度持续提高。',
  '二、存在的不足和原因',
  '对照法治政府建设要求，工作中仍存在一些不足：基层执法力量偏弱，部分人员学习不够系统，规范意识还需要进一步增强，原因主要是培训安排不够均衡。',
  '三、党政主要负责人履行第一责任人职责情况',
  '主要负责人坚持重要工作亲自部署，全年主持召开专题会议4次，听取法治政府建设工作汇报2次，推动解决突出问题，督促班子成员各负其责。',
  '四、下一步工作打算',
  '下一步，我们将继续加强法治政府建设，健全行政执法监督机制，抓好学法用法和普法宣传，推动依法行政各项任务落到实处，不断提高治理能力。',
].join('\n\n');

/** Prose of a report without headings, contents to recognise or numbers. */
export const PROSE = [
  '全区各部门认真贯彻法治政府建设各项部署，坚持依法行政，健全工作机制，压实工作责任，推动法治政府建设各项任务有序落实，行政执法水平和服务效能稳步提升。',
  '在制度建设方面，完善文件起草、审核、公布和清理机制，把合法性审查作为必经程序，注重听取基层和企业意见，做到程序完备、内容合法、表述规范，制度质量持续提升。',
  '在执法监督方面，开展案卷评查和专项监督，推行柔性执法，注重说理释法，规范自由裁量，做到执法有温度、监督有力度、整改有成效，群众对行政执法的认可程度不断提高。',
  '在纠纷化解方面，坚持和发展新时代枫桥经验，畅通复议渠道，加强人民调解队伍建设，推动矛盾纠纷在基层得到妥善处理，社会大局保持和谐稳定，基层治理水平得到提升。',
  '在普法宣传方面，落实普法责任，丰富宣传载体，组织形式多样的主题活动，引导群众办事依法、遇事找法，营造尊法学法守法用法的良好氛围，依法行政的社会基础更加扎实。',
].join('\n\n');

/** A report with the given head and tail around that body. */
export function withBody(head: string, tail = ''): string {
  return [head, BODY, tail].filter((block) => block !== '').join('\n\n');
}

export function sentences(report: ParsedReport): string[] {
  return report.sentences.map(({ start, end }) => report.folded.slice(start, end));
}
