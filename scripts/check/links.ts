import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult, Problem } from './problem.ts';
import { pageReferences, styleReferences } from './references.ts';
import type { BuiltSite, SitePage } from './site.ts';

/** Stands for the host that the site will have; addresses that resolve to another one are foreign. */
const HOST = 'http://site.invalid';

/** Every internal link and anchor arrives, and nothing is fetched from another host. */
export function checkLinks(site: BuiltSite): CheckResult {
  const problems: Problem[] = [];
  const anchors = new Map(site.pages.map((page) => [page.file, anchorsOf(page)]));
  let links = 0;
  for (const page of site.pages) {
    for (const { address, fetched } of pageReferences(page)) {
      links++;
      const what = follow(site, anchors, page.path, page.file, address, fetched);
      if (what !== null) problems.push({ file: page.file, ...what });
    }
  }
  for (const file of site.files) {
    if (!file.endsWith('.css')) continue;
    for (const address of styleReferences(readFileSync(join(site.root, file), 'utf8'))) {
      links++;
      const what = follow(site, anchors, site.base + file, file, address, true);
      if (what !== null) problems.push({ file, ...what });
    }
  }
  return { name: 'Links', looked: `${links} links of ${site.pages.length} pages`, problems };
}

function follow(
  site: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  from: string,
  fromFile: string,
  address: string,
  fetched: boolean,
): Omit<Problem, 'file'> | null {
  if (!URL.canParse(address, HOST + from)) return { what: `malformed address ${address}`, advice: 'correct it' };
  const url = new URL(address, HOST + from);
  if (url.origin !== HOST) {
    if (!fetched || url.protocol === 'data:') return null;
    return { what: `fetches ${address} from another host`, advice: 'ship the file with the site' };
  }
  if (!url.pathname.startsWith(site.base)) {
    return { what: `${address} leaves the base path ${site.base}`, advice: 'make the link with the href helper' };
  }
  const target = fileOf(site, decodeURIComponent(url.pathname.slice(site.base.length)));
  if (target === null) return { what: `dead link ${address}`, advice: 'correct the link, or build the page' };
  const anchor = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
  if (anchor === '' || anchor === 'top' || !target.endsWith('.html')) return null;
  if (anchors.get(target)?.has(anchor)) return null;
  return {
    what: `dead anchor ${address}`,
    advice: `give an element of ${target === fromFile ? 'this page' : target} the id ${anchor}`,
  };
}

function fileOf(site: BuiltSite, path: string): string | null {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path];
  return candidates.find((file) => site.files.has(file)) ?? null;
}

function anchorsOf({ document }: SitePage): ReadonlySet<string> {
  return new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
}
