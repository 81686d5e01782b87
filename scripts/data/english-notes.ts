/**
 * The method notes in English, content/indicators/en/<id>.mdx, held against the Chinese ones. An indicator without one,
 * or whose two notes do not have the same parts, is shown in Chinese on the English pages; a message says so.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EnglishFront, type EnglishNote, type Indicator } from '../../src/schema/indicator.ts';
import type { Message, Wording } from '../../src/schema/message.ts';
import { type ContentFile, readContentFiles } from './content-files.ts';
import { problem } from './problem.ts';

const FOLDER = 'indicators/en';
const pathOf = (id: string): string => `${FOLDER}/${id}.mdx`;

export interface EnglishNotes {
  readonly notes: ReadonlyMap<string, EnglishNote>;
  readonly messages: readonly Message[];
}

/** @param chinese the indicators in use, each with its Chinese note */
export function loadEnglishNotes(contentDir: string, chinese: readonly ContentFile<Indicator>[]): EnglishNotes {
  const messages: Message[] = [];
  const notes = new Map<string, EnglishNote>();
  const files = existsSync(join(contentDir, FOLDER))
    ? readContentFiles(contentDir, FOLDER, EnglishFront, messages)
    : [];
  const originals = new Map(chinese.map((file) => [file.front.id, file]));
  for (const file of files) {
    const original = originals.get(file.front.id);
    const fault = misnamed(file, contentDir) ?? (original ? unlike(file, original) : null);
    if (fault) messages.push(fault);
    else notes.set(file.front.id, { traps: file.front.traps, note: file.body.trim() });
  }
  for (const { front, path } of chinese) {
    const expected = pathOf(front.id);
    if (existsSync(join(contentDir, expected))) continue;
    const reason = {
      zh: `没有指标 ${front.id} 的英文说明，英文页面显示中文。请照中文文件补上 ${expected}。`,
      en: `The indicator ${front.id} has no English note; English pages show the Chinese. Write ${expected} after the Chinese file.`,
    };
    messages.push(problem('codebook', 'no-english-note', expected, reason, { fatal: false, cause: path }));
  }
  return { notes, messages };
}

/** The id is that of the file's name, and there is a Chinese file of it. */
function misnamed({ path, front, lineOf }: ContentFile<EnglishFront>, contentDir: string): Message | null {
  const at = { line: lineOf(['id']) };
  if (path !== pathOf(front.id)) {
    const reason = {
      zh: `文件名与编号 ${front.id} 不一致。请把文件名或编号改成同一指标的。`,
      en: `The name of the file and the id ${front.id} differ. Make both those of one indicator.`,
    };
    return problem('codebook', 'file-name', path, reason, { ...at, expected: pathOf(front.id) });
  }
  if (existsSync(join(contentDir, 'indicators', `${front.id}.mdx`))) return null;
  const reason = {
    zh: `没有编号为 ${front.id} 的指标。请改正编号，或删去这个文件。`,
    en: `There is no indicator ${front.id}. Correct the id or delete the file.`,
  };
  return problem('codebook', 'unknown-indicator', path, reason, at);
}

/** As many traps and as many sections as the Chinese file has: what one language says, the other says as well. */
function unlike(english: ContentFile<EnglishFront>, chinese: ContentFile<Indicator>): Message | null {
  const fault = (ruleId: string, what: Wording, ours: Counted, theirs: Counted) => {
    const reason = {
      zh: `${what.zh}与中文文件不一样多，英文页面显示中文。请逐项对应。`,
      en: `The ${what.en} are not as many as in the Chinese file; English pages show the Chinese. Write one for each.`,
    };
    return problem('codebook', ruleId, english.path, reason, {
      line: ours.line,
      actual: String(ours.count),
      expected: String(theirs.count),
      cause: `${chinese.path}:${theirs.line}`,
    });
  };
  const traps = [trapsOf(english), trapsOf(chinese)] as const;
  if (traps[0].count !== traps[1].count)
    return fault('other-traps', { zh: '易混淆项（traps）', en: 'traps' }, ...traps);
  const shared = Math.min(headings(english).length, headings(chinese).length);
  const sections = [sectionsOf(english, shared), sectionsOf(chinese, shared)] as const;
  return sections[0].count === sections[1].count
    ? null
    : fault('other-sections', { zh: '小节（## 标题）', en: 'sections (##)' }, ...sections);
}

interface Counted {
  readonly count: number;
  readonly line: number;
}

const trapsOf = ({ front, lineOf }: ContentFile<Pick<EnglishFront, 'traps'>>): Counted => ({
  count: front.traps.length,
  line: lineOf(['traps']),
});

/** Lines of the file that open a section. */
const headings = ({ body, bodyLine }: ContentFile<unknown>): readonly number[] =>
  body.split('\n').flatMap((line, i) => (line.startsWith('## ') ? [bodyLine + i] : []));

/** @param shared sections that both files have: the place to look at is the first one beyond, else the last one */
function sectionsOf(file: ContentFile<unknown>, shared: number): Counted {
  const lines = headings(file);
  return { count: lines.length, line: lines[shared] ?? lines.at(-1) ?? file.bodyLine };
}
