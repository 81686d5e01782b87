import { describe, expect, it } from 'vitest';
import { unused } from './unused.ts';

const strings = { title: 'x', page: { lead: 'x', note: { a: 'x', b: () => 'x' } }, list: ['x'] };

describe('unused', () => {
  it('names every string that no source asks for', () => {
    expect(unused(strings, ['t.title', 'locale.t.list.map(x)'])).toEqual(['page.lead', 'page.note.a', 'page.note.b']);
  });
  it('follows a name that was given to a part', () => {
    expect(unused(strings, ['const n = locale.t.page.note;\nn.a'])).toEqual([
      'title',
      'page.lead',
      'page.note.b',
      'list',
    ]);
  });
  it('takes a map that is indexed, spread or handed on as used whole, and not what stands beside it', () => {
    for (const use of ['t.page.note[id]', '{...t.page.note}', 'show(t.page.note)'])
      expect(unused(strings, [use])).toEqual(['title', 'page.lead', 'list']);
  });
  it('does not take the same key of something else for a use', () => {
    expect(unused({ title: 'x' }, ['page.title', 'const t = 1; at.title'])).toEqual(['title']);
  });
});
