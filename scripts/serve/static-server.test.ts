import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from './static-server.ts';

let server: RunningServer;
const options = { host: '127.0.0.1', port: 0, base: '/sub/' };

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(outer, 'dist');
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, 'reports', 'index.html'), 'reports');
  writeFileSync(join(root, '报告.txt'), '正文');
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(join(root, '_headers'), '/*\n  X-Asked-For: yes\n/data/*\n  X-Other: no\n');
  server = await startServer({ ...options, root });
});
afterAll(() => server.close());

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  return [response.status, await response.text()];
};

test('a folder is served by its index.html, a file as it is, with any name', async () => {
  expect(await get('/sub/')).toEqual([200, 'home']);
  expect(await get('/sub/reports/?q=1')).toEqual([200, 'reports']);
  expect(await get('/sub/报告.txt')).toEqual([200, '正文']);
});

test('a folder without its closing slash is sent to the one with it', async () => {
  const response = await fetch(new URL('/sub/reports', server.url), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/reports/']);
});

test('what is not there, or outside the base, is answered by 404.html', async () => {
  expect(await get('/sub/nothing/')).toEqual([404, 'not here']);
  expect(await get('/other/')).toEqual([404, 'not here']);
});

test('nothing outside the folder can be read', async () => {
  const raw = (path: string) =>
    new Promise<number>((done, fail) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path }, (response) => done(response.resume().statusCode ?? 0))
        .on('error', fail)
        .end();
    });
  expect(await raw('/sub/../secret.txt')).toBe(404);
  expect(await raw('/sub/..%2fsecret.txt')).toBe(404);
  expect(await raw('/sub/%E0%A4%A')).toBe(404);
});

test('a port in use is passed over for the next free one', async () => {
  const port = Number(new URL(server.url).port);
  const second = await startServer({ ...options, root: tmpdir(), port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});

test('text is packed for a client that reads brotli, and the same text either way', async () => {
  const asked = async (encoding: string) => {
    const response = await fetch(new URL('/sub/报告.txt', server.url), { headers: { 'accept-encoding': encoding } });
    return [response.headers.get('content-encoding'), await response.text()];
  };
  expect(await asked('br')).toEqual(['br', '正文']);
  expect(await asked('identity')).toEqual([null, '正文']);
});

test('the headers that the site asks for on all pages are sent, those of other patterns are not', async () => {
  const { headers } = await fetch(server.url);
  expect([headers.get('x-asked-for'), headers.get('x-other')]).toEqual(['yes', null]);
});
