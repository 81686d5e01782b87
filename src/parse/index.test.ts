import { describe, expect, test } from 'vitest';
import { parseSource } from './index.ts';
import { BODY, divisions, PROSE, parseAll, parseFile, parseText, sentences, withBody } from './testing/parse-text.ts';

const OPENING = '2023年，全区坚持依法行政，法治政府建设取得新进展。现将有关情况报告如下。';
const TEXT = withBody(`青浦区2023年法治政府建设年度报告\n\n市委：\n\n${OPENING}`, '青浦区人民政府\n\n2024年1月5日');
const outline = (text: string) =>
  parseText(text).sections.map((section) => `${section.marker}${section.title}|${section.part}`);

/** Half-width as a site renders it: brackets, commas, colons, semicolons. */
const halfWidth = (text: string) =>
  text.replace(/[，；：（）]/g, (mark) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark] ?? mark);

describe('the same report in another wrapping', () => {
  const base = parseText(TEXT);
  test.each<[string, (text: string) => string]>([
    ['half-width punctuation', halfWidth],
    ['spaces around numbers', (text) => text.replace(/(\d+)/g, ' $1 ')],
    ['indented paragraphs', (text) => text.replace(/^/gm, '\u3000\u3000')],
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['single line breaks', (text) => text.replace(/\n+/g, '\n')],
    ['many blank lines', (text) => text.replace(/\n+/g, '\n \n\n\u00a0\n')],
    ['bold headings', (text) => text.replace(/^([一二三四]、.*)$/gm, '**$1**')],
    ['zero-width characters', (text) => text.replaceAll('法治', '法\u200b治')],
  ])('%s: same words, titles, sentences and metadata', (_name, wrap) => {
    const other = parseText(wrap(TEXT));
    expect(other.folded).toBe(base.folded);
    expect(sentences(other)).toEqual(sentences(base));
    expect(outline(wrap(TEXT))).toEqual(outline(TEXT));
    expect({ ...other.meta, evidence: [] }).toEqual({ ...base.meta, evidence: [] });
  });

  test('full-width digits differ in the text and agree in the folded text', () => {
    const wide = parseText(
      TEXT.replace(/(?<=抽查案卷)\d+/, (digits) =>
        digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
      ),
    );
    expect(wide.text).not.toBe(base.text);
    expect(wide.folded).toBe(base.folded);
  });

  test('traditional characters stay in the text, are simplified in the folded text and flagged', () => {
    const traditional = TEXT.replaceAll('设', '設')
      .replaceAll('执', '執')
      .replaceAll('报', '報')
      .replaceAll('领', '領');
    const read = parseText(traditional);
    expect(read.text).toContain('執法');
    expect(read.folded).toContain('执法');
    expect(read.flags).toContain('traditional-characters');
    expect(base.flags).toEqual([]);
  });
});

describe('encodings', () => {
  test('UTF-8 with a mark, UTF-16 either way: same text, the mark not counted', () => {
    const units = (little: boolean): Uint8Array => {
      const text = `\ufeff${TEXT}`;
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
      return new Uint8Array(view.buffer);
    };
    const read = [new TextEncoder().encode(`\ufeff${TEXT}`), units(true), units(false)].map(
      (bytes) => parseFile({ bytes }).reports[0],
    );
    expect(read.map((report) => report?.source.charset)).toEqual(['utf-8', 'utf-16le', 'utf-16be']);
    for (const report of read) {
      expect(report?.text).toBe(parseText(TEXT).text);
      expect(report?.toRaw({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    }
  });

  test('GB 18030', () => {
    // 法治 in GB 18030 is B7 A8 D6 CE; enough of it reads as Chinese and is no report.
    const bytes = new Uint8Array(Array.from({ length: 300 }, () => [0xb7, 0xa8, 0xd6, 0xce]).flat());
    expect(parseFile({ bytes }).messages[0]?.ruleId).toBe('not-a-report');
  });

  test.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'empty-file'],
    ['only blanks', new TextEncoder().encode(' \n\u3000\n'), 'empty-file'],
    ['null bytes', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), 'binary-file'],
    ['bytes of no encoding', new Uint8Array([0xff, 0x80, 0x81, 0xfe, 0xff, 0xc1]), 'unknown-encoding'],
  ])('%s give a fatal message that says what to do', (_name, bytes, ruleId) => {
    const { reports, messages } = parseFile({ bytes });
    expect(reports).toEqual([]);
    expect(messages).toMatchObject([{ ruleId, fatal: true, source: 'read', place: { file: 'sample.txt' } }]);
    expect(messages[0]?.reason).toContain('请');
  });

  test('a format without a reader is refused', () => {
    expect(parseAll(TEXT, { path: 'a.docx' }).messages[0]?.ruleId).toBe('unknown-format');
  });
});

describe('Markdown', () => {
  const MARKDOWN = TEXT.replace('青浦区2023年', '# 青浦区2023年')
    .replace(/^([一二三四]、)/gm, '## $1')
    .replace('（一）规范行政执法。', '**（一）规范行政执法。**');

  test('reads like the plain text', () => {
    const plain = parseText(TEXT);
    const read = parseText(MARKDOWN, { path: 'a.md' });
    expect(read.text).toBe(plain.text);
    expect(sentences(read)).toEqual(sentences(plain));
  });

  test('places count in the Markdown source', () => {
    const read = parseText(MARKDOWN, { path: 'a.md' });
    for (const { start, end } of read.sentences) {
      const raw = read.toRaw({ start, end });
      expect(MARKDOWN.slice(raw.start, raw.end).replaceAll('**', '')).toBe(read.text.slice(start, end));
    }
  });

  test('numbers of ordered lists are kept, bullets are not', () => {
    const list = `# 青浦区2023年法治政府建设年度报告\n\n${OPENING}\n\n${PROSE}\n\n1. 加强领导\n2. 规范执法\n\n- 其他事项\n`;
    expect(parseText(list, { path: 'a.md' }).text.split('\n').slice(-3)).toEqual([
      '1.加强领导',
      '2.规范执法',
      '其他事项',
    ]);
  });

  test('a marked heading without a number opens a section', () => {
    const text = `# 青浦区2023年法治政府建设年度报告\n\n${OPENING}\n\n## 主要举措\n\n${PROSE}\n\n## 存在的不足\n\n${PROSE.slice(0, 80)}。`;
    expect(parseText(text, { path: 'a.md' }).sections.map(({ title, part }) => [title, part])).toEqual([
      ['主要举措', 'measures'],
      ['存在的不足', 'shortcomings'],
    ]);
  });
});

describe('compendium', () => {
  const one = (n: number) => `20xx年，xx区坚持依法行政，第${n}项工作取得新进展。\n\n${BODY}`;
  test.each([
    ['【篇一】', '【篇二】'],
    ['篇一：', '篇二：'],
    ['第一篇', '第二篇'],
    ['范文1', '范文2'],
    ['【第一篇】', '【第二篇】'],
  ])('%s … %s are two reports', (first, second) => {
    const text = `当前位置：首页 > 范文\n\n工作总结2篇\n\n${first}\n\n${one(1)}\n\n${second}\n\n${one(2)}`;
    const { reports } = parseAll(text, { path: 'some/001_Ab 汇编.txt' });
    expect(reports.map(({ id, source }) => [id, source.part])).toEqual([
      ['001-ab-p1', 1],
      ['001-ab-p2', 2],
    ]);
    expect(reports[0]?.text.startsWith('20xx年')).toBe(true);
    expect(reports[0]?.source.end).toBe(reports[1]?.source.start);
    expect(text.slice(reports[1]?.source.start).startsWith(second)).toBe(true);
  });

  test('one mark alone splits nothing', () => {
    expect(parseText(`【篇一】\n\n${one(1)}`).source.part).toBeNull();
  });
});

describe('what is no report', () => {
  test.each([
    ['青浦区2023年政府信息公开工作年度报告', 'information-disclosure-report'],
    ['青浦区2024年法治政府建设工作要点', 'work-plan'],
    ['《法治政府建设实施方案》政策解读', 'policy-interpretation'],
  ])('%s gives a fatal message', (title, ruleId) => {
    const { reports, messages } = parseAll(withBody(`${title}\n\n${OPENING}`));
    expect(reports).toEqual([]);
    expect(messages).toMatchObject([{ ruleId, fatal: true }]);
  });

  test('a news item', () => {
    expect(parseAll(withBody('本报讯（记者甲）近日，青浦区召开法治政府建设推进会。')).messages[0]?.ruleId).toBe(
      'news-item',
    );
  });

  test("a text on a bureau's own field is none unless its title says so", () => {
    const field = '我局受理申请，办结事项，答复群众咨询，清理各类证明材料。'.repeat(20);
    expect(parseAll(field).messages[0]?.ruleId).toBe('not-a-report');
    expect(parseAll(`青浦区某局2023年度法治政府建设情况报告\n\n${field}`).reports).toHaveLength(1);
  });

  test('a fragment', () => expect(parseAll('法治政府建设年度报告').messages[0]?.ruleId).toBe('not-a-report'));
});

describe('ids', () => {
  test('place and year, else the file name, else its digest', () => {
    expect(parseText(TEXT).id).toBe('310118-2023');
    expect(parseText(withBody(OPENING), { path: 'x/Report_7.txt' }).id).toBe('report-7');
    expect(parseText(withBody(OPENING), { path: '报告.txt', sha256: 'ab'.repeat(32) }).id).toBe('r-abababababab');
  });
});

describe('the contract of a parsed report', () => {
  test('text and folded text are of one length, every span is in the text', () => {
    const report = parseText(halfWidth(TEXT));
    expect(report.folded).toHaveLength(report.text.length);
    for (const { start, end } of [...report.paragraphs, ...report.sections, ...report.sentences]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(report.text.length);
    }
  });

  test('sections are numbered in order, parents come first, levels fit', () => {
    const { sections } = parseText(TEXT);
    const seen = new Map<string, number>();
    for (const section of sections) {
      expect(section.id).toBe(`s${seen.size + 1}`);
      expect(section.level).toBe(section.parent === null ? 1 : (seen.get(section.parent) ?? 0) + 1);
      seen.set(section.id, section.level);
    }
  });

  test('the tree carries raw positions', () => {
    const { tree } = parseText(`\n\n${TEXT}`);
    expect(tree.children[0]?.position.start).toEqual({ line: 3, column: 1, offset: 2 });
  });

  test('the same call gives the same report', () => {
    const file = {
      path: 'a.txt',
      bytes: new TextEncoder().encode(TEXT),
      sha256: 'a',
      origin: null,
      originEn: null,
      sidecar: null,
    };
    const run = () => JSON.stringify(parseSource(file, { divisions, currentYear: 2026 }));
    expect(run()).toBe(run());
  });
});
