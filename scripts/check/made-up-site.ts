import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BuiltSite, readSite } from './site.ts';

/** A site of a few files, for tests of the checks. */
export function madeUpSite(files: Readonly<Record<string, string>>, base = '/'): BuiltSite {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return readSite(root, base);
}

/** A page without fault around some markup. */
export function madeUpPage(body: string, title = 'One', head = ''): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>
<body><h1>${title}</h1>${body}</body></html>
`;
}
