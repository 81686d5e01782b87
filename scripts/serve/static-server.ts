import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { constants, createBrotliCompress } from 'node:zlib';
import { contentType, isText } from './content-type.ts';
import { headersOf } from './headers-file.ts';

export interface ServerOptions {
  /** Folder that is served. */
  readonly root: string;
  readonly host: string;
  /** 0: any free port. One in use: the next free one. */
  readonly port: number;
  /** Path that the site stands under, `/` or `/sub/`. */
  readonly base: string;
}

export interface RunningServer {
  /** Address of the home page, with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Ports tried from the asked one on before giving up. */
const TRIES = 20;

/**
 * A plain static host, as the site will meet them: index.html for folders, 404.html for the rest, text packed, the
 * headers of the site's own `_headers` file. Reads only.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = resolve(options.root);
  const base = `/${options.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const headers = headersOf(root);
  const server = createServer((request, response) => {
    const method = request.method ?? 'GET';
    const brotli = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
    send(response, { method, brotli, headers }, answerTo(root, base, method, request.url ?? '/'));
  });
  const port = await listen(server, options.host, options.port);
  return {
    url: `http://${options.host}:${port}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.closeAllConnections();
        server.close((error) => (error ? fail(error) : done()));
      }),
  };
}

/** What a request gets: a file with its status, or another address. */
type Answer = { readonly status: number; readonly file: string | null } | { readonly location: string };

function answerTo(root: string, base: string, method: string, url: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, file: null };
  const notFound = { status: 404, file: fileAt(root, '404.html') };
  const path = decode(url.split(/[?#]/)[0] ?? '/');
  if (path === null) return notFound;
  if (!path.startsWith(base)) return `${path}/` === base ? { location: base } : notFound;
  const inside = path.slice(base.length);
  const whole = fileAt(root, inside);
  if (whole !== null) return { status: 200, file: whole };
  const index = fileAt(root, join(inside, 'index.html'));
  if (index === null) return notFound;
  return path.endsWith('/') ? { status: 200, file: index } : { location: `${path}/` };
}

/** null where the address is not well-formed. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The file of that name below the root; null where there is none, or it would be outside. */
function fileAt(root: string, name: string): string | null {
  const file = resolve(root, name);
  if (!file.startsWith(root + sep) || name.includes('\0')) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

interface Asked {
  readonly method: string;
  /** The client reads brotli. */
  readonly brotli: boolean;
  /** Headers that the site asks its host for. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Packed as a host does on the fly: well enough in little time. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function send(response: ServerResponse, { method, brotli, headers }: Asked, answer: Answer): void {
  if ('location' in answer) {
    response.writeHead(301, { location: encodeURI(answer.location) }).end();
    return;
  }
  const { status, file } = answer;
  if (file === null) {
    response.writeHead(status, { 'content-type': contentType('.txt') }).end(`${status}\n`);
    return;
  }
  const type = contentType(extname(file));
  const packed = brotli && isText(type);
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    ...(packed ? { 'content-encoding': 'br' } : { 'content-length': statSync(file).size }),
    vary: 'accept-encoding',
    'cache-control': 'no-cache',
  });
  if (method === 'HEAD') response.end();
  else if (packed) createReadStream(file).pipe(createBrotliCompress(PACKING)).pipe(response);
  else createReadStream(file).pipe(response);
}

async function listen(server: Server, host: string, asked: number): Promise<number> {
  for (let port = asked; ; port++) {
    try {
      await new Promise<void>((ready, failed) => {
        server.once('error', failed);
        server.listen(port, host, () => {
          server.off('error', failed);
          ready();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || asked === 0 || port >= asked + TRIES) throw error;
    }
  }
}
