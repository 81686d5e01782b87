import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pageType } from '../check/page-type.ts';

/** Pages of a built site, as paths below it (`reports/yuelu-2024/`, '' for home, `404.html`), ordered. */
export function pagePaths(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

/** Page type -> its heaviest page, which shows most of what the type can hold. */
export function samplePages(root: string): ReadonlyMap<string, string> {
  const size = (path: string) =>
    statSync(join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path)).size;
  const byType = Map.groupBy(pagePaths(root), (path) => pageType(path.replace(/\/$/, '/index.html') || 'index.html'));
  return new Map(
    [...byType].map(([type, paths]) => [type, paths.reduce((most, path) => (size(path) > size(most) ? path : most))]),
  );
}
