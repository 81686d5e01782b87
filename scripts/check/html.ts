import { HtmlValidate } from 'html-validate';
import type { CheckResult, Problem } from './problem.ts';
import type { BuiltSite } from './site.ts';

const ADVICE = 'correct the component that writes it';

/** The HTML standard's rules, on every page. */
export async function checkHtml(site: BuiltSite): Promise<CheckResult> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // One finding a rule and page is enough to act on; the first place is printed.
      'no-trailing-whitespace': 'off',
    },
  });
  const problems: Problem[] = [];
  for (const { file, html } of site.pages) {
    const { results } = await validator.validateString(html, file);
    const byRule = Map.groupBy(
      results.flatMap((result) => result.messages),
      (message) => message.ruleId,
    );
    for (const [rule, [first, ...more]] of byRule) {
      if (first === undefined) continue;
      const others = more.length > 0 ? ` (and ${more.length} more)` : '';
      const advice = first.severity === 2 ? ADVICE : `${ADVICE} when convenient`;
      problems.push({ file, what: `${first.line}:${first.column} ${first.message} [${rule}]${others}`, advice });
    }
  }
  return { name: 'HTML', looked: `${site.pages.length} pages`, problems };
}
