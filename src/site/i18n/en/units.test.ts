import { describe, expect, it } from 'vitest';
import { unitName } from './units.ts';

describe('unitName', () => {
  it('names measures, one and many', () => {
    expect([unitName('人', 1), unitName('人', 2), unitName('天', 0.5), unitName('元', 1)]).toEqual([
      'person',
      'people',
      'days',
      'yuan',
    ]);
  });
  it('is the plural where it stands alone', () => {
    expect(unitName('学时', null)).toBe('class hours');
  });
  it('leaves a counting word as it is written, and % as well', () => {
    expect([unitName('件', 3), unitName('户次', 1), unitName('%', 85)]).toEqual(['件', '户次', '%']);
  });
});
