import { describe, expect, it } from 'vitest';
import { pagePath, paginate } from './paginate.ts';

describe('paginate', () => {
  it('splits rows in order and counts them all', () => {
    expect(paginate([1, 2, 3], 2)).toEqual([
      { rows: [1, 2], number: 1, of: 2, total: 3 },
      { rows: [3], number: 2, of: 2, total: 3 },
    ]);
  });
  it('gives one empty page for no rows', () => {
    expect(paginate([], 2)).toEqual([{ rows: [], number: 1, of: 1, total: 0 }]);
  });
});

describe('pagePath', () => {
  it('leaves page 1 at the root', () => {
    expect(pagePath('/reports/', 1)).toBe('/reports/');
    expect(pagePath('/reports/', 3)).toBe('/reports/page/3/');
  });
});
