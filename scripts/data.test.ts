import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ContentFixture, contentFixture } from './data/content-fixture.ts';

const SCRIPT = resolve(import.meta.dirname, 'data.ts');

function run(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, log: stderr.split('\n').filter(Boolean) };
}

const build = ({ content, out }: ContentFixture, ...args: string[]) => run('--content', content, '--out', out, ...args);

/** Path -> digest of every file below a folder. */
function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Long enough, and built like one: the parser takes it for an annual report. */
const REPORT = `长沙市岳麓区人民政府关于2023年法治政府建设工作情况的报告

市人民政府：

2023年，我区深入贯彻落实《法治政府建设实施纲要（2021—2025年）》，扎实推进依法行政。现将有关情况报告如下：

一、推进法治政府建设的主要举措和成效

（一）依法化解矛盾纠纷。全年共收到行政复议案件36件，受理24件，审结22件。

二、存在的不足和原因

（一）执法能力有待提高。少数执法人员对法律法规学习不深，运用法治思维和法治方式解决问题的能力不强，行政执法规范化水平与群众期待还有差距。部分单位对行政决策程序重视不够，合法性审查力量薄弱，专业人才不足。

三、党政主要负责人履行推进法治建设第一责任人职责情况

主要负责人认真履行第一责任人职责，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办，把法治政府建设摆在全局工作的重要位置，与经济社会发展同部署、同推进、同督促、同考核。

四、2024年法治政府建设工作安排

（一）继续加强行政执法监督，不断提高依法行政水平。

长沙市岳麓区人民政府

2024年2月28日
`;

/** What 某区 and the like are in GB 18030; TextEncoder knows UTF-8 only. */
const GBK_WORDS = Uint8Array.from([0xc4, 0xb3, 0xc7, 0xf8, 0xcd, 0xa8, 0xd6, 0xaa, 0x0a]);

describe('node scripts/data.ts', () => {
  let good: ContentFixture;
  let bad: ContentFixture;
  let goodRun: ReturnType<typeof run>;
  let badRun: ReturnType<typeof run>;
  const json = (fixture: ContentFixture, path: string) => JSON.parse(readFileSync(join(fixture.out, path), 'utf8'));

  beforeAll(() => {
    good = contentFixture({ 'reports/a.txt': REPORT });
    goodRun = build(good, '--gold', 'none');
    bad = contentFixture({
      'reports/a.txt': REPORT,
      'reports/again.md': REPORT.replace(/\n\n/g, '\n\n\n'),
      'reports/empty.txt': '',
      'reports/binary.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 0xff]),
      'reports/encoding.txt': Uint8Array.from([0xff, 0xfd, 0x81, 0x30, 0xff, 0xff, 0x41]),
      'reports/news.txt': '某区召开法治政府建设推进会\n\n3月5日，某区召开会议。区长出席并讲话。\n',
      'reports/disclosure.txt': '某区2023年政府信息公开工作年度报告\n\n一、总体情况\n\n全年主动公开信息1200条。\n',
      'reports/plan.txt': '某区2024年法治政府建设工作要点\n\n一、总体要求\n\n坚持依法行政。\n',
      'reports/short.txt': GBK_WORDS,
      'reports/sidecar.txt': REPORT.replace('36件', '37件'),
      'reports/sidecar.txt.meta.yml': 'title: {value: 报告, reason: 标题不全}\ncolour: red\n',
      'gold/gold.tsv':
        'doc\tstart\tend\ttext\tvalue\tunit\tqualifier\tindicator\taccept\tscope\tperiod\trole\n' +
        'a.txt\t90000\t90003\t36件\t36\t件\texact\t\t\tarea\tyear\tactual\n',
    });
    badRun = build(bad);
  }, 60_000);
  afterAll(() => {
    good.remove();
    bad.remove();
  });

  test('a folder with one report gives a whole data set and a summary, and no colour off a terminal', () => {
    expect(goodRun.status).toBe(0);
    expect(goodRun.log.join('\n')).toMatch(/reports +1\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what it looks for.
    expect(goodRun.log.join('\n')).not.toMatch(/\u001b/);
    expect(json(good, 'index.json').counts).toMatchObject({ files: 1, reports: 1, leftOut: 0 });
    expect(json(good, 'places/430104.json').reports).toHaveLength(1);
  });

  test('every observation leads to a place whose text is its quote', () => {
    const rows = readFileSync(join(good.out, 'observations.ndjson'), 'utf8').trim().split('\n');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows.map((line) => JSON.parse(line))) {
      const text = readFileSync(join(good.out, `reports/${row.report}.txt`), 'utf8');
      expect(text.slice(row.start, row.end)).toBe(row.text);
      expect(REPORT.slice(row.raw.start, row.raw.end)).toBe(row.text);
    }
  });

  test('the manifest names every other file with its size and digest', () => {
    const { files } = json(good, 'manifest.json');
    const listed = Object.fromEntries(
      files.map((file: { path: string; sha256: string }) => [`/${file.path}`, file.sha256]),
    );
    const { '/manifest.json': _, ...others } = digests(good.out);
    expect(listed).toEqual(others);
  });

  test('the same content on another path gives the same bytes', () => {
    const twin = contentFixture({ 'reports/a.txt': REPORT });
    try {
      expect(build(twin, '--gold', 'none', '--quiet')).toEqual({ status: 0, log: [] });
      expect(digests(twin.out)).toEqual(digests(good.out));
    } finally {
      twin.remove();
    }
  });

  test.each([
    ['again.md', 'duplicate-report'],
    ['empty.txt', 'empty-file'],
    ['binary.txt', 'binary-file'],
    ['encoding.txt', 'unknown-encoding'],
    ['sidecar.txt', 'unknown-field'],
  ])('%s is left out as %s and the rest is built', (file, ruleId) => {
    expect(badRun.status).toBe(0);
    expect(json(bad, 'quality.json').leftOut).toContainEqual(expect.objectContaining({ file, ruleId }));
    expect(badRun.log.some((line) => line.startsWith(file) && line.includes(ruleId))).toBe(true);
  });

  test.each(['news.txt', 'disclosure.txt', 'plan.txt', 'short.txt'])('%s is no such report and is left out', (file) => {
    expect(json(bad, 'quality.json').leftOut.map((row: { file: string }) => row.file)).toContain(file);
  });

  test('only the report that is one is published, and a gold row outside its file is reported with its line', () => {
    expect(json(bad, 'reports.json').reports.map((row: { source: unknown }) => row.source)).toEqual([
      { file: 'a.txt', part: null },
    ]);
    expect(badRun.log).toContainEqual(expect.stringMatching(/^gold\/gold\.tsv:2 warning .*gold:outside-file$/));
  });

  test('--strict turns messages into exit code 1 and leaves the data set of before untouched', () => {
    const before = digests(bad.out);
    const { status, log } = build(bad, '--strict', '--year', '2030');
    expect(status).toBe(1);
    expect(log.at(-1)).toMatch(/^--strict: \d+ messages, nothing written$/);
    expect(digests(bad.out)).toEqual(before);
    expect(readdirSync(join(bad.out, '..'))).toEqual(['v1']);
  });

  test('a build that cannot read its folder fails and leaves the data set of before untouched', () => {
    const before = digests(good.out);
    const { status, log } = build(good, '--reports', join(good.root, 'nowhere'));
    expect([status, log.at(-1)]).toEqual([1, expect.stringContaining('nowhere')]);
    expect(digests(good.out)).toEqual(before);
  });

  test('a folder that holds something else is never replaced', () => {
    const other = join(good.root, 'home');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'dear');
    expect(run('--content', good.content, '--out', other).status).toBe(1);
    expect(existsSync(join(other, 'letter.txt'))).toBe(true);
  });

  test('an unknown option is a wrong call: exit code 2 and the usage', () => {
    const { status, log } = run('--colour');
    expect(status).toBe(2);
    expect(log.join('\n')).toContain('--reports DIR');
  });
});
