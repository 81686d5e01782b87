import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File by which a site tells its host what headers to send; several static hosts read it. */
const FILE = '_headers';

/** The headers that a site asks for on all its pages; none where it asks for none. */
export function headersOf(root: string): Readonly<Record<string, string>> {
  const file = join(root, FILE);
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : {};
}

/**
 * Headers below the pattern of all pages. A line without indent is a pattern, the indented lines below it are its
 * headers, `#` begins a comment. Throws on an indented line that is no header, naming it.
 */
export function readHeaders(text: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  let pattern = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      pattern = line.trim();
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Unexpected line in ${FILE}: ${line.trim()}`);
    if (pattern === '/*') headers[name.toLowerCase()] = value;
  }
  return headers;
}
