/** What a chart knows of one report, and how reports stand together: like beside like, never unlike bodies in one order. */
import { type Level, Level as levels, type Qualifier } from '../../schema/vocabulary.ts';

export interface ChartRow {
  readonly id: string;
  readonly label: string;
  readonly level: Level;
  readonly year: number | null;
  /** Division code; null: anonymised or unknown, so no point on a time line. */
  readonly code: string | null;
  readonly place: string;
  /** null: no number is stated; `href` tells whether the report states it at all. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  /** The value in words, beside its dot; where there is no number, what is said instead of one. */
  readonly text: string;
  /** Place, year, value and qualifier in words, for those who hear the chart. */
  readonly say: string;
  /** Where it is stated; null: the report does not state it. */
  readonly href: string | null;
  readonly anonymised: boolean;
  /** The report states parts and no whole, so it has no value here. */
  readonly partsOnly: boolean;
  /** Wilson interval of a rate whose counts are stated, in percent. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** What drawing needs besides rows. */
export interface ChartOptions {
  readonly width: number;
  readonly colour: string;
  readonly percent: boolean;
  /** Links and words for the keyboard, in a picture inside a page. */
  readonly live: boolean;
  readonly words: ChartWords;
}

export interface ChartWords {
  readonly notStated: string;
  readonly anonymised: string;
  readonly level: Readonly<Record<Level, string>>;
  tick(value: number): string;
  /** Head of a group: its name, how many state a value, how many do not. */
  group(name: string, stated: number, silent: number): string;
  /** One bar: from, to, how many reports. */
  bar(low: string, high: string, reports: number): string;
  median(value: string): string;
}

export interface ChartGroup {
  /** Level, or 'anonymised'. */
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ChartRow[];
}

/** By level, in the order of the state's structure; anonymised reports in a group of their own, last. */
export function groupRows(rows: readonly ChartRow[], words: ChartWords): readonly ChartGroup[] {
  const groups = levels.options.map((level) => ({
    id: level,
    name: words.level[level],
    rows: rows.filter((row) => !row.anonymised && row.level === level),
  }));
  const hidden = { id: 'anonymised', name: words.anonymised, rows: rows.filter((row) => row.anonymised) };
  return [...groups, hidden].filter((group) => group.rows.length > 0);
}

export const pointsRight = ({ qualifier }: ChartRow): boolean => qualifier === 'over' || qualifier === 'at_least';
export const pointsLeft = ({ qualifier }: ChartRow): boolean => ['nearly', 'at_most', 'under'].includes(qualifier);
export const isSoft = ({ qualifier }: ChartRow): boolean => qualifier === 'about';
