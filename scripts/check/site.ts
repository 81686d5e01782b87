import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface SitePage {
  /** File below the site's folder, e.g. reports/yuelu-2024/index.html. */
  readonly file: string;
  /** Path that it is served at, base included, e.g. /sub/reports/yuelu-2024/. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

export interface BuiltSite {
  /** Where the site's folder is on disk. */
  readonly root: string;
  readonly base: string;
  /** All files, by path below the folder, ordered. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly SitePage[];
}

/** Reads a built site. `base` is `/` or `/sub/`. */
export function readSite(root: string, base: string): BuiltSite {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => makePage(file, base, readFileSync(join(root, file), 'utf8')));
  return { root, base, files: new Set(files), pages };
}

export function makePage(file: string, base: string, html: string): SitePage {
  return { file, path: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''), html, document: parseHTML(html).document };
}
