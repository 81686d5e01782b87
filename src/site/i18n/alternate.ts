/** Where a page stands in the other languages. */
import { makeHref } from '../href.ts';
import { pathOf } from './locale.ts';
import { type Language, languages } from './strings.ts';

/** `pathname` of a page in any language -> its path in `to`, below the same base. Throws where it is not below it. */
export function alternate(pathname: string, to: Language, base: string): string {
  const root = makeHref(base)('/');
  if (!`${pathname}/`.startsWith(root)) throw new Error(`Unexpected page ${pathname}, expected one below ${root}`);
  const steps = pathname.slice(root.length).split('/');
  const own = languages.some((language) => pathOf(language) === steps[0]) ? steps.slice(1) : steps;
  const step = pathOf(to);
  return root + [...(step ? [step] : []), ...own].join('/');
}
