/**
 * What the pipeline says of sources and content files, read as source code: every wording, whether or not a report of
 * this repository calls for it. That each has an English one is a matter of types (Wording); that it is English, of this.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const MAKERS = ['src/parse', 'src/score', 'scripts/data'];

const sources = MAKERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
);

/** Literals that stand after a key of a wording: '…' or `…`, or the lists that one is joined of. */
const said = (language: 'zh' | 'en', text: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\\b${language}: (?:'([^']*)'|\`([^\`]*)\`|\\[([^\\]]*)\\])`, 'g'))].map(
    ([, plain, template, list]) => plain ?? template ?? list ?? '',
  );

/** Without what is put in and what is quoted, in either kind of quotation marks. */
const own = (wording: string): string => wording.replace(/\$\{[^}]*\}/g, '').replace(/“[^”]*”/g, '');

test('every wording has words in both languages, the English ones without Chinese of their own', () => {
  const wordings = sources.map(({ file, text }) => ({ file, zh: said('zh', text), en: said('en', text) }));
  expect(wordings.flatMap(({ zh }) => zh).length).toBeGreaterThan(50);
  for (const { file, zh, en } of wordings) expect(en.length, file).toBe(zh.length);
  const chinese = wordings.flatMap(({ file, en }) =>
    en.filter((wording) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(own(wording))).map((w) => [file, w]),
  );
  expect(chinese).toEqual([]);
  expect(wordings.flatMap(({ en }) => en).filter((wording) => wording.trim() === '')).toEqual([]);
});

test('the words are given with the message: none is made past the function that asks for both', () => {
  const makers = sources.filter(({ text }) => /\bfile\.(?:message|info|fail)\(/.test(text)).map(({ file }) => file);
  expect(makers).toEqual(['src/parse/tree/context.ts']);
});
