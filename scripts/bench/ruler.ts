/**
 * Microsoft Recognizers-Text, number model for Chinese: the usual library for the same first step.
 * It lives in a folder of its own with its own lock file, so that it is no dependency of the product.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface FoundNumber {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly value: number | null;
}

interface Model {
  parse(text: string): { start: number; end: number; resolution?: { value?: string } }[];
}

/** Brings the library into .cache/bench on first use; throws with what to do when it cannot. */
export function loadRuler(
  root: string,
  npmCi: (folder: string, what: string) => void,
): (text: string) => FoundNumber[] {
  const home = join(root, '.cache', 'bench');
  if (!existsSync(join(home, 'node_modules', '@microsoft', 'recognizers-text-number'))) {
    mkdirSync(home, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(root, 'scripts', 'bench', file), join(home, file));
    npmCi(home, 'the ruler of the benchmark');
  }
  const library = createRequire(join(home, 'package.json'))('@microsoft/recognizers-text-number') as {
    NumberRecognizer: new (culture: string) => { getNumberModel(): Model };
    Culture: { Chinese: string };
  };
  const model = new library.NumberRecognizer(library.Culture.Chinese).getNumberModel();
  return (text) =>
    model.parse(text).map(({ start, end, resolution }) => {
      const value = Number(resolution?.value);
      return { start, end: end + 1, value: Number.isFinite(value) ? value : null };
    });
}
