/**
 * Lighthouse, from a folder of its own with its own lock file: it brings more packages than the whole portal needs,
 * and only this measurement needs it.
 */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npmCi } from '../setup/npm.mjs';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

interface Audit {
  readonly id: string;
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly { readonly node?: { readonly snippet?: string } }[] };
}

/** The part of Lighthouse's result that is printed. */
export interface LighthouseResult {
  readonly categories: Readonly<
    Record<Category, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly Category[] },
) => Promise<{ lhr: LighthouseResult } | undefined>;

/** Brings Lighthouse into .cache/lighthouse on first use; throws with what to do when it cannot. */
export async function loadLighthouse(root: string): Promise<Lighthouse> {
  const home = join(root, '.cache', 'lighthouse');
  if (!existsSync(join(home, 'node_modules', 'lighthouse'))) {
    mkdirSync(home, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(root, 'scripts', 'lighthouse', file), join(home, file));
    npmCi(home, 'Lighthouse');
  }
  const entry = createRequire(join(home, 'package.json')).resolve('lighthouse');
  const loaded = (await import(pathToFileURL(entry).href)) as { default: Lighthouse };
  return loaded.default;
}
