/** Routes: each page once a language. A route file stands in pages/[...lang]/ and hands its paths to one of these. */
import { pathOf } from './locale.ts';
import { languages } from './strings.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** Paths of a page that is one of many. */
export const inEveryLanguage = <P extends Params>(paths: readonly P[]) =>
  languages.flatMap((language) => paths.map((path) => ({ params: { lang: pathOf(language), ...path } })));

/** Paths of a page that is one of its kind. */
export const everyLanguage = () => inEveryLanguage([{}]);
