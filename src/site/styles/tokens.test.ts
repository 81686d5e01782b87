import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/site/{styles/*.css,components/**/*.astro,layouts/*.astro}');
const found = (pattern: RegExp) =>
  files
    .filter((file) => !file.endsWith('tokens.css'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([match]) => `${file}: ${match.trim()}`));

test('colours are settled in the tokens and nowhere else', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(found(/(?<=[:\s,(])#[0-9a-f]{3,8}\b(?=[^{}]*;)|\b(?:rgba?|hsla?|oklch|oklab|color)\(/gi)).toEqual([]);
});

test('families of type are settled in the tokens and nowhere else', () => {
  expect(found(/font-family:\s*(?!\s|var\(|inherit)[^;]+|\bfont:[^;]*(?<!-)(?:serif|monospace)[^;]*/g)).toEqual([]);
});
