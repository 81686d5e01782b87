import { join } from 'node:path';
import { command, type Step } from './step.ts';

/** Folder of the second site that the browser tests read under a sub-path; git-ignored. */
export const SUB_SITE = '.cache/site-under-sub';
export const SUB_BASE = '/sub/';
/** Third site: made-up reports of places with several years, which the real corpus may lack; git-ignored. */
export const MADE_UP_SITE = '.cache/made-up/site';
const MADE_UP_REPORTS = '.cache/made-up/reports';
const MADE_UP_DATA = '.cache/made-up/data';
/** Enough for places of every level and of one to four years, and the unusual ones; some name last year's figure otherwise than it was given. */
const MADE_UP = ['--reports', '40', '--seed', '8', '--unusual'];
/** Fourth site, only checked: a corpus of one report; git-ignored. */
const ONE = { reports: '.cache/one/reports', data: '.cache/one/data', site: '.cache/one/site' };
/** Where vitest leaves its counts. */
export const testReport = (project: string): string => `.cache/tests/${project}.json`;

/** Every step that a task can be made of. */
export function allSteps(root: string) {
  const astro = command(root, 'astro');
  const vitest = (project: string, title: string, advice: string): Step => ({
    title,
    node: [
      command(root, 'vitest'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(root, testReport(project))}`,
    ],
    advice,
  });
  return {
    data: (args: readonly string[]): Step => ({
      title: 'Data: source files to public/data/v1',
      node: ['scripts/data.ts', ...args],
      advice:
        'each message above names its file and line; a failed build leaves the data of the build before untouched.',
    }),
    dev: (args: readonly string[]): Step => ({
      title: 'Development server',
      node: [astro, 'dev', ...args],
      advice: 'look at the error above; the data must have been built once (npm run data).',
    }),
    site: (): Step => ({
      title: 'Site: published data to dist',
      node: [astro, 'build'],
      advice: 'look at the file that Astro names above; pages read public/data/v1 only.',
    }),
    subSite: (): Step => ({
      title: `Site under the sub-path ${SUB_BASE}`,
      node: [astro, 'build', '--outDir', join(root, SUB_SITE)],
      env: { BASE: SUB_BASE },
      advice: 'look at the file that Astro names above; links must be made with the base path.',
    }),
    madeUpSite: (): readonly Step[] => [
      {
        title: 'Made-up reports of several years',
        node: ['scripts/synthetic.ts', ...MADE_UP, '--out', MADE_UP_REPORTS, '--replace'],
        advice: `empty ${MADE_UP_REPORTS}, where only made-up reports belong.`,
      },
      {
        title: 'Data of the made-up reports',
        node: ['scripts/data.ts', '--reports', MADE_UP_REPORTS, '--gold', 'none', '--out', MADE_UP_DATA, '--quiet'],
        advice: 'look at the message above; scripts/synthetic/ writes these reports.',
      },
      {
        title: 'Site of the made-up reports',
        node: [astro, 'build', '--outDir', join(root, MADE_UP_SITE)],
        env: { DATA_DIR: MADE_UP_DATA },
        advice: 'look at the file that Astro names above: it must do with years and places that the real corpus lacks.',
      },
    ],
    siteOfOne: (): readonly Step[] => [
      {
        title: 'One made-up report',
        node: ['scripts/synthetic.ts', '--reports', '1', '--out', ONE.reports, '--replace'],
        advice: `empty ${ONE.reports}, where only made-up reports belong.`,
      },
      {
        title: 'Data of one report',
        node: ['scripts/data.ts', '--reports', ONE.reports, '--gold', 'none', '--out', ONE.data, '--quiet'],
        advice: 'look at the message above: a corpus of one report is a corpus.',
      },
      {
        title: 'Site of one report',
        node: [astro, 'build', '--outDir', join(root, ONE.site)],
        env: { DATA_DIR: ONE.data },
        advice: 'look at the file that Astro names above: a page must do with a single report.',
      },
      {
        title: 'Check of the site of one report',
        node: ['scripts/check-site.ts', '--root', ONE.site],
        advice: 'each line above names the file and what to do.',
      },
    ],
    serve: (args: readonly string[]): Step => ({
      title: 'Server',
      node: ['scripts/serve.ts', ...args],
      advice: 'give another port: npm run site -- --port 8080',
    }),
    types: (): Step => ({
      title: 'Types of the pages',
      node: [command(root, '@astrojs/check', 'astro-check'), '--minimumFailingSeverity', 'warning'],
      advice: 'correct the types that are named above.',
    }),
    scriptTypes: (): Step => ({
      title: 'Types of the code',
      node: [command(root, 'typescript', 'tsc'), '--noEmit'],
      advice: 'correct the types that are named above.',
    }),
    style: (): Step => ({
      title: 'Format and lint',
      node: [
        command(root, '@biomejs/biome', 'biome'),
        'ci',
        '--error-on-warnings',
        process.stdout.isTTY ? '--colors=force' : '--colors=off',
      ],
      advice: 'npx biome check --write puts most of it right.',
    }),
    unit: (): Step => vitest('unit', 'Unit tests', 'run one file alone with: npx vitest run <path>'),
    browser: (): Step =>
      vitest('browser', 'Browser tests', 'run them alone, once the site is built, with: npm test -- browser'),
    check: (args: readonly string[]): Step => ({
      title: 'Check of the built site',
      node: ['scripts/check-site.ts', ...args],
      advice: 'each line above names the file and what to do; npm run build makes the site anew.',
    }),
    pictures: (args: readonly string[]): Step => ({
      title: 'Pictures of every page type',
      node: ['scripts/pictures.ts', ...args],
      advice: 'the site must have been built (npm run build).',
    }),
    lighthouse: (args: readonly string[]): Step => ({
      title: 'Lighthouse',
      node: ['scripts/lighthouse.ts', ...args],
      advice: 'each line above names what cost points; the site must have been built (npm run build).',
    }),
    scale: (args: readonly string[]): Step => ({
      title: 'The portal with thousands of made-up reports',
      node: ['scripts/scale.ts', ...args],
      advice: 'look at the step that failed above.',
    }),
    score: (args: readonly string[]): Step => ({
      title: 'Score against the annotations',
      node: ['scripts/score.ts', ...args],
      advice: 'look at the error above; node scripts/score.ts --help lists the options.',
    }),
    explain: (args: readonly string[]): Step => ({
      title: 'Explanation',
      node: ['scripts/explain.ts', ...args],
      advice: 'give the sentence as one argument, in quotation marks.',
    }),
    bench: (args: readonly string[]): Step => ({
      title: 'Bench',
      node: ['scripts/bench.ts', ...args],
      advice: 'look at the error above.',
    }),
  } as const;
}
