/** Writes the search index of a built site: node scripts/search-index.ts [--data public/data/v1] [--site dist] */
import { parseArgs } from 'node:util';
import { writeSearchIndex } from './search/write-index.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, site: { type: 'string' } } });
const { volumes, files, bytes } = writeSearchIndex(values.data ?? 'public/data/v1', values.site ?? 'dist');
console.log(`search index: ${volumes} volumes, ${files} files, ${(bytes / 1024).toFixed(0)} KiB`);
