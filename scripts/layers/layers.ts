/**
 * The layers of src/ and what each may import. Every arrow of the architecture is here, and nowhere else.
 * Siblings of the pipeline never import each other: they meet in schema and are joined in scripts/.
 */
export interface Layer {
  /** Other layers that it may import; itself always. */
  readonly layers: readonly string[];
  /** Packages that it may import; a name ending in / stands for all below it. */
  readonly packages: readonly string[];
  /** May it import Node's own modules? Only what runs at build time beside the pages. */
  readonly node: boolean;
}

const tree = ['unified', 'vfile', 'unist', 'mdast', 'unist-util-visit'];

export const layers: Readonly<Record<string, Layer>> = {
  schema: { layers: [], packages: ['zod', 'unist'], node: false },
  quantity: { layers: ['schema'], packages: [], node: false },
  stats: { layers: ['schema'], packages: ['d3-array'], node: false },
  parse: { layers: ['schema', 'quantity'], packages: [...tree, 'remark', 'opencc-js/'], node: false },
  extract: { layers: ['schema', 'quantity'], packages: tree, node: false },
  audit: { layers: ['schema', 'quantity', 'stats'], packages: [], node: false },
  // What readers see computed (the interval of a rate) is published, so that they can check it.
  publish: { layers: ['schema', 'stats'], packages: ['zod', 'd3-dsv'], node: false },
  score: { layers: ['schema', 'quantity', 'stats'], packages: ['zod'], node: false },
  site: {
    layers: ['schema', 'quantity', 'search'],
    packages: [...tree, 'remark', 'astro/', 'astro:', 'zod', '@observablehq/plot', 'd3-array', 'd3-dsv', 'linkedom'],
    node: true,
  },
  search: { layers: ['schema'], packages: [], node: false },
  // Pages of prose are written in content/.
  pages: { layers: ['site', 'content'], packages: ['astro/', 'astro:', '@astrojs/mdx'], node: false },
};

/** What tests may import besides, in any layer; they run on Node and may read fixtures from disk. */
export const testPackages = ['vitest', 'fast-check'];

/** Entry points may import every layer; nothing in src/ may import them. */
export const ENTRY = 'scripts';
