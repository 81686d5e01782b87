/** What a citation names. Nothing is filled in: what a report does not state is left to the style's own word for it. */
export interface Work {
  readonly kind: 'report' | 'dataset';
  /** Bodies that give the report, as they sign; empty: none is named. */
  readonly authors: readonly string[];
  readonly title: string;
  /** ISO date of signature or publication; null: the report names none. A year of report is no date of publication. */
  readonly date: string | null;
  /** Of a data set: its release. */
  readonly version: string | null;
  /** Who carries it: the portal. */
  readonly publisher: string;
  /** Id within the portal. */
  readonly id: string;
  /** Public address; null where the build does not know its own. */
  readonly url: string | null;
}
