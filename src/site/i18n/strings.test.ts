/** What types cannot say of the strings: that each is used, and that no other file holds words of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hardCoded } from './lint/hard-coded.ts';
import { unused } from './lint/unused.ts';
import { strings } from './strings.ts';

const site = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(dirname(site), 'pages');

const sources = [site, pages].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|astro)$/.test(name) && !/\.test\.ts$|\/testing\/|^i18n\/(zh|en)\//.test(name))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })),
);

/** Files that read report text or reasons: there Chinese is what is read, not what is said. A standard has its own words. */
const READERS = [
  'charts/frame.ts',
  'cite/gb7714.ts',
  'components/Finding.astro',
  'components/report/Outline.astro',
  'excerpt.ts',
  'models/method-note.ts',
  'title-pieces.ts',
];

/** English strings that quote words of the reports; pages mark them as Chinese. */
const QUOTING = /^(qualifierNote\.|data\.ruleList\.|evidenceRule\.statement|site\.language|search\.tip)/;

describe('strings', () => {
  it('are all asked for by a page, a model or a component', () => {
    const texts = sources.map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(50);
    expect(unused(strings.zh, texts)).toEqual([]);
  });
  it('are all words that the interface has: no other file holds Chinese of its own', () => {
    const found = sources
      .filter(({ file }) => !READERS.includes(file))
      .flatMap(({ file, text }) => hardCoded(text).map((words) => `${file}: ${words}`));
    expect(found).toEqual([]);
  });
  it('hold no marks in English that Chinese fonts set as wide as a character', () => {
    const wide = flatten(strings.en).filter(([, text]) => /[‘’“”]/.test(text));
    expect(wide.map(([key]) => key)).toEqual([]);
  });
  it('hold no Chinese in English, but where they quote', () => {
    const chinese = flatten(strings.en).filter(([, text]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text));
    expect(chinese.map(([key]) => key).filter((key) => !QUOTING.test(key))).toEqual([]);
  });
});

/** Each string with the path of its keys; a function with its source, whose literals are words as well. */
function flatten(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, one]) => flatten(one, path ? `${path}.${key}` : key));
}
