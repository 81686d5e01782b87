/** Checks the built site: node scripts/check-site.ts [--root dist] [--base /]; exit code 1 where something is wrong. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBudgets } from './check/budgets.ts';
import { checkManifest, checkSchemas, checkTables } from './check/data.ts';
import { checkFacets } from './check/facets.ts';
import { checkHeads } from './check/head.ts';
import { checkHtml } from './check/html.ts';
import { checkLanguages } from './check/languages.ts';
import { checkLinks } from './check/links.ts';
import { printResults } from './check/print.ts';
import { checkSearch } from './check/search.ts';
import { readSite } from './check/site.ts';
import { checkWays } from './check/ways.ts';

const { values } = parseArgs({ options: { root: { type: 'string' }, base: { type: 'string' } } });
const root = values.root ?? 'dist';
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no site in ${root}: build it first with npm run build`);
  process.exit(1);
}
const site = readSite(root, values.base ?? process.env['BASE'] ?? '/');
const results = [
  checkLinks(site),
  checkHeads(site),
  checkLanguages(site),
  await checkHtml(site),
  checkSchemas(site),
  checkManifest(site),
  checkTables(site),
  checkFacets(site),
  checkSearch(site),
  checkWays(site),
  checkBudgets(site),
];
process.exitCode = printResults(results) ? 0 : 1;
