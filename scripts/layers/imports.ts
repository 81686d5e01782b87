import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** Importing file -> what it names, resolved to a path below the root where it is a file of the project. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const CODE = /\.(?:ts|mjs|astro|mdx)$/;

/** Reads the imports of all code below some folders of the project; type imports count as well. */
export function readImports(root: string, folders: readonly string[]): ImportGraph {
  const graph = new Map<string, readonly string[]>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !CODE.test(entry.name)) continue;
      const file = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
      graph.set(file, importsOf(file, readFileSync(join(root, file), 'utf8')));
    }
  }
  return graph;
}

/** Imports, re-exports and import() of one file. In pages those of the front matter and of the scripts count. */
export function importsOf(file: string, source: string): readonly string[] {
  const named = code(file, source).flatMap((part) =>
    ts.preProcessFile(part, true, true).importedFiles.map(({ fileName }) => fileName),
  );
  return [...new Set(named)].map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name));
}

function code(file: string, source: string): readonly string[] {
  if (file.endsWith('.mdx')) return [source.match(/^(?:import|export) .*$/gm)?.join('\n') ?? ''];
  if (!file.endsWith('.astro')) return [source];
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  return [frontMatter, ...[...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
}
