import { isBuiltin } from 'node:module';
import type { ImportGraph } from './imports.ts';
import { ENTRY, type Layer, testPackages } from './layers.ts';

/** Every import that the table of layers forbids, in words; empty where the architecture holds. */
export function violations(graph: ImportGraph, layers: Readonly<Record<string, Layer>>): readonly string[] {
  return [...graph].flatMap(([file, imports]) =>
    imports.flatMap((target) => {
      const reason = forbidden(file, target, layers);
      return reason === null ? [] : [`${file} imports ${target}: ${reason}`];
    }),
  );
}

function forbidden(file: string, target: string, layers: Readonly<Record<string, Layer>>): string | null {
  const from = layerOf(file);
  if (from === ENTRY) return null;
  const layer = layers[from];
  if (layer === undefined) return `src/${from} is no layer; add it to scripts/layers/layers.ts with what it may import`;
  const isTest = file.endsWith('.test.ts');
  if (isInside(target)) {
    const to = layerOf(target);
    return to === from || layer.layers.includes(to) ? null : `${from} may import ${list(layer.layers)} only`;
  }
  if (isBuiltin(target)) {
    return layer.node || isTest ? null : `${from} is pure; effects belong in ${ENTRY}/`;
  }
  const packages = isTest ? [...layer.packages, ...testPackages] : layer.packages;
  return packages.some((name) => matches(target, name)) ? null : `${from} may use ${list(packages)} only`;
}

function matches(target: string, name: string): boolean {
  return target === name || (/[/:]$/.test(name) && target.startsWith(name)) || `${target}/` === name;
}

function isInside(target: string): boolean {
  return target.startsWith('src/') || target.startsWith(`${ENTRY}/`) || target.startsWith('content/');
}

/** src/<layer>/…; anything else that is reached by path counts as an entry point or content. */
function layerOf(file: string): string {
  const [top = '', layer = ''] = file.split('/');
  return top === 'src' ? layer : top;
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing else' : names.join(', ');
}
