import { describe, expect, test } from 'vitest';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { gb7714 } from './gb7714.ts';
import type { Work } from './work.ts';

const REPORT: Work = {
  kind: 'report',
  authors: ['中共甲区委', '甲区人民政府'],
  title: '关于2024年法治政府建设情况的报告',
  date: '2025-02-08',
  version: null,
  publisher: '法治年报',
  id: '990101-2024',
  url: 'https://example.org/reports/990101-2024/',
};
const DATA: Work = {
  kind: 'dataset',
  authors: ['法治年报'],
  title: '法治政府建设年度报告数据',
  date: null,
  version: 'v1-abc',
  publisher: '法治年报',
  id: 'fazhi-nianbao-v1-abc',
  url: 'https://example.org/data/',
};
const whole = (work: Work, accessed = '') => {
  const { before, after } = gb7714(work);
  return before + accessed + after;
};

describe('gb7714', () => {
  test('names bodies, title, kind, date and address; the day of access has its place', () => {
    expect(whole(REPORT, '[2025-06-01]')).toBe(
      '中共甲区委, 甲区人民政府. 关于2024年法治政府建设情况的报告[R/OL]. (2025-02-08)[2025-06-01]. https://example.org/reports/990101-2024/.',
    );
  });
  test('without an address it is no online resource, and the portal is named with the id', () => {
    expect(whole({ ...REPORT, url: null })).toBe(
      '中共甲区委, 甲区人民政府. 关于2024年法治政府建设情况的报告[R]. (2025-02-08). 法治年报: 990101-2024.',
    );
  });
  test('more than three bodies are three and 等; no body and no date are not made up', () => {
    expect(whole({ ...REPORT, authors: ['甲', '乙', '丙', '丁'] })).toMatch(/^甲, 乙, 丙, 等\. /);
    expect(whole({ ...REPORT, authors: [], date: null })).toBe(
      '关于2024年法治政府建设情况的报告[R/OL]. [日期不详]. https://example.org/reports/990101-2024/.',
    );
  });
  test('a data set is cited with its release', () => {
    expect(whole(DATA)).toBe('法治年报. 法治政府建设年度报告数据: v1-abc[DS/OL]. https://example.org/data/.');
    expect(whole({ ...DATA, url: null })).toBe('法治年报. 法治政府建设年度报告数据: v1-abc[DS].');
  });
});

describe('apa', () => {
  test('two bodies are joined by &, the date is written out', () => {
    expect(apa(REPORT)).toBe(
      '中共甲区委, & 甲区人民政府. (2025, February 8). 关于2024年法治政府建设情况的报告. 法治年报. https://example.org/reports/990101-2024/',
    );
  });
  test('without a body the title comes first, without a date it says n.d.', () => {
    expect(apa({ ...REPORT, authors: [], date: null, url: null })).toBe(
      '关于2024年法治政府建设情况的报告. (n.d.). 法治年报.',
    );
  });
  test('a data set is cited with its release, its publisher named once', () => {
    expect(apa(DATA)).toBe(
      '法治年报. (n.d.). 法治政府建设年度报告数据 (Version v1-abc) [Data set]. https://example.org/data/',
    );
  });
});

describe('bibtex', () => {
  test('is one entry with every body in braces', () => {
    expect(bibtex(REPORT)).toBe(
      [
        '@techreport{990101-2024,',
        '  author = {{中共甲区委} and {甲区人民政府}},',
        '  title = {{关于2024年法治政府建设情况的报告}},',
        '  institution = {中共甲区委},',
        '  year = {2025},',
        '  month = feb,',
        '  language = {chinese},',
        '  note = {法治年报: 990101-2024},',
        '  url = {https://example.org/reports/990101-2024/},',
        '}',
      ].join('\n'),
    );
  });
  test('signs that TeX reads as orders are escaped', () => {
    expect(bibtex({ ...REPORT, title: '“放管服”100%_{x} & y' })).toContain('{{“放管服”100\\%\\_\\{x\\} \\& y}}');
  });
  test('fields that are not known are left out', () => {
    const entry = bibtex({ ...REPORT, authors: [], date: null, url: null });
    expect(entry).not.toMatch(/author|year|month|url/);
    expect(entry).toContain('institution = {法治年报}');
  });
  test('a data set names its release', () => {
    expect(bibtex(DATA)).toContain('  version = {v1-abc},');
  });
});
