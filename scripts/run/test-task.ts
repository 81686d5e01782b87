import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import colours from 'picocolors';
import { add, type Counts, closingLine, countsOf, NONE } from './counts.ts';
import { runStep, type Step } from './step.ts';
import { allSteps, testReport } from './steps.ts';

/** One part of the tests that can be asked for by name. */
interface TestPart {
  readonly name: string;
  readonly steps: readonly Step[];
  /** vitest project whose tests are counted. */
  readonly counts?: string;
  /** A part that must have succeeded before, if it was asked for. */
  readonly after?: string;
}

/**
 * Runs the parts of the test in order. One that fails does not stop the others, apart from those that build on it,
 * so that one run shows everything; the last line has the counts, where a failed step without tests counts as one.
 */
export async function runTests(root: string, names: readonly string[]): Promise<number> {
  const parts = testParts(root);
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(
      `Unknown part of the tests: ${unknown.join(', ')}. There are: ${parts.map((p) => p.name).join(', ')}.`,
    );
    return 2;
  }
  const failed: string[] = [];
  let counts: Counts = NONE;
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (part.after !== undefined && failed.includes(part.after)) {
      console.error(`\n${colours.yellow('–')} ${part.name} left out: it needs ${part.after}, which failed`);
      failed.push(part.name);
      continue;
    }
    const { ok, found } = await runPart(root, part);
    if (!ok) failed.push(part.name);
    counts = add(counts, ok || found.failed > 0 ? found : add(found, { ...NONE, failed: 1 }));
  }
  console.log(failed.length === 0 ? '' : `\n${colours.red('Failed:')} ${failed.join(', ')}`);
  console.log(closingLine(counts));
  return failed.length === 0 ? 0 : 1;
}

async function runPart(root: string, part: TestPart): Promise<{ ok: boolean; found: Counts }> {
  const report = part.counts === undefined ? null : join(root, testReport(part.counts));
  if (report !== null) rmSync(report, { force: true });
  for (const step of part.steps) {
    if (await runStep(root, step)) continue;
    return { ok: false, found: readCounts(report) };
  }
  return { ok: true, found: readCounts(report) };
}

function readCounts(report: string | null): Counts {
  if (report === null || !existsSync(report)) return NONE;
  return countsOf(JSON.parse(readFileSync(report, 'utf8')));
}

function testParts(root: string): readonly TestPart[] {
  const steps = allSteps(root);
  return [
    { name: 'types', steps: [steps.types(), steps.scriptTypes()] },
    { name: 'style', steps: [steps.style()] },
    { name: 'unit', steps: [steps.unit()], counts: 'unit' },
    {
      name: 'site',
      steps: [steps.data([]), steps.site(), steps.subSite(), ...steps.madeUpSite(), ...steps.siteOfOne()],
    },
    { name: 'browser', steps: [steps.browser()], counts: 'browser', after: 'site' },
  ];
}
