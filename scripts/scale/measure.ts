/** One build of the whole portal from a folder of reports, measured. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { FacetsFile } from '../../src/schema/published-facets.ts';
import { type BudgetRow, weighPages } from '../check/budgets.ts';
import type { CheckResult } from '../check/problem.ts';
import { readSite } from '../check/site.ts';
import { checkWays } from '../check/ways.ts';
import { command } from '../run/step.ts';
import { type QueryCost, queryCost, TYPICAL } from '../search/query-cost.ts';

export interface Measured {
  readonly reports: number;
  readonly data: Run;
  readonly site: Run;
  readonly pages: number;
  /** Heaviest page of each type beside its budget. */
  readonly weights: readonly BudgetRow[];
  /** What typical queries load from the search index. */
  readonly queries: readonly QueryCost[];
  /** What the filters of the list of reports load. */
  readonly facets: FacetsCost;
  /** How far readers are from the sentences of a place. */
  readonly ways: CheckResult;
  /** Folder of the built site. */
  readonly root: string;
}

interface FacetsCost {
  readonly files: number;
  /** Bytes, each file compressed by itself. */
  readonly brotli: number;
}

interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Builds data and site into `home`. Throws where a build fails, with what it printed last. */
export async function measure(project: string, home: string, reportsFolder: string | null): Promise<Measured> {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const dataDir = join(home, 'data');
  const root = join(home, 'site');
  const source = reportsFolder === null ? [] : ['--reports', reportsFolder, '--gold', 'none'];
  const data = run(project, home, ['scripts/data.ts', ...source, '--out', dataDir, '--quiet'], {});
  const site = run(project, home, [command(project, 'astro'), 'build', '--outDir', root], { DATA_DIR: dataDir });
  const built = readSite(root, '/');
  const { counts } = JSON.parse(readFileSync(join(dataDir, 'index.json'), 'utf8')) as { counts: { reports: number } };
  const queries: QueryCost[] = [];
  for (const query of TYPICAL) queries.push(await queryCost(root, query));
  const pages = built.pages.length;
  const ways = checkWays(built);
  return {
    reports: counts.reports,
    data,
    site,
    pages,
    weights: weighPages(built),
    queries,
    facets: facetsCost(dataDir),
    ways,
    root,
  };
}

function facetsCost(dataDir: string): FacetsCost {
  const read = (path: string) => readFileSync(join(dataDir, path));
  const { pages } = JSON.parse(read('facets.json').toString()) as FacetsFile;
  return { files: pages.length, brotli: pages.reduce((sum, path) => sum + brotliCompressSync(read(path)).length, 0) };
}

function run(project: string, home: string, args: readonly string[], env: Readonly<Record<string, string>>): Run {
  const peakFile = join(home, 'peak');
  const preload = pathToFileURL(join(project, 'scripts', 'scale', 'peak.mjs')).href;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: project,
    env: { ...process.env, ...env, PEAK_FILE: peakFile, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${(stdout + stderr).slice(-3000)}`);
  return { seconds, peakMegabytes: Number(readFileSync(peakFile, 'utf8')) };
}
