/** Runs every example of every rule: the examples are the rules' tests and, published, their explanation. */
import { describe, expect, it } from 'vitest';
import { shownRules } from './docs.ts';

const ACCUSING = /错误|造假|虚假|谎|失实|违规/;

describe.each(shownRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const findings = rule.run(example);
    expect(findings.map((finding) => finding.reason)).toEqual(example.reasons);
    expect(findings.map((finding) => finding.verdict)).toEqual(example.verdicts);
    for (const finding of findings) {
      expect(finding.url).toBe(`/audit/rules/${rule.id}/`);
      expect(finding.quotes.length).toBeGreaterThan(0);
      for (const { report, start, end, text, marks } of finding.quotes) {
        const source = report === null ? example.text : example.earlier?.text;
        expect(source?.slice(start, end)).toBe(text);
        for (const mark of marks) expect(mark.start >= start && mark.end <= end && mark.start < mark.end).toBe(true);
      }
      expect(finding.quotes.map(({ report }) => report).filter((id) => id !== null)).toHaveLength(
        finding.others.length,
      );
      expect(finding.reasonZh).not.toMatch(ACCUSING);
      expect(finding.reasonZh).toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  });

  it('says in both languages what it is, and what each example shows', () => {
    const { zh, what, why, source, examples } = rule;
    const chinese = [zh, what, why, source, ...examples.map(({ titleZh }) => titleZh)];
    expect(chinese.filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([]);
    const english = [rule.en, rule.whatEn, rule.whyEn, ...examples.map(({ title }) => title)];
    expect(english.filter((words) => !/[a-z]{2}/.test(words))).toEqual([]);
  });

  it('has an example that finds something and one that rightly does not object', () => {
    const objecting = rule.examples.filter((example) => example.verdicts.some(objects));
    const passing = rule.examples.filter((example) => !example.verdicts.some(objects));
    expect(objecting.length).toBeGreaterThan(0);
    expect(passing.length).toBeGreaterThan(0);
  });
});

const objects = (verdict: string): boolean => verdict !== 'consistent' && verdict !== 'rounding';

it('rule ids are unique, since they are addresses', () => {
  expect(new Set(shownRules.map((rule) => rule.id)).size).toBe(shownRules.length);
});
