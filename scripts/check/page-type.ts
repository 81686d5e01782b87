/** Page types of the site, as budgets, pictures and tests sort them: `home`, `reports`, `reports/*`, `audit/rules/*` … */
export function pageType(file: string): string {
  const path = file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '');
  if (path === '') return 'home';
  const steps = path.split('/');
  const [language] = steps;
  if (language === 'en') return steps.length === 1 ? 'en/home' : `en/${pageType(steps.slice(1).join('/'))}`;
  if (steps.length === 1) return path;
  return [...steps.slice(0, -1), KINDS.has(path) ? steps.at(-1) : '*'].join('/');
}

/** Pages below another that are one of a kind, not one of many. */
const KINDS = new Set(['audit/rules']);
