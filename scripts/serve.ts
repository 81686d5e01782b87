/** Serves the built site: node scripts/serve.ts [--port N] [--host H] [--root dist]; PORT, HOST and BASE as well. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './serve/static-server.ts';

/** Tried first where none is asked for; the next free one is taken when it is in use. */
const USUAL_PORT = 4321;

const { values } = parseArgs({
  options: { port: { type: 'string' }, host: { type: 'string' }, root: { type: 'string' } },
});
const root = values.root ?? 'dist';
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no site in ${root}: build it first with npm run build`);
  process.exit(1);
}
const { url } = await startServer({
  root,
  host: values.host ?? process.env['HOST'] ?? 'localhost',
  port: Number(values.port ?? process.env['PORT'] ?? USUAL_PORT),
  base: process.env['BASE'] ?? '/',
});
console.log(`\nThe portal is at ${url}\nStop it with Ctrl-C.`);
