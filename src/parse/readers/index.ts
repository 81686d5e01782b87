/** The readers, by file extension. */
import { markdownReader } from './markdown-reader.ts';
import type { Reader, Reading, Unreadable } from './reader.ts';
import { textReader } from './text-reader.ts';

export const readers: readonly Reader[] = [textReader, markdownReader];

/** Extensions that the build takes, for messages and for the caller's directory scan. */
export const extensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

export function readFile(path: string, bytes: Uint8Array): Reading | Unreadable {
  const lower = path.toLowerCase();
  const reader = readers.find((candidate) => candidate.extensions.some((extension) => lower.endsWith(extension)));
  if (reader) return reader.read(bytes);
  return {
    ruleId: 'unknown-format',
    reason: {
      zh: `不支持的文件格式。请另存为 ${extensions.join('、')} 之一后重新构建。`,
      en: `Files of this format are not read. Save it as one of ${extensions.join(', ')} and build again.`,
    },
  };
}
