import { runSteps } from './step.ts';
import { allSteps } from './steps.ts';
import { runTests } from './test-task.ts';

/** What `npm run` can be asked for, with the line that the list of tasks shows. */
const tasks = {
  site: 'builds the portal and serves it (--port N, or the environment variable PORT)',
  test: 'types, format, unit tests, the built site in a browser (names choose: npm test -- unit)',
  data: 'source files to public/data/v1 (--reports DIR --out DIR --strict)',
  dev: 'data, then a server that follows edits of the pages',
  build: 'data, then the site into dist',
  check: 'links, schemas, HTML, budgets of the built site in dist',
  pictures: 'PNGs of every page type into pictures/',
  lighthouse: 'Lighthouse over every page type of the built site (--only reports/*)',
  scale: 'build and sizes with 500 and 5,000 made-up reports (--reports N)',
  bench: 'times of the pipeline beside two rulers',
  score:
    'how well values are read: totals, then each miss and false hit (--short, --only TEXT, --reports DIR --gold FILE)',
  explain: "why a sentence gives a value or none: npm run explain -- 'sentence' ['heading']",
} as const;

/** Runs a task and gives the exit code. Unknown task: the list of tasks, and 2. */
export async function runTask(root: string, task: string, args: readonly string[]): Promise<number> {
  const steps = allSteps(root);
  switch (task as keyof typeof tasks) {
    case 'site':
      return runSteps(root, [steps.data([]), steps.site(), steps.serve(args)]);
    case 'test':
      return runTests(root, args);
    case 'data':
      return runSteps(root, [steps.data(args)]);
    case 'dev':
      return runSteps(root, [steps.data([]), steps.dev(args)]);
    case 'build':
      return runSteps(root, [steps.data(args), steps.site()]);
    case 'check':
      return runSteps(root, [steps.check(args)]);
    case 'pictures':
      return runSteps(root, [steps.pictures(args)]);
    case 'lighthouse':
      return runSteps(root, [steps.lighthouse(args)]);
    case 'scale':
      return runSteps(root, [steps.scale(args)]);
    case 'bench':
      return runSteps(root, [steps.bench(args)]);
    case 'score':
      return runSteps(root, [steps.score(args)]);
    case 'explain':
      return runSteps(root, [steps.explain(args)]);
    default:
      console.error(`Unknown task "${task}". There are:`);
      for (const [name, what] of Object.entries(tasks)) console.error(`  npm run ${name.padEnd(9)} ${what}`);
      return 2;
  }
}
