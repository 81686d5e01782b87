import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Finding, MandateItem, RuleDoc, SystemCoverage } from '../schema/check.ts';
import { buildExample } from './build-example.ts';
import type { ExampleQuantity } from './example.ts';
import { audit, bases, ruleDocs, rules, seriesRules } from './index.ts';

const run = (text: string, quantities: readonly ExampleQuantity[] = []) => {
  const built = buildExample({ text, quantities, verdicts: [], reasons: [] });
  return { ...built, result: audit(built.report, built.extraction, built.codebook, { currentYear: 2025 }) };
};

describe('audit(report, extraction, codebook)', () => {
  it('orders findings by the place of their claim', () => {
    const { result } = run('2108年，排查38件，化解35件，化解率92.12%。', [
      { quote: '38件' },
      { quote: '35件' },
      { quote: '92.12%' },
    ]);
    expect(result.checks.map(({ rule }) => rule)).toEqual(['year-sanity', 'rate-recompute']);
  });

  it('finds nothing in a report without numbers, and still has both lists', () => {
    const { result } = run('坚持依法行政。');
    expect(result.checks).toEqual([]);
    expect(result.mandate).toHaveLength(6);
    expect(result.systems.length).toBeGreaterThan(0);
  });

  it('stands any text: every finding has the published shape, its own id and true quotes', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '收到',
        '受理',
        '，其中',
        '（',
        '）',
        '；',
        '。',
        '\n',
        '其余',
        '合计',
        '化解率',
        '由',
        '减少到',
        '2108年',
        '未结',
        '占',
      ),
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('件', '宗', '%', '天'))
        .map(([n, unit]) => `${n}${unit}`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        // A space keeps two numbers in a row apart.
        const text = pieces.join(' ');
        const indicators = [
          'reconsideration.received',
          'reconsideration.accepted',
          'reconsideration.concluded',
          'petition.resolution_rate',
        ];
        const quantities = pieces
          .filter((one) => /^\d+[件宗%天]$/.test(one))
          .map((quote, i) => {
            const indicator = indicators[i % 5];
            return indicator === undefined ? { quote } : { quote, indicator };
          });
        const { report, extraction, result } = run(text, quantities);
        const mentions = new Set(extraction.mentions.map(({ id }) => id));
        for (const finding of result.checks) {
          Finding.parse(finding);
          for (const id of [finding.claim, ...finding.parts]) if (id !== null) expect(mentions).toContain(id);
          for (const { start, end, text: quoted } of finding.quotes) expect(report.text.slice(start, end)).toBe(quoted);
        }
        expect(new Set(result.checks.map(({ id }) => id)).size).toBe(result.checks.length);
        for (const item of result.mandate) MandateItem.parse(item);
        for (const system of result.systems) SystemCoverage.parse(system);
      }),
    );
  });

  it('says the same of the same report', () => {
    const text = '收到58件，受理50件，办结率86.2%。';
    const quantities = [{ quote: '58件' }, { quote: '50件' }, { quote: '86.2%' }];
    expect(run(text, quantities).result).toEqual(run(text, quantities).result);
  });
});

describe('bases(findings)', () => {
  it('maps a rate that its counts bear out to its denominator, and no other', () => {
    const { result } = run('排查16件，化解12件，化解率75%。受理10件，化解9件，化解率80%。', [
      { quote: '16件', indicator: 'petition.received' },
      { quote: '12件' },
      { quote: '75%' },
      { quote: '10件' },
      { quote: '9件' },
      { quote: '80%' },
    ]);
    expect([...bases(result.checks)]).toEqual([['m3', 'petition.received']]);
  });
});

describe('ruleDocs()', () => {
  it('has the published shape and an entry a rule', () => {
    for (const doc of ruleDocs()) RuleDoc.parse(doc);
    expect(ruleDocs().map(({ id }) => id)).toEqual([...rules, ...seriesRules].map(({ id }) => id));
  });
});
