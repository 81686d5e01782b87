import { describe, expect, it } from 'vitest';
import type { ParsedReport, ReportNode, SectionNode } from '../../schema/parsed.ts';
import type { Section } from '../../schema/report.ts';
import type { Part } from '../../schema/vocabulary.ts';
import { reportOf } from '../build-example.ts';
import { mandateOf } from './mandate.ts';

/** A report of sections given as [part, heading, body]; raw places are ten characters further on. */
function report(...given: readonly (readonly [Part, string, string])[]): ParsedReport {
  const bare = reportOf(given.map(([, heading, body]) => `${heading}\n${body}`).join('\n'));
  const sections: Section[] = [];
  const children: ReportNode['children'] = [];
  const paragraphs = bare.paragraphs.map((paragraph, i) => {
    const isHeading = i % 2 === 0;
    const part = given[Math.floor(i / 2)]?.[0] ?? 'other';
    const id = `s${Math.floor(i / 2) + 1}`;
    const { start, end } = paragraph;
    if (isHeading) {
      const title = bare.text.slice(start, end);
      sections.push({
        id,
        marker: '',
        level: 1,
        title,
        start,
        end,
        raw: { start, end },
        part,
        system: null,
        parent: null,
      });
      const node: SectionNode = {
        type: 'section',
        position: bare.tree.position,
        span: { start, end },
        id,
        marker: '',
        level: 1,
        title,
        heading: { start, end },
        part,
        system: null,
        children: [],
      };
      children.push(node);
    }
    return { start, end, section: id, kind: isHeading ? ('heading' as const) : ('text' as const) };
  });
  const toRaw = ({ start, end }: { start: number; end: number }) => ({ start: start + 10, end: end + 10 });
  return { ...bare, sections, paragraphs, tree: { ...bare.tree, children }, toRaw };
}

const lineOf = (parsed: ParsedReport, item: string) => {
  const line = mandateOf(parsed).find((one) => one.item === item);
  if (line === undefined) throw new Error(`No line for ${item}`);
  return { how: line.how, text: line.quote?.text ?? null };
};

const WHOLE = report(
  ['measures', '一、主要举措和成效', '持续完善制度。'],
  ['shortcomings', '二、存在的不足及原因', '由于编制所限，力量不足。'],
  ['first-responsible', '三、履行第一责任人职责情况', '区委书记专题研究。'],
  ['plan', '四、下一年主要安排', '抓好落实。'],
  ['other', '五、其他需要报告的情况', '无。'],
);

describe('mandateOf(report)', () => {
  it('has one line a required content, in the order of the rules', () => {
    expect(mandateOf(WHOLE).map(({ item, how }) => [item, how])).toEqual([
      ['measures', 'heading'],
      ['shortcomings', 'heading'],
      ['causes', 'heading'],
      ['first-responsible', 'heading'],
      ['plan', 'heading'],
      ['other', 'heading'],
    ]);
  });

  it('quotes the heading, with its place in the cleaned text and in the source', () => {
    const plan = mandateOf(WHOLE).find(({ item }) => item === 'plan');
    expect(plan?.quote?.text).toBe('四、下一年主要安排');
    expect(WHOLE.text.slice(plan?.quote?.start, plan?.quote?.end)).toBe(plan?.quote?.text);
    expect(plan?.quote?.raw.start).toBe((plan?.quote?.start ?? 0) + 10);
  });

  it('finds one heading that serves two contents', () => {
    const both = report(['shortcomings', '三、存在的不足及2025年工作打算', '力量不足。']);
    expect(lineOf(both, 'plan')).toEqual({ how: 'heading', text: '三、存在的不足及2025年工作打算' });
  });

  it('falls back on the wording of a sentence', () => {
    const worded = report(
      ['measures', '一、工作情况', '制度完备。区长认真履行第一责任人职责。'],
      ['shortcomings', '二、存在的问题', '执法力量不足。主要原因是编制所限。'],
    );
    expect(lineOf(worded, 'first-responsible')).toEqual({ how: 'wording', text: '区长认真履行第一责任人职责。' });
    expect(lineOf(worded, 'causes')).toEqual({ how: 'wording', text: '主要原因是编制所限。' });
  });

  it('does not take causes given for results as causes of shortcomings', () => {
    const elsewhere = report(
      ['measures', '一、工作情况', '由于措施得力，成效明显。'],
      ['shortcomings', '二、存在的问题', '力量不足。'],
    );
    expect(lineOf(elsewhere, 'causes').how).toBe('not-found');
  });

  it('does not take a plan for what was done or lacked', () => {
    const planned = report(['plan', '二、工作思路', '压实第一责任人职责，补齐仍存在的短板。']);
    expect(lineOf(planned, 'first-responsible').how).toBe('not-found');
    expect(lineOf(planned, 'shortcomings').how).toBe('not-found');
  });

  it('says which words were looked for where nothing was found', () => {
    const line = mandateOf(report(['measures', '一、工作情况', '完备。'])).find(({ item }) => item === 'causes');
    expect(line).toMatchObject({ found: false, quote: null });
    expect(line?.lookedFor).toContain('由于');
  });
});
