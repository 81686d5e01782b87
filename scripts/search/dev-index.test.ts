import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ParsedReport } from '../../src/schema/parsed.ts';
import type { IndexFile } from '../../src/schema/published.ts';
import { matchVolume } from '../../src/search/match.ts';
import { QuickFinder } from '../../src/search/quick/find.ts';
import { IndexReader, type Load } from '../../src/search/reader.ts';
import { contentFixture, REPORT } from '../data/content-fixture.ts';
import { buildDataset } from '../data/dataset.ts';
import { SMALL_STAGES } from '../data/small-stages.ts';
import type { Stages } from '../data/stages.ts';
import { devIndex } from './dev-index.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Each text is one paragraph. */
const STAGES: Stages = {
  ...SMALL_STAGES,
  parse(file, context) {
    const { reports, messages } = SMALL_STAGES.parse(file, context);
    const whole = ({ text }: ParsedReport) => ({ start: 0, end: text.length, section: null, kind: 'text' as const });
    return { reports: reports.map((report) => ({ ...report, paragraphs: [whole(report)] })), messages };
  },
};

/** A development server without any pages: what is not of the index is answered with 204. */
async function serve(base: string) {
  const fixture = contentFixture();
  closing.push(() => fixture.remove());
  const publish = (text: string): string => {
    const { content } = fixture;
    fixture.add({ 'reports/a.txt': text });
    const options = { reports: `${content}/reports`, content, gold: null, year: null };
    const { files } = buildDataset(options, STAGES, [], { progress: () => () => {} });
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(fixture.out, path)), { recursive: true });
      writeFileSync(join(fixture.out, path), bytes);
    }
    return (JSON.parse(new TextDecoder().decode(files.get('index.json'))) as IndexFile).release;
  };
  const release = publish(REPORT);
  const handler = devIndex(fixture.out, join(fixture.root, 'cache'), base);
  const server = createServer((request, response) => handler(request, response, () => response.writeHead(204).end()));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closing.push(() => new Promise((done) => server.close(done)));
  const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const load =
    (of: string): Load =>
    async (path) => {
      const response = await ask(`${base}find/${of}/${path}`);
      if (response.status !== 200) throw new Error(`${response.status} for ${path}`);
      return new Uint8Array(await response.arrayBuffer());
    };
  return { release, publish, ask, load };
}

test.each(['/', '/sub/'])('devIndex() below %s finds texts and names without a built site', async (base) => {
  const { release, load } = await serve(base);
  expect(await matchVolume(new IndexReader(load(release)), 0, ['受理申请'])).not.toEqual([]);
  expect(await new QuickFinder(load(release)).find('某区')).toMatchObject([{ kind: 'place', id: '430104' }]);
});

test('devIndex() makes the index anew for another release of the data, and has the new one only', async () => {
  const { release, publish, ask, load } = await serve('/');
  await load(release)('index.json');
  const next = publish(REPORT.replace('受理申请', '收到来信'));
  expect(next).not.toBe(release);
  expect(await matchVolume(new IndexReader(load(next)), 0, ['收到来信'])).not.toEqual([]);
  expect((await ask(`/find/${release}/index.json`)).status).toBe(204);
});

test('devIndex() leaves every other address to the server, and nothing outside of the index is read', async () => {
  const { release, ask } = await serve('/');
  for (const path of ['/', '/search/', '/find/v1-none/index.json', `/find/${release}/..%2f..%2f..%2fcontent/x`])
    expect((await ask(path)).status, path).toBe(204);
});
