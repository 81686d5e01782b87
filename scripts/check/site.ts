import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface SitePage {
  /** File below the site's folder, e.g. reports/yuelu-2024/index.html. */
  readonly file: string;
  /** Path that it is served at, base included, e.g. /sub/reports/yuelu-2024/. */
  readonly path: string;
  /** Read when it is asked for: thousands of pages would not fit into memory. */
  readonly html: string;
  /** As `html`; the first KEPT pages stay parsed, since each check asks for them again. */
  readonly document: Document;
}

/** Parsed pages that stay in memory, at about 1 MB each. */
const KEPT = 800;

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
    .map((file, index) => makePage(file, base, () => readFileSync(join(root, file), 'utf8'), index < KEPT));
  return { root, base, files: new Set(files), pages };
}

export function makePage(file: string, base: string, read: () => string, keep = true): SitePage {
  let kept: Document | undefined;
  return {
    file,
    path: base + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
    get html() {
      return read();
    },
    get document() {
      const { document } = kept === undefined ? parseHTML(read()) : { document: kept };
      if (keep) kept = document;
      return document;
    },
  };
}
