import { describe, expect, test } from 'vitest';
import { type Sketch, sketch } from '../fixture.ts';
import { bodiesOf } from './bodies.ts';

const bodies = (...reports: Sketch[]) =>
  bodiesOf(reports.map(sketch)).map(({ department, reports: own }) => [department, own.map(({ report }) => report.id)]);

describe('bodiesOf', () => {
  test('the government comes first, each department is a body of its own, each by year', () => {
    expect(
      bodies(
        { id: 'b-2023', level: 'department', issuers: ['乙市水务局'], year: 2023 },
        { id: 'a-2023', issuers: ['乙市人民政府'], year: 2023 },
        { id: 'a-2022', issuers: ['中共乙市委', '乙市人民政府'], year: 2022 },
        { id: 'b-2022', level: 'department', issuers: ['乙市水务局'], year: 2022 },
        { id: 'c-2022', level: 'department', issuers: ['乙市农业农村局'], year: 2022 },
      ),
    ).toEqual([
      [null, ['a-2022', 'a-2023']],
      ['乙市农业农村局', ['c-2022']],
      ['乙市水务局', ['b-2022', 'b-2023']],
    ]);
  });
  test('a department that signs nothing is told by its report alone', () => {
    expect(bodies({ id: 'a', level: 'department' }, { id: 'b', level: 'department' })).toHaveLength(2);
  });
});
