import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('nothing moves by itself, so that readers who asked for less motion get what all get', () => {
  const files = globSync('src/site/{styles/*.css,client/**/*.ts,components/**/*.astro}').filter(
    (file) => !file.endsWith('.test.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  const moving = files.filter((file) =>
    /\b(?:transition|animation)(?:-\w+)*\s*:|@keyframes|['"]?behavior['"]?\s*:\s*['"]?smooth|\.animate\(/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(moving).toEqual([]);
});
