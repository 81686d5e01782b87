import type { SitePage } from './site.ts';

/** An address in a page, and whether the browser fetches it without being asked. */
export interface PageReference {
  readonly address: string;
  readonly fetched: boolean;
}

/** Attributes that name a resource, by element. */
const RESOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['video[src], audio[src], track[src], embed[src], iframe[src]', 'src'],
  ['video[poster]', 'poster'],
  ['object[data]', 'data'],
  ['image[href], use[href]', 'href'],
];

/** rel values of <link> that only tell, without a request. */
const TELLING = new Set(['canonical', 'alternate', 'author', 'license', 'next', 'prev', 'search', 'help']);

/** Every address that a page names: links, forms and resources. */
export function pageReferences({ document }: SitePage): readonly PageReference[] {
  const found: PageReference[] = [];
  const all = (selector: string, attribute: string, fetched: boolean) => {
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(attribute);
      if (address !== null) found.push({ address, fetched });
    }
  };
  all('a[href], area[href]', 'href', false);
  all('form[action]', 'action', false);
  for (const [selector, attribute] of RESOURCES) all(selector, attribute, true);
  for (const link of document.querySelectorAll('link[href]')) {
    const rel = (link.getAttribute('rel') ?? '').split(/\s+/);
    found.push({ address: link.getAttribute('href') ?? '', fetched: !rel.some((one) => TELLING.has(one)) });
  }
  for (const element of document.querySelectorAll('[srcset]')) {
    for (const one of (element.getAttribute('srcset') ?? '').split(',')) {
      found.push({ address: one.trim().split(/\s+/)[0] ?? '', fetched: true });
    }
  }
  return found;
}

/** Addresses in a style sheet: url(…) and @import. */
export function styleReferences(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g)].map((m) => m[2] ?? m[4] ?? '');
}
