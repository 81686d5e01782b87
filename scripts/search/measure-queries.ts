/** Prints what queries load: node scripts/search/measure-queries.ts [--site dist] [query …] */
import { parseArgs } from 'node:util';
import { queryCost, TYPICAL } from './query-cost.ts';

const { values, positionals } = parseArgs({ options: { site: { type: 'string' } }, allowPositionals: true });
const KIB = 1024;

console.log('query                 files  KiB stored  KiB brotli    hits     ms');
for (const query of positionals.length > 0 ? positionals : TYPICAL) {
  const cost = await queryCost(values.site ?? 'dist', query);
  const wide = query.replace(/[ -~]/g, '').length;
  console.log(
    [
      query.padEnd(20 - wide),
      String(cost.files).padStart(7),
      (cost.stored / KIB).toFixed(1).padStart(12),
      (cost.brotli / KIB).toFixed(1).padStart(12),
      String(cost.hits).padStart(8),
      cost.milliseconds.toFixed(0).padStart(7),
    ].join(''),
  );
}
