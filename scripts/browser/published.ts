import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorFile } from '../../src/schema/published.ts';
import type { Report } from '../../src/schema/report.ts';

/** The published files inside a built site, as its readers download them. */
export function readPublished(site: string) {
  const folder = join(site, 'data', 'v1');
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;
  const ids = (kind: string) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith('.json') && !/^index-|\.peers\.json$/.test(name))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
  return {
    reports: ids('reports').map((id) => read<Report>(`reports/${id}.json`)),
    indicators: ids('indicators').map((id) => read<IndicatorFile>(`indicators/${id}.json`)),
    text: (id: string): string => readFileSync(join(folder, 'reports', `${id}.txt`), 'utf8'),
  };
}
