/** Loads indicators and lexicon from the content folder and checks what no single file can know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compilePattern, PatternError } from '../../src/extract/index.ts';
import { isKnownUnit } from '../../src/quantity/units.ts';
import { type Codebook, type EnglishNote, Indicator, KnownReference, Topic } from '../../src/schema/indicator.ts';
import type { Message, Wording } from '../../src/schema/message.ts';
import { type ContentFile, readContentFiles } from './content-files.ts';
import { loadEnglishNotes } from './english-notes.ts';
import { problem } from './problem.ts';
import { readYaml } from './yaml-file.ts';

export interface LoadedCodebook {
  readonly codebook: Codebook;
  /** Indicator id -> method note, Markdown. */
  readonly notes: ReadonlyMap<string, string>;
  /** Indicator id -> traps and note in English, of those whose English file agrees with the Chinese one. */
  readonly englishNotes: ReadonlyMap<string, EnglishNote>;
  readonly messages: readonly Message[];
}

type IndicatorFile = ContentFile<Indicator>;

export function loadCodebook(contentDir: string): LoadedCodebook {
  const messages: Message[] = [];
  const topics = readLexicon(contentDir, 'topics.yml', z.record(z.string(), Topic), {}, messages);
  const classes = readLexicon(
    contentDir,
    'classes.yml',
    z.record(z.string(), z.array(z.string()).min(1)),
    {},
    messages,
  );

  const references = readLexicon(contentDir, 'references.yml', z.array(KnownReference), [], messages);

  const counted = readLexicon(contentDir, 'counted.yml', z.record(z.string(), z.string()), {}, messages);

  const files = readContentFiles(contentDir, 'indicators', Indicator, messages);
  const byId = new Map<string, IndicatorFile>();
  for (const file of files) {
    const first = byId.get(file.front.id);
    if (!first) byId.set(file.front.id, file);
    else {
      const reason = {
        zh: `编号 ${file.front.id} 已有另一个文件使用。请保留一个，另一个改编号。`,
        en: `Another file has the id ${file.front.id} already. Keep one and give the other an id of its own.`,
      };
      const line = file.lineOf(['id']);
      messages.push(
        problem('codebook', 'duplicate-id', file.path, reason, {
          line,
          cause: `${first.path}:${first.lineOf(['id'])}`,
        }),
      );
    }
  }
  const kept = [...byId.values()].filter((file) => {
    const faults = [...faultsOf(file, topics, classes, byId), ...unworded(file, byId, counted)];
    messages.push(...faults);
    return !faults.some((fault) => fault.fatal);
  });
  const sorted = kept.sort((a, b) => (a.front.id < b.front.id ? -1 : 1));
  const english = loadEnglishNotes(contentDir, sorted);
  messages.push(...english.messages);
  return {
    codebook: { indicators: sorted.map((file) => file.front), topics, classes, references, counted },
    notes: new Map(sorted.map((file) => [file.front.id, file.body.trim()])),
    englishNotes: english.notes,
    messages,
  };
}

function readLexicon<T>(dir: string, name: string, schema: z.ZodType<T>, empty: T, messages: Message[]): T {
  const file = `lexicon/${name}`;
  let text: string;
  try {
    text = readFileSync(join(dir, 'lexicon', name), 'utf8');
  } catch {
    const reason = {
      zh: '没有找到这个词表文件。请补上，没有内容可写空表。',
      en: 'This file of the lexicon is not there. Add it; an empty table will do.',
    };
    messages.push(problem('codebook', 'missing-lexicon', file, reason));
    return empty;
  }
  const read = readYaml(schema, { text, file, firstLine: 1, source: 'codebook' });
  if ('value' in read) return read.value;
  messages.push(...read.messages);
  return empty;
}

/** Faults of one file against its own name, the units, the topics and the other files. */
function faultsOf(
  { path, front: indicator, lineOf }: IndicatorFile,
  topics: Readonly<Record<string, Topic>>,
  classes: Codebook['classes'],
  byId: ReadonlyMap<string, IndicatorFile>,
): Message[] {
  const faults: Message[] = [];
  const fault = (ruleId: string, at: readonly PropertyKey[], reason: Wording, fatal = true) =>
    faults.push(problem('codebook', ruleId, path, reason, { line: lineOf(at), fatal }));

  if (path !== `indicators/${indicator.id}.mdx`) {
    fault('file-name', ['id'], {
      zh: `文件名与编号 ${indicator.id} 不一致。请改为 ${indicator.id}.mdx。`,
      en: `The name of the file and the id ${indicator.id} differ. Rename it to ${indicator.id}.mdx.`,
    });
  }
  const checkUnits = (units: readonly string[], at: readonly PropertyKey[]) => {
    for (const [index, unit] of units.entries()) {
      if (!isKnownUnit(unit)) {
        fault('unknown-unit', [...at, index], {
          zh: `不认识的单位 ${unit}。请用 indicators/README.md 所列的单位或单位类。`,
          en: `There is no unit ${unit}. Use a unit or class of units that indicators/README.md lists.`,
        });
      }
    }
  };
  const checkTopics = (names: readonly string[], at: readonly PropertyKey[]) => {
    for (const [index, name] of names.entries()) {
      if (!Object.hasOwn(topics, name)) {
        fault('unknown-topic', [...at, index], {
          zh: `不认识的话题 ${name}。请先在 lexicon/topics.yml 中定义。`,
          en: `There is no topic ${name}. Define it in lexicon/topics.yml first.`,
        });
      }
    }
  };
  if (!isKnownUnit(indicator.unit)) {
    fault('unknown-unit', ['unit'], {
      zh: `不认识的单位 ${indicator.unit}。请用 indicators/README.md 所列的单位。`,
      en: `There is no unit ${indicator.unit}. Use one that indicators/README.md lists.`,
    });
  }
  checkUnits(indicator.units, ['units']);
  checkTopics(indicator.topic, ['topic']);
  const checkPatterns = (patterns: readonly string[], at: readonly PropertyKey[]) => {
    for (const pattern of patterns) {
      const error = patternError(pattern, classes);
      if (error !== null)
        fault('wrong-pattern', at, {
          zh: `句式 ${pattern} 不合写法（${error}）。请按 indicators/README.md 改正。`,
          en: `The pattern ${pattern} is not well formed (${error}). Correct it as indicators/README.md says.`,
        });
    }
  };
  checkPatterns(indicator.not, ['not']);
  for (const [index, cue] of indicator.cues.entries()) {
    checkPatterns([cue.say].flat(), ['cues', index, 'say']);
    checkPatterns(cue.not ?? [], ['cues', index, 'not']);
    checkUnits(cue.units ?? [], ['cues', index, 'units']);
    checkTopics(cue.topic ?? [], ['cues', index, 'topic']);
  }
  for (const [index, id] of indicator.related.entries()) {
    if (!byId.has(id)) {
      const reason = {
        zh: `相关指标 ${id} 不存在。请改正编号或删去。`,
        en: `There is no related indicator ${id}. Correct the id or delete it.`,
      };
      fault('unknown-related', ['related', index], reason, false);
    }
  }
  return faults;
}

/** What a rate is made of is an indicator or has words in both languages; English pages show others in Chinese. */
function unworded(
  { path, front: { numerator, denominators }, lineOf }: IndicatorFile,
  byId: ReadonlyMap<string, IndicatorFile>,
  counted: Readonly<Record<string, string>>,
): Message[] {
  const named = [...(numerator === null ? [] : [[numerator, ['numerator']] as const])];
  const all = [...named, ...denominators.map((words, i) => [words, ['denominators', i]] as const)];
  return all
    .filter(([words]) => !byId.has(words) && !Object.hasOwn(counted, words))
    .map(([words, at]) => {
      const reason = {
        zh: `“${words}”既不是指标编号，也没有英文。请在 lexicon/counted.yml 中补上英文，或改正编号。`,
        en: `“${words}” is no indicator and has no English words. Add them in lexicon/counted.yml, or correct the id.`,
      };
      return problem('codebook', 'no-english-words', path, reason, { line: lineOf(at), fatal: false });
    });
}

function patternError(pattern: string, classes: Codebook['classes']): string | null {
  try {
    compilePattern(pattern, classes);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
