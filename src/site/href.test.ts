import { describe, expect, it } from 'vitest';
import { makeHref } from './href.ts';

describe('makeHref', () => {
  it('leaves paths alone at the root', () => {
    expect(makeHref('/')('/reports/a-2024/#m1')).toBe('/reports/a-2024/#m1');
    expect(makeHref('/')('/')).toBe('/');
  });
  it('prefixes a sub-path, with or without its trailing slash', () => {
    expect(makeHref('/portal/')('/data/')).toBe('/portal/data/');
    expect(makeHref('/portal')('/')).toBe('/portal/');
  });
  it('throws on a relative path, naming it', () => {
    expect(() => makeHref('/')('reports/')).toThrow('"reports/"');
  });
});
