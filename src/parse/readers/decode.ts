/**
 * Bytes → text. A byte order mark decides; else UTF-8 if the bytes are valid UTF-8, else GB 18030
 * if they are valid GB 18030 and read as Chinese. Nothing is replaced in silence: bytes that fit neither are refused.
 */
import { holdsUnusual } from '../text/unusual.ts';
import type { Decoded, Unreadable } from './reader.ts';

const EMPTY: Unreadable = {
  ruleId: 'empty-file',
  reason: {
    zh: '文件为空或只有空白。请放入报告全文后重新构建，或删除该文件。',
    en: 'The file is empty or blank. Put in the whole report and build again, or delete the file.',
  },
};
const BINARY: Unreadable = {
  ruleId: 'binary-file',
  reason: {
    zh: '文件不是文本（含二进制内容）。请另存为 UTF-8 编码的 .txt 或 .md 后重新构建。',
    en: 'The file is no text but holds binary content. Save it as .txt or .md in UTF-8 and build again.',
  },
};
const UNDECODABLE: Unreadable = {
  ruleId: 'unknown-encoding',
  reason: {
    zh: '无法识别文件编码（既不是 UTF-8、UTF-16，也不是 GB18030）。请另存为 UTF-8 后重新构建。',
    en: 'The encoding is neither UTF-8 nor UTF-16 nor GB 18030. Save the file in UTF-8 and build again.',
  },
};

function strict(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Share of Han characters above which a GB 18030 reading counts as Chinese text rather than as chance. */
const MIN_HAN_SHARE = 0.3;

function readsAsChinese(text: string): boolean {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const visible = text.match(/\S/g)?.length ?? 0;
  return visible > 0 && han / visible >= MIN_HAN_SHARE;
}

/** Control characters that no text file holds; line ends, tab, form feed and NEL aside. */
const CONTROL_RANGES = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
const CONTROL = new RegExp(`[${CONTROL_RANGES}]`);

export function decode(bytes: Uint8Array): Decoded | Unreadable {
  if (bytes.length === 0) return EMPTY;
  const wide = byteOrderMark(bytes);
  if (wide === null && bytes.includes(0)) return BINARY;
  const utf8 = wide === null ? strict('utf-8', bytes) : null;
  const charset = wide ?? (utf8 === null ? 'gb18030' : 'utf-8');
  const raw = utf8 ?? strict(charset, bytes);
  if (raw === null) return UNDECODABLE;
  const unusual = holdsUnusual(raw);
  if (unusual && CONTROL.test(raw)) return BINARY;
  if (charset === 'gb18030' && !readsAsChinese(raw)) return UNDECODABLE;
  return raw.trim() === '' ? EMPTY : { charset, raw, unusual };
}
