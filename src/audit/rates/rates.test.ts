import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildExample } from '../build-example.ts';
import { contextOf } from '../context.ts';
import { rateRecompute } from '../rules/rate-recompute.ts';

const verdictOn = (text: string, quotes: readonly string[]) => {
  const quantities = quotes.map((quote) => ({ quote }));
  const { report, extraction, codebook } = buildExample({ text, quantities, verdicts: [], reasons: [] });
  return rateRecompute.find(contextOf(report, extraction, codebook)).map(({ verdict }) => verdict);
};

const counts = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.integer({ min: 0, max: 2 }))
  .map(([N, k, places]) => ({ N, n: Math.min(k, N), places }));

describe('a stated rate', () => {
  it('is never objected to when it was printed from the counts beside it', () => {
    fc.assert(
      fc.property(counts, ({ N, n, places }) => {
        const rate = `${((100 * n) / N).toFixed(places)}%`;
        const [verdict] = verdictOn(`排查${N}件，化解${n}件，化解率${rate}。`, [`${N}件`, `${n}件`, rate]);
        expect(['consistent', 'rounding']).toContain(verdict);
      }),
    );
  });

  it('is objected to when it is two units of its last place off', () => {
    fc.assert(
      fc.property(counts, ({ N, n, places }) => {
        const rate = `${((100 * n) / N + 2 * 10 ** -places).toFixed(places)}%`;
        expect(verdictOn(`排查${N}件，化解${n}件，化解率${rate}。`, [`${N}件`, `${n}件`, rate])).toEqual([
          'inconsistent',
        ]);
      }),
    );
  });

  it('is never refuted where a third count could be its base', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5000 }), fc.nat(100), ({ N, n }, M, rate) => {
        const text = `收到${M}件，受理${N}件，化解${n}件，化解率${rate}%。`;
        expect(verdictOn(text, [`${M}件`, `${N}件`, `${n}件`, `${rate}%`])).not.toContain('inconsistent');
      }),
    );
  });

  it('is a reduction of what stood before the change', () => {
    fc.assert(
      fc.property(counts, ({ N, n, places }) => {
        const rate = `${((100 * (N - n)) / N).toFixed(places)}%`;
        const [verdict] = verdictOn(`时限由${N}天压缩至${n}天，压缩率${rate}。`, [`${N}天`, `${n}天`, rate]);
        expect(['consistent', 'rounding']).toContain(verdict);
      }),
    );
  });
});
