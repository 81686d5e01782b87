/** Reads the folder of reports: the files themselves and what is written beside them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { z } from 'zod';
import { extensions } from '../../src/parse/index.ts';
import type { Message } from '../../src/schema/message.ts';
import { Provenance, Sidecar } from '../../src/schema/provenance.ts';
import type { LeftOut } from '../../src/schema/published-quality.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

/** A source file as the parser takes it. */
export interface SourceFile {
  /** Path below the folder of reports, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly origin: string | null;
  readonly originEn: string | null;
  /** As declared by the provenance file; null: not declared. */
  readonly charset: string | null;
  readonly sidecar: Sidecar | null;
}

export interface ReadSources {
  /** Ordered by path. */
  readonly files: readonly SourceFile[];
  readonly messages: readonly Message[];
  readonly leftOut: readonly LeftOut[];
  /** Source files found, those that cannot be read included. */
  readonly found: number;
}

const PROVENANCE = '.provenance.yml';
const SIDECAR = '.meta.yml';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function readSources(folder: string): ReadSources {
  const messages: Message[] = [];
  const files: SourceFile[] = [];
  const leftOut: LeftOut[] = [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'))
    .sort();
  const names = new Set(entries);
  let found = 0;

  for (const path of entries) {
    const companion = [PROVENANCE, SIDECAR].find((ending) => path.endsWith(ending));
    if (companion) {
      const owner = path.slice(0, -companion.length);
      if (!names.has(owner)) {
        const reason = {
          zh: `没有它所说明的文件 ${basename(owner)}。请改正文件名或删去。`,
          en: `The file that it describes, ${basename(owner)}, is not there. Correct its name or delete it.`,
        };
        messages.push(problem('read', 'orphan-companion', path, reason, { fatal: false }));
      }
      continue;
    }
    found += 1;
    if (!extensions.some((ending) => path.toLowerCase().endsWith(ending))) {
      const reason = {
        zh: `不能读取这种文件。请转成 ${extensions.join('、')} 之一后再放入。`,
        en: `Files of this kind cannot be read. Convert it to one of ${extensions.join(', ')} first.`,
      };
      const message = problem('read', 'unknown-format', path, reason);
      messages.push(message);
      leftOut.push(leftOutOf(path, message));
      continue;
    }
    const bytes = readFileSync(join(folder, path));
    const hash = sha256(bytes);
    const provenance = companionOf(folder, names, `${path}${PROVENANCE}`, Provenance);
    const sidecar = companionOf(folder, names, `${path}${SIDECAR}`, Sidecar);
    const faults = [...provenance.messages, ...sidecar.messages];
    if (provenance.value && provenance.value.sha256 !== hash) {
      const reason = {
        zh: '文件内容与来源说明所记的 sha256 不符，本文件不予采用。请放回原件，或核实后更新来源说明。',
        en: 'The content is not that whose sha256 the provenance file records; the file is not used. Put the original back, or check it and update the provenance file.',
      };
      const cause = `${path}${PROVENANCE}`;
      faults.push(
        problem('read', 'hash-mismatch', path, reason, { actual: hash, expected: provenance.value.sha256, cause }),
      );
    }
    messages.push(...faults);
    if (faults[0]) {
      leftOut.push(leftOutOf(path, faults[0]));
      continue;
    }
    const origin = provenance.value?.origin ?? null;
    files.push({
      path,
      bytes,
      sha256: hash,
      origin,
      originEn: provenance.value?.originEn ?? null,
      charset: provenance.value?.charset ?? null,
      sidecar: sidecar.value,
    });
  }
  return { files, messages, leftOut, found };
}

interface Companion<T> {
  readonly value: T | null;
  readonly messages: readonly Message[];
}

/** A report whose companion cannot be read is left out: what the companion declares would be lost without a sign. */
function companionOf<T>(folder: string, names: ReadonlySet<string>, file: string, schema: z.ZodType<T>): Companion<T> {
  if (!names.has(file)) return { value: null, messages: [] };
  const text = readFileSync(join(folder, file), 'utf8');
  const read = readYaml(schema, { text, file, firstLine: 1, source: 'read' });
  return 'value' in read ? { value: read.value, messages: [] } : { value: null, messages: read.messages };
}

export function leftOutOf(file: string, message: Message, part: number | null = null): LeftOut {
  const { ruleId, reason, reasonEn, cause } = message;
  return { file, part, ruleId, reason, reasonEn, cause };
}
