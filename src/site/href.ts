/** Links. Every link of the site goes through here, so that it works from the root and from a sub-path alike. */

/** Makes the link helper for a base path ('/', '/portal', '/portal/'). Paths start with '/'; throws on others. */
export function makeHref(base: string): (path: string) => string {
  const prefix = base.replace(/\/+$/, '');
  return (path) => {
    if (!path.startsWith('/')) throw new Error(`Unexpected link ${JSON.stringify(path)}, expected a path from /`);
    return prefix + path;
  };
}

/** A path that has no language: files. Pages are linked by the locale that they are shown in (i18n/locale.ts). */
export const fileHref = makeHref(import.meta.env.BASE_URL);

/** A published file, e.g. `reports.json`. */
export const dataHref = (path: string): string => fileHref(`/data/v1/${path}`);
