/**
 * The search index for the development server, which has no built site to write it into: made when a page first asks
 * for it, and anew for another release of the data. Everything else is handed on.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { contentType } from '../serve/content-type.ts';
import { writeSearchIndex } from './write-index.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * @param data folder of the published files
 * @param cache folder of its own for the index; an older one in it is removed
 * @param base path that the site stands under
 */
export function devIndex(data: string, cache: string, base: string): Handler {
  const root = resolve(cache);
  const inside = `${base.replace(/\/$/, '')}/find/`;
  // What an earlier run left may be of other code.
  const made = new Set<string>();
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.startsWith(inside)) return next();
    const [release = ''] = path.slice(inside.length).split('/');
    if (!made.has(release) && release === releaseOf(data)) {
      // The development server makes every page that a name of the data leads to.
      writeSearchIndex(data, root, () => true);
      made.clear();
      made.add(release);
    }
    const file = resolve(root, 'find', path.slice(inside.length));
    if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    response.setHeader('content-type', contentType(extname(file)));
    response.end(readFileSync(file));
  };
}

function releaseOf(data: string): string | null {
  const file = join(data, 'index.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { release: string }).release : null;
}
