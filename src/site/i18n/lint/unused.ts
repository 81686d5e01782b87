/**
 * Strings that no source asks for, as paths of keys. Sources are read as text: `t.reports.title` names a string, however
 * t was reached; after `const d = t.indicator;` so does `d.unit`. A map that is indexed, spread or handed on
 * (t.systems[id], {...t.about}) counts as used whole, for nobody can say statically which of its strings is meant.
 */
type Tree = Readonly<Record<string, unknown>>;

const CHAIN = /(?<![\w$'"])([A-Za-z_$][\w$]*)((?:\s*\??\.\s*[A-Za-z_$][\w$]*)*)/g;
const ALIAS = /const (\w+) = ((?:\w+\.)*t(?:\.\w+)+);/g;

export function unused(strings: object, sources: readonly string[]): readonly string[] {
  const used = new Set(sources.flatMap((source) => [...namedIn(source, strings as Tree)]));
  return leaves(strings as Tree).filter((leaf) => ![...prefixes(leaf)].some((path) => used.has(path)));
}

function* namedIn(source: string, strings: Tree): Generator<string> {
  const aliases = new Map<string, readonly string[]>();
  for (const [, name = '', chain = ''] of source.matchAll(ALIAS)) {
    const path = below(chain.split('.'), aliases);
    if (path) aliases.set(name, path);
  }
  const rest = source.replace(ALIAS, '');
  for (const [chain] of rest.matchAll(CHAIN)) {
    const path = below(
      chain.split('.').map((step) => step.replace('?', '').trim()),
      aliases,
    );
    if (path && path.length > 0) yield reach(path, strings).join('.');
  }
}

/** The steps below t; null where the chain is about something else. */
function below(chain: readonly string[], aliases: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const alias = aliases.get(chain[0] ?? '');
  if (alias) return [...alias, ...chain.slice(1)];
  const at = chain.indexOf('t');
  return at === 0 || at === 1 ? chain.slice(at + 1) : null;
}

/** As far as the path leads into the strings: what follows is a method of what stands there. */
function reach(path: readonly string[], strings: Tree): readonly string[] {
  let tree: unknown = strings;
  for (const [i, step] of path.entries()) {
    if (!isTree(tree) || !(step in tree)) return path.slice(0, i);
    tree = tree[step];
  }
  return path;
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

function leaves(tree: Tree, path: readonly string[] = []): readonly string[] {
  return Object.entries(tree).flatMap(([key, one]) =>
    isTree(one) ? leaves(one, [...path, key]) : [[...path, key].join('.')],
  );
}

/** a.b.c, a.b, a. */
function* prefixes(path: string): Generator<string> {
  for (let at = path.length; at > 0; at = path.lastIndexOf('.', at - 1)) yield path.slice(0, at);
}
