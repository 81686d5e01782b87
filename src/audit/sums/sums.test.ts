import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../build-example.ts';
import { contextOf } from '../context.ts';
import { sumOfParts } from '../rules/sum-of-parts.ts';

const find = (text: string, quotes: readonly string[]) => {
  const quantities = quotes.map((quote) => ({ quote }));
  const { report, extraction, codebook } = buildExample({ text, quantities, verdicts: [], reasons: [] });
  return sumOfParts.find(contextOf(report, extraction, codebook));
};

const list = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 9 });

describe('a total and a list after 其中', () => {
  it('agree when the list adds up, whatever its length', () => {
    fc.assert(
      fc.property(list, (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const text = `审结${total}件，其中${parts.map((part) => `甲类${part}件`).join('、')}。`;
        const findings = find(
          text,
          [total, ...parts].map((n) => `${n}件`),
        );
        expect(findings.map(({ verdict, parts: ids }) => [verdict, ids.length])).toEqual([
          ['consistent', parts.length],
        ]);
      }),
    );
  });

  it('say nothing when the list leaves something out or goes beyond', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 50 }), (parts, gap) => {
        const total = parts.reduce((sum, part) => sum + part, 0) + gap;
        const text = `审结${total}件，其中${parts.map((part) => `甲类${part}件`).join('、')}。`;
        expect(
          find(
            text,
            [total, ...parts].map((n) => `${n}件`),
          ),
        ).toEqual([]);
      }),
    );
  });
});
