/** checks.json with its pages, the same findings by rule and by place, their summary, and rules.json. */
import type { RuleDoc } from '../../schema/check.ts';
import { ChecksFile, FindingsFile, RulesFile } from '../../schema/published.ts';
import { FINDINGS_A_PAGE } from '../../schema/published-checks.ts';
import type { FindingRow } from '../../schema/published-rows.ts';
import type { Files, PublishedReport } from '../input.ts';
import { encodeJson } from '../json.ts';
import { paginate } from '../pages.ts';
import { countVerdicts, findingRows } from '../rows.ts';
import { cellOrder, isDiffering, summaryFiles } from './finding-cells.ts';
import { findingPlaces } from './finding-places.ts';

export function checkFiles(reports: readonly PublishedReport[], rules: readonly RuleDoc[]): Files {
  const files: Files = new Map();
  const findings = reports.flatMap(findingRows);
  const verdicts = countVerdicts(findings);
  for (const page of paginate('checks', findings)) {
    files.set(page.path, encodeJson(page.path, ChecksFile, { ...page.head, verdicts, findings: page.rows }));
  }
  const ordered = findings.toSorted(cellOrder(rules.map(({ id }) => id)));
  const byRule = Map.groupBy(ordered, (finding) => finding.rule);
  for (const { id } of rules) addList(files, `checks/rules/${id}`, byRule.get(id) ?? []);
  const byPlace = findingPlaces(reports, ordered);
  for (const { code, rows } of byPlace) addList(files, `checks/places/${code}`, rows);
  addList(files, 'checks/differing', ordered.filter(isDiffering));
  for (const [path, bytes] of summaryFiles(byRule, byPlace, rules)) files.set(path, bytes);
  const documented = rules.map((rule) => ({ ...rule, findings: countVerdicts(byRule.get(rule.id) ?? []) }));
  files.set('rules.json', encodeJson('rules.json', RulesFile, { rules: documented }));
  return files;
}

function addList(files: Files, name: string, rows: readonly FindingRow[]): void {
  const verdicts = countVerdicts(rows);
  for (const page of paginate(name, rows, FINDINGS_A_PAGE)) {
    files.set(page.path, encodeJson(page.path, FindingsFile, { ...page.head, verdicts, findings: page.rows }));
  }
}
