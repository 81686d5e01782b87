/** A score as tables for people: totals, reports, indicators and cues with faults, then each disagreement. */
import type { Disagreement, GoldScore, Score } from '../../src/schema/published-quality.ts';
import { tally } from '../../src/score/index.ts';

interface Show {
  /** Indicators and disagreements that hold this text; null: all. */
  readonly only: string | null;
  /** Whether single disagreements are listed. */
  readonly lists: boolean;
}

export function printScore(score: GoldScore, { only, lists }: Show): string {
  const { role, scope, period } = score.agreement;
  const { numbers } = score;
  const matches = (text: string) => only === null || text.includes(only);
  const lines = [
    '',
    `== ${score.name}: ${score.rows} rows`,
    row('', 'precision', 'recall', 'right', 'missed', 'false'),
    scoreRow('mentions', score.total.mentions),
    scoreRow('observations', score.total.observations),
    `agreement  role ${percent(role.share)}  scope ${percent(scope.share)}  period ${percent(period.share)}  numbers explained ${percent(numbers.share)}`,
  ];
  if (lists) {
    lines.push('', '-- by report (mentions, observations)');
    for (const report of score.reports) {
      if (!matches(report.report)) continue;
      lines.push(scoreRow(report.report, report.mentions), scoreRow('', report.observations));
    }
    lines.push('', '-- indicators that are not perfect');
    for (const { indicator, observations } of score.indicators) {
      const faulty = observations.missed + observations.false > 0;
      if (faulty && matches(indicator)) lines.push(scoreRow(indicator, observations));
    }
    lines.push('', '-- cues with false hits');
    for (const rule of score.rules) {
      if (rule.false > 0 && matches(rule.rule)) lines.push(`${rule.rule}  right ${rule.right}  false ${rule.false}`);
    }
    for (const kind of ['missed-mention', 'false-mention', 'missed-observation', 'false-observation'] as const) {
      const listed = score.disagreements.filter((one) => one.kind === kind && matches(describe(one)));
      lines.push('', `-- ${kind}: ${listed.length}`, ...listed.map(describe));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Several tables as one. */
export function printTotal(name: string, scores: readonly GoldScore[]): string {
  const sum = (of: (score: GoldScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const both = (['mentions', 'observations'] as const).map((kind) => {
    const [right, missed, wrong] = [
      sum((score) => score.total[kind].right),
      sum((score) => score.total[kind].missed),
      sum((score) => score.total[kind].false),
    ];
    return scoreRow(kind, tally(right, missed, wrong));
  });
  return `${['', `== ${name}: ${sum((score) => score.rows)} rows`, ...both].join('\n')}\n`;
}

function describe({ report, raw, text, quote, expected, actual, rule }: Disagreement): string {
  const cue = rule === null ? '' : `  [${rule}]`;
  return `${report}:${raw.start} ${text}  expected ${expected ?? '-'}  actual ${actual ?? '-'}${cue}\n    ${quote}`;
}

function scoreRow(name: string, { precision, recall, right, missed, false: wrong }: Score): string {
  return row(name, percent(precision), percent(recall), String(right), String(missed), String(wrong));
}

function row(name: string, ...cells: readonly string[]): string {
  return `${name.padEnd(42)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function percent(share: number | null): string {
  return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}
