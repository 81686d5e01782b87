/**
 * One language of the site: its strings, its links, its names of things. Pages and models are given one and stay in it.
 * Chinese pages stand at the root, others below their language's code.
 */
import { makeHref } from '../href.ts';
import { hasChinese } from './runs.ts';
import { type Language, languages, type Strings, strings } from './strings.ts';

/** What the codebook and the rules name in both languages. */
interface Named {
  readonly zh: string;
  readonly en: string;
}

export interface Locale {
  readonly lang: Language;
  readonly t: Strings;
  /** Name of an indicator or a rule. */
  name(of: Named): string;
  /** Its name in the other language, to be marked as such. */
  alias(of: Named): { readonly lang: Language; readonly text: string };
  /** Of what is published in both languages, the one of the page. */
  pick<T>(zh: T, en: T): T;
  /** The `lang` of an element that holds `text` and nothing else: zh where it is Chinese on a page that is not. */
  mark(text: string): 'zh' | undefined;
  /** A page of this language. Paths start with '/', without the language; throws on others. */
  href(path: string): string;
  reportHref(id: string, anchor?: string): string;
  indicatorHref(id: string): string;
  systemHref(id: string): string;
  ruleHref(id: string): string;
  placeHref(code: string): string;
  referenceHref(id: string): string;
}

/** First step of a language's paths; the default language has none. */
export const pathOf = (lang: Language): string | undefined => (lang === 'zh' ? undefined : lang);

export function makeLocale(lang: Language, base: string): Locale {
  const step = pathOf(lang);
  const root = makeHref(base);
  const href = (path: string) => {
    if (!path.startsWith('/')) throw new Error(`Unexpected link ${JSON.stringify(path)}, expected a path from /`);
    return root(step ? `/${step}${path}` : path);
  };
  return {
    lang,
    t: strings[lang],
    name: (of) => of[lang],
    alias: (of) => (lang === 'zh' ? { lang: 'en', text: of.en } : { lang: 'zh', text: of.zh }),
    pick: (zh, en) => (lang === 'zh' ? zh : en),
    mark: (text) => (lang !== 'zh' && hasChinese(text) ? 'zh' : undefined),
    href,
    reportHref: (id, anchor) => href(`/reports/${id}/${anchor ? `#${anchor}` : ''}`),
    indicatorHref: (id) => href(`/indicators/${id}/`),
    systemHref: (id) => href(`/systems/${id}/`),
    ruleHref: (id) => href(`/audit/rules/${id}/`),
    placeHref: (code) => href(`/places/${code}/`),
    referenceHref: (id) => href(`/references/${id}/`),
  };
}

const locales = new Map(languages.map((lang) => [lang as string, makeLocale(lang, import.meta.env.BASE_URL)]));

/** The locale of a page (Astro.currentLocale). Throws on a language that the site does not have. */
export function locale(current: string | undefined): Locale {
  const found = locales.get(current ?? 'zh');
  if (!found)
    throw new Error(`Unexpected language ${JSON.stringify(current)}, expected one of ${languages.join(', ')}`);
  return found;
}
