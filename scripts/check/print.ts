import colours from 'picocolors';
import type { CheckResult, Problem } from './problem.ts';

/** Lines printed of one check; more of the same kind would hide the rest. */
const SHOWN = 25;

/** Prints what each check looked at and found; true: nothing but warnings. */
export function printResults(results: readonly CheckResult[]): boolean {
  for (const { name, looked, problems, table } of results) {
    const errors = problems.filter((problem) => !problem.warning).length;
    const sign = errors > 0 ? colours.red('✗') : colours.green('✓');
    const counted = problems.length === 0 ? '' : `, ${errors} wrong, ${problems.length - errors} to look at`;
    console.log(`${sign} ${name.padEnd(11)} ${looked}${counted}`);
    for (const line of table ?? []) console.log(`    ${line}`);
    for (const problem of problems.slice(0, SHOWN)) console.log(`    ${line(problem)}`);
    if (problems.length > SHOWN) console.log(`    … and ${problems.length - SHOWN} more`);
  }
  const wrong = results.flatMap(({ problems }) => problems.filter((problem) => !problem.warning)).length;
  console.log(wrong === 0 ? 'The site holds.' : `${wrong} things to put right.`);
  return wrong === 0;
}

function line({ file, what, advice, warning }: Problem): string {
  return `${warning ? colours.yellow('warning ') : ''}${file}: ${what} ${colours.dim(`→ ${advice}`)}`;
}
