/** Asks for names by what was typed, loading what does not grow and one bucket. */
import type { Load } from '../reader.ts';
import { bucketName } from './buckets.ts';
import type { QuickBucket, QuickEntry, QuickFixed } from './entry.ts';
import { bucketOf, keyOf } from './keys.ts';
import { ranked } from './match.ts';

const decoder = new TextDecoder();

export class QuickFinder {
  readonly #load: Load;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(load: Load) {
    this.#load = load;
  }

  fixed(): Promise<QuickFixed> {
    return this.#json<QuickFixed>('quick/fixed.json');
  }

  /** Best first; those of fixed kinds before the others where they fit equally well. */
  async find(query: string): Promise<readonly QuickEntry[]> {
    const key = keyOf(query);
    if (key === null) return [];
    const { entries, buckets } = await this.fixed();
    const bucket = await this.#json<QuickBucket>(bucketName(bucketOf(key, buckets)));
    const named = (bucket.keys[key] ?? []).flatMap((number) => bucket.entries[number] ?? []);
    return ranked([...entries, ...named], query);
  }

  #json<T>(path: string): Promise<T> {
    const known = this.#kept.get(path) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = this.#load(path).then((bytes) => JSON.parse(decoder.decode(bytes)) as T);
    this.#kept.set(path, loading);
    loading.catch(() => this.#kept.delete(path));
    return loading;
  }
}
