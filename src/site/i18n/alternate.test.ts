import { describe, expect, it } from 'vitest';
import { alternate } from './alternate.ts';

describe('alternate', () => {
  it('leads to the same page in the other language and back', () => {
    expect(alternate('/reports/a-2024/', 'en', '/')).toBe('/en/reports/a-2024/');
    expect(alternate('/en/reports/a-2024/', 'zh', '/')).toBe('/reports/a-2024/');
    expect([alternate('/', 'en', '/'), alternate('/en/', 'zh', '/')]).toEqual(['/en/', '/']);
  });
  it('leads to itself in its own language', () => {
    expect(alternate('/en/data/', 'en', '/')).toBe('/en/data/');
    expect(alternate('/data/', 'zh', '/')).toBe('/data/');
  });
  it('stays below a sub-path, whatever that is called', () => {
    expect(alternate('/portal/data/', 'en', '/portal/')).toBe('/portal/en/data/');
    expect(alternate('/en/en/data/', 'zh', '/en')).toBe('/en/data/');
    expect(alternate('/portal/', 'en', '/portal')).toBe('/portal/en/');
  });
  it('throws on a page outside of the site, naming it', () => {
    expect(() => alternate('/elsewhere/', 'en', '/portal/')).toThrow('/elsewhere/');
  });
});
