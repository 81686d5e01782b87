/** Page types of the site, as budgets, pictures and tests sort them: `home`, `reports`, `reports/*`, `audit/rules/*` … */
export function pageType(file: string): string {
  const path = file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '');
  if (path === '') return 'home';
  const steps = path.split('/');
  const [language] = steps;
  if (language === 'en') return steps.length === 1 ? 'en/home' : `en/${pageType(steps.slice(1).join('/'))}`;
  if (steps.length === 1) return path;
  return steps.map((step, index) => (index === 0 || FIXED.has(step) ? step : '*')).join('/');
}

/** Steps below the first that are words of the site, not the id of one among many. */
const FIXED = new Set(['rules', 'page', 'kinds', 'silent']);
