/** Media types of what the site consists of; text is UTF-8 throughout. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Media type of a file name's ending (with its dot); what is unknown is downloaded, not shown. */
export function contentType(ending: string): string {
  return types[ending.toLowerCase()] ?? 'application/octet-stream';
}

/** What gets smaller by packing. */
export function isText(type: string): boolean {
  return /^text\/|[+/](?:json|xml|x-ndjson)\b/.test(type);
}
