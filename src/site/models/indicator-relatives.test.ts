import { expect, it } from 'vitest';
import { relatives } from './indicator-relatives.ts';

const row = (id: string, rest: object = {}) => ({
  ...{ id, related: [], numerator: null, denominators: [], primary: 0 },
  ...rest,
});
const all = [
  row('a.cases.received', { related: ['a.cases.closed'] }),
  row('a.cases.closed', { primary: 1 }),
  row('a.cases.open', { primary: 2 }),
  row('a.cases.rate', { numerator: '办结的件数', denominators: ['a.cases.received + a.cases.open'] }),
  row('a.people'),
];

it('relatives(own, all) names the rates that have it above or below the line, sums included', () => {
  expect(relatives(all[0] ?? row('x.y'), all)).toEqual({
    related: ['a.cases.closed'],
    rates: ['a.cases.rate'],
    family: ['a.cases.open'],
  });
});
it('relatives(own, all) names nothing twice and no indicator of another object', () => {
  const { family } = relatives(all[3] ?? row('x.y'), all);
  expect(family).toEqual(['a.cases.closed']);
});
