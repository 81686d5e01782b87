import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Names that reach the world outside a function: console, clock, chance, network, process. */
const objects = new Set(['console', 'process', 'fetch', 'localStorage', 'performance', 'globalThis']);

/** Effects in one file, as `line: code`. `new Date(x)` of a given time is none, `new Date()` reads the clock. */
export function effectsIn(source: string): readonly string[] {
  const tree = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isEffect(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${line + 1}: ${node.getText()}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export function effectsOf(root: string, files: readonly string[]): readonly string[] {
  return files.flatMap((file) =>
    effectsIn(readFileSync(join(root, file), 'utf8')).map((effect) => `${file}:${effect}`),
  );
}

function isEffect(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    if (name === 'Date.now' || name === 'Math.random') return true;
    return ts.isIdentifier(node.expression) && objects.has(node.expression.text);
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && objects.has(node.expression.text);
}
