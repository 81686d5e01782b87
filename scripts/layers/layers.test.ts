import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cycles } from './cycles.ts';
import { effectsIn, effectsOf } from './effects.ts';
import { importsOf, readImports } from './imports.ts';
import { layers } from './layers.ts';
import { violations } from './violations.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const graph = readImports(root, ['src', 'scripts']);

test('no file imports what its layer may not', () => {
  expect(graph.size).toBeGreaterThan(20);
  expect(violations(graph, layers)).toEqual([]);
});

test('no import cycle', () => {
  expect(cycles(graph).map((cycle) => cycle.join(' -> '))).toEqual([]);
});

test('the pipeline is pure: no console, clock, chance, network or process outside scripts/ and the site', () => {
  const pure = [...graph.keys()].filter(
    (file) => /^src\/(?!site\/|pages\/)/.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  expect(effectsOf(root, pure)).toEqual([]);
});

test('no test stands among the pages, where it would become one', () => {
  expect([...graph.keys()].filter((file) => /^src\/pages\/.*\.test\.ts$/.test(file))).toEqual([]);
});

test('on a made-up bad graph, every forbidden import and the cycle are found', () => {
  const bad = new Map([
    ['src/schema/a.ts', ['zod', 'node:fs']],
    ['src/parse/a.ts', ['src/schema/a.ts', 'src/extract/a.ts', 'src/parse/b.ts', 'left-pad']],
    ['src/parse/b.ts', ['src/parse/a.ts']],
    ['src/extract/a.test.ts', ['vitest', 'node:fs', 'src/extract/a.ts']],
    ['src/extract/a.ts', ['scripts/data.ts']],
    ['src/site/data.ts', ['node:fs', 'src/publish/a.ts', 'astro:content']],
    ['src/drawer/a.ts', ['src/schema/a.ts']],
    ['scripts/data.ts', ['src/publish/a.ts', 'src/parse/a.ts', 'node:fs']],
  ]);
  expect(violations(bad, layers).map((line) => line.split(':')[0])).toEqual([
    'src/schema/a.ts imports node',
    'src/parse/a.ts imports src/extract/a.ts',
    'src/parse/a.ts imports left-pad',
    'src/extract/a.ts imports scripts/data.ts',
    'src/site/data.ts imports src/publish/a.ts',
    'src/drawer/a.ts imports src/schema/a.ts',
  ]);
  expect(cycles(bad)).toContainEqual(['src/parse/a.ts', 'src/parse/b.ts', 'src/parse/a.ts']);
});

test('importsOf() sees types, re-exports, import(), and the front matter and scripts of a page', () => {
  const source = "import type { A } from './b.ts';\nexport { c } from '../c.ts';\nawait import('zod');";
  expect(importsOf('src/parse/a.ts', source)).toEqual(['src/parse/b.ts', 'src/c.ts', 'zod']);
  const page = "---\nimport X from '../site/X.astro';\n---\n<p>import y from 'no'</p><script>import './z.ts';</script>";
  expect(importsOf('src/pages/a.astro', page)).toEqual(['src/site/X.astro', 'src/pages/z.ts']);
});

test('effectsIn() finds the clock, not a date that was given', () => {
  expect(effectsIn("new Date('2025-01-01'); new Date(); Date.now(); Math.random()")).toHaveLength(3);
  expect(effectsIn('console.log(process.env)')).toHaveLength(2);
  expect(effectsIn('const report = { process: 1 }; report.process')).toEqual([]);
});
