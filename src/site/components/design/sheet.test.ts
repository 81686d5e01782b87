import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const components = globSync('src/site/components/**/*.astro').map((file) => file.replaceAll('\\', '/'));
const uses = new Map(
  components.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.astro)'/g)].map(([, path = '']) =>
      normalize(join(dirname(file), path)).replaceAll('\\', '/'),
    ),
  ]),
);

/** Parts of the frame stand on the page once, where they belong; lists and prose are made of parts that are shown. */
const ELSEWHERE = ['Crumbs', 'Pager', 'FindingList', 'FindingRows', 'LinkName', 'Markdown'];

test('every part that pages of several types share stands on the design page', () => {
  const shown = new Set<string>();
  const visit = (file: string): void => {
    if (shown.has(file)) return;
    shown.add(file);
    for (const used of uses.get(file) ?? []) visit(used);
  };
  visit('src/site/components/design/Sheet.astro');
  const users = (file: string) =>
    components.filter((one) => !one.includes('/design/') && uses.get(one)?.includes(file));
  // What lies in a folder of its own is a part of one page type.
  const own = components.filter((file) => dirname(file) === 'src/site/components');
  const shared = own.filter((file) => users(file).length > 1);
  expect(shared.length).toBeGreaterThan(8);
  const name = (file: string) => file.slice('src/site/components/'.length, -'.astro'.length);
  expect(
    shared
      .filter((file) => !shown.has(file))
      .map(name)
      .filter((one) => !ELSEWHERE.includes(one)),
  ).toEqual([]);
});
