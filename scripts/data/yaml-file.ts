/** Reads YAML against a schema; every fault carries the line of the key that it is about. */
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Message, Wording } from '../../src/schema/message.ts';
import { problem } from './problem.ts';

interface YamlSource {
  readonly text: string;
  /** Path for messages. */
  readonly file: string;
  /** Line of the file on which `text` starts. */
  readonly firstLine: number;
  /** The part of the build that asks: codebook, read, gold. */
  readonly source: string;
}

export type YamlResult<T> = { value: T; lineOf: (path: readonly PropertyKey[]) => number } | { messages: Message[] };

export function readYaml<S extends z.ZodType>(schema: S, yaml: YamlSource): YamlResult<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: counter, prettyErrors: false });
  const fault = (ruleId: string, line: number, reason: Wording, actual: string | null = null) =>
    problem(yaml.source, ruleId, yaml.file, reason, { line, actual });
  const lineAt = (offset: number) => counter.linePos(offset).line + yaml.firstLine - 1;

  if (document.errors.length > 0) {
    return {
      messages: document.errors.map((error) =>
        fault('yaml-syntax', lineAt(error.pos[0]), {
          zh: `YAML 语法有误：${error.message}。请改正后重新运行。`,
          en: `The YAML is faulty: ${error.message}. Correct it and run again.`,
        }),
      ),
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document.contents, path));
  const read = (locale: ReturnType<typeof z.locales.en>) =>
    schema.safeParse(document.toJS(), { error: locale.localeError });
  const parsed = read(z.locales.zhCN());
  if (parsed.success) return { value: parsed.data, lineOf };
  const english = read(z.locales.en()).error?.issues;
  return {
    messages: parsed.error.issues.map((issue, i) => {
      const name = issue.path.map(String).join('.');
      if (issue.code === 'unrecognized_keys') {
        const line = lineOf([...issue.path, issue.keys[0] ?? '']);
        return fault('unknown-field', line, {
          zh: `有不认识的字段 ${issue.keys.join('、')}。请删去或改为规定的字段名。`,
          en: `There is no field ${issue.keys.join(', ')}. Delete it or give it the name that the schema has.`,
        });
      }
      return fault('wrong-field', lineOf(issue.path), {
        zh: `字段 ${name || '文件'} 不合规定（${issue.message}）。请按说明改正。`,
        en: `${name ? `The field ${name}` : 'The file'} is not as it should be (${english?.[i]?.message ?? issue.code}). Correct it after the description of the schema.`,
      });
    }),
  };
}

/** Where the deepest node on the path starts; for a missing key, where its parent does. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(key)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
