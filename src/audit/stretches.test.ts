import { describe, expect, it } from 'vitest';
import { buildExample } from './build-example.ts';
import { contextOf } from './context.ts';
import type { ExampleQuantity } from './example.ts';

const context = (text: string, quantities: readonly ExampleQuantity[] = []) => {
  const built = buildExample({ text, quantities, verdicts: [], reasons: [] });
  return contextOf(built.report, built.extraction, built.codebook);
};

describe('stretches of a context', () => {
  it('end at 。；！？ and line ends and cover the text without a gap', () => {
    const text = '受理50件；办结43件。\n败诉2件！';
    const { stretches } = context(text);
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
      '受理50件；',
      '办结43件。',
      '\n',
      '败诉2件！',
    ]);
  });

  it('know their paragraph; what stands outside has −1', () => {
    expect(context('甲。乙。\n丙。').stretches.map(({ paragraph }) => paragraph)).toEqual([0, 0, -1, 1]);
  });

  it('hold every quantity once, in text order', () => {
    const { quantities, stretches } = context('收到58件，受理50件；办结43件。', [
      { quote: '58件' },
      { quote: '50件' },
      { quote: '43件' },
    ]);
    expect(quantities.map(({ mention }) => mention.text)).toEqual(['58件', '50件', '43件']);
    expect(stretches.map((stretch) => stretch.quantities.length)).toEqual([2, 1]);
  });
});

it('a table without line ends is cut, so that no stretch holds more than 60 quantities', () => {
  const quotes = Array.from({ length: 130 }, (_, i) => ({ quote: `${i}件` }));
  const { stretches } = context(quotes.map(({ quote }) => quote).join('、'), quotes);
  expect(stretches.map(({ quantities }) => quantities.length)).toEqual([60, 60, 10]);
});

describe('own words of a quantity', () => {
  const quantities = [{ quote: '89件' }, { quote: '17件' }, { quote: '72件' }, { quote: '2件' }];
  const found = context(
    '共参与庭审案件89件(涉及区政府17件，部门72件），对2件予以受理。'.replace('(', '（'),
    quantities,
  ).quantities;

  it('reach back and forward to the nearest mark or quantity', () => {
    expect(found.map(({ before, after }) => [before, after])).toEqual([
      ['共参与庭审案件', ''],
      ['涉及区政府', ''],
      ['部门', ''],
      ['对', '予以受理'],
    ]);
  });

  it('come with the number of brackets around the quantity', () => {
    expect(found.map(({ depth }) => depth)).toEqual([0, 1, 1, 0]);
  });
});
