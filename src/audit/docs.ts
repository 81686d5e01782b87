/** The rules as they are published. What they say of their examples is what they find in them. */
import type { Finding, RuleDoc } from '../schema/check.ts';
import { buildExample } from './build-example.ts';
import { type AuditContext, contextOf } from './context.ts';
import type { Example } from './example.ts';
import { rules, seriesRules } from './presets.ts';
import type { RuleText } from './rule.ts';

/** A rule of either kind with its examples, and what it finds in one of them. */
export interface ShownRule extends RuleText {
  readonly examples: readonly Example[];
  readonly run: (example: Example) => Finding[];
}

function contextOfExample(example: Pick<Example, 'text'> & Partial<Example>, year?: number): AuditContext {
  const { report, extraction, codebook } = buildExample(example, year);
  return contextOf(report, extraction, codebook);
}

/** All rules, those that read several reports last. */
export const shownRules: readonly ShownRule[] = [
  ...rules.map((rule) => ({ ...rule, run: (example: Example) => rule.find(contextOfExample(example)) })),
  ...seriesRules.map((rule) => ({
    ...rule,
    run: (example: Example) => {
      const { earlier } = example;
      const before = earlier === undefined ? [] : [[earlier.year, contextOfExample(earlier, earlier.year)] as const];
      return rule.find(contextOfExample(example), new Map(before));
    },
  })),
];

export const ruleDocs = (): RuleDoc[] => shownRules.map(docOf);

function docOf({ id, zh, en, what, whatEn, why, whyEn, source, sourceEn, examples, run }: ShownRule): RuleDoc {
  const shown = examples.map((example) => ({
    title: example.title,
    titleZh: example.titleZh,
    earlier: example.earlier?.text ?? null,
    text: example.text,
    verdicts: [...example.verdicts],
    reasons: [...example.reasons],
    reasonsZh: run(example).map(({ reasonZh }) => reasonZh),
  }));
  return { id, zh, en, what, whatEn, why, whyEn, source, sourceEn, examples: shown };
}
