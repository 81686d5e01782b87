import { describe, expect, it } from 'vitest';
import { locale, makeLocale } from './locale.ts';
import { languages } from './strings.ts';

describe('makeLocale', () => {
  it('keeps links in its language, below the base', () => {
    expect(makeLocale('zh', '/').reportHref('a-2024', 'm1')).toBe('/reports/a-2024/#m1');
    expect(makeLocale('en', '/portal').reportHref('a-2024', 'm1')).toBe('/portal/en/reports/a-2024/#m1');
  });
  it('throws on a relative path, naming it', () => {
    for (const language of languages) expect(() => makeLocale(language, '/').href('data/')).toThrow('"data/"');
  });
  it('names things in its language, and has the other name at hand', () => {
    const of = { zh: '受理', en: 'Accepted' };
    expect(makeLocale('en', '/').name(of)).toBe('Accepted');
    expect(makeLocale('en', '/').alias(of)).toEqual({ lang: 'zh', text: '受理' });
  });
});

describe('locale', () => {
  it('is Chinese where a page says no language, and throws on one that the site does not have', () => {
    expect(locale(undefined).lang).toBe('zh');
    expect(() => locale('fr')).toThrow('"fr"');
  });
});
