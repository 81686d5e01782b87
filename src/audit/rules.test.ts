/** Runs every example of every rule: the examples are the rules' tests and, published, their explanation. */
import { describe, expect, it } from 'vitest';
import { buildExample } from './build-example.ts';
import { contextOf } from './context.ts';
import { rules } from './presets.ts';

const ACCUSING = /错误|造假|虚假|谎|失实|违规/;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { report, extraction, codebook } = buildExample(example);
    const findings = rule.find(contextOf(report, extraction, codebook));
    expect(findings.map((finding) => finding.reason)).toEqual(example.reasons);
    expect(findings.map((finding) => finding.verdict)).toEqual(example.verdicts);
    for (const finding of findings) {
      expect(finding.url).toBe(`/audit/rules/${rule.id}/`);
      expect(finding.quotes.length).toBeGreaterThan(0);
      for (const quote of finding.quotes) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(finding.reasonZh).not.toMatch(ACCUSING);
    }
    expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
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
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
