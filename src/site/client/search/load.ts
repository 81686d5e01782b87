import type { Simplify } from '../../../search/fold.ts';
import type { Load } from '../../../search/reader.ts';

/** Loads files of the index from its folder; rejects on anything but success. */
export const loadFrom =
  (folder: string): Load =>
  async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${response.status} for ${folder}${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };

/** The simplifier of the index: each traditional character of its table stands before its simplified one. */
export async function loadSimplify(load: Load): Promise<Simplify> {
  const table = new TextDecoder().decode(await load('traditional.txt'));
  const simplified = new Map<string, string>();
  for (let i = 0; i < table.length; i += 2) simplified.set(table.charAt(i), table.charAt(i + 1));
  return (character) => simplified.get(character) ?? character;
}
