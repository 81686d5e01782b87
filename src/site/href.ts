/** Links. Every link of the site goes through here, so that it works from the root and from a sub-path alike. */

/** Makes the link helper for a base path ('/', '/portal', '/portal/'). Paths start with '/'; throws on others. */
export function makeHref(base: string): (path: string) => string {
  const prefix = base.replace(/\/+$/, '');
  return (path) => {
    if (!path.startsWith('/')) throw new Error(`Unexpected link ${JSON.stringify(path)}, expected a path from /`);
    return prefix + path;
  };
}

export const href = makeHref(import.meta.env.BASE_URL);

/** A published file, e.g. `reports.json`. */
export const dataHref = (path: string): string => href(`/data/v1/${path}`);

export const reportHref = (id: string, anchor?: string): string => href(`/reports/${id}/${anchor ? `#${anchor}` : ''}`);
export const indicatorHref = (id: string): string => href(`/indicators/${id}/`);
export const systemHref = (id: string): string => href(`/systems/${id}/`);
export const ruleHref = (id: string): string => href(`/audit/rules/${id}/`);
export const placeHref = (code: string): string => href(`/places/${code}/`);
