/** Reads the .mdx files of one folder of the content: front matter against a schema, and the text below it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Message } from '../../src/schema/message.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

export interface ContentFile<T> {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly front: T;
  readonly body: string;
  /** Line of the file on which `body` starts. */
  readonly bodyLine: number;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Ordered by name. A file that cannot be read is left out with a message. Throws if there is no such folder. */
export function readContentFiles<S extends z.ZodType>(
  contentDir: string,
  folder: string,
  schema: S,
  messages: Message[],
): ContentFile<z.output<S>>[] {
  const names = readdirSync(join(contentDir, folder)).filter((name) => name.endsWith('.mdx'));
  return names.sort().flatMap((name) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(contentDir, path), 'utf8');
    const head = FENCE.exec(text);
    if (!head?.[1]) {
      const reason = {
        zh: '文件没有以 --- 起止的首部。请按说明补上。',
        en: 'The file has no front matter between lines of ---. Add it as the README says.',
      };
      messages.push(problem('codebook', 'no-front-matter', path, reason, { line: 1 }));
      return [];
    }
    const read = readYaml(schema, { text: head[1], file: path, firstLine: 2, source: 'codebook' });
    if ('messages' in read) {
      messages.push(...read.messages);
      return [];
    }
    const bodyLine = head[0].split('\n').length;
    return [{ path, front: read.value, body: text.slice(head[0].length), bodyLine, lineOf: read.lineOf }];
  });
}
