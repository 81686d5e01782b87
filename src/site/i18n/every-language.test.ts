import { expect, it } from 'vitest';
import { everyLanguage, inEveryLanguage } from './every-language.ts';

it('makes each path once a language, the default one without a step of its own', () => {
  expect(inEveryLanguage([{ id: 'a' }, { id: 'b' }]).map(({ params }) => params)).toEqual([
    { lang: undefined, id: 'a' },
    { lang: undefined, id: 'b' },
    { lang: 'en', id: 'a' },
    { lang: 'en', id: 'b' },
  ]);
  expect(everyLanguage()).toHaveLength(2);
});
