/** checks.json with its pages, and rules.json. */
import type { RuleDoc } from '../../schema/check.ts';
import { ChecksFile, RulesFile } from '../../schema/published.ts';
import type { FindingRow } from '../../schema/published-rows.ts';
import type { Files } from '../input.ts';
import { encodeJson } from '../json.ts';
import { paginate } from '../pages.ts';
import { countVerdicts } from '../rows.ts';

export function checkFiles(findings: readonly FindingRow[], rules: readonly RuleDoc[]): Files {
  const files: Files = new Map();
  const verdicts = countVerdicts(findings);
  for (const page of paginate('checks', findings)) {
    files.set(page.path, encodeJson(page.path, ChecksFile, { ...page.head, verdicts, findings: page.rows }));
  }
  const byRule = Map.groupBy(findings, (finding) => finding.rule);
  const documented = rules.map((rule) => ({ ...rule, findings: countVerdicts(byRule.get(rule.id) ?? []) }));
  files.set('rules.json', encodeJson('rules.json', RulesFile, { rules: documented }));
  return files;
}
