/** Lists that grow with the corpus come in pages: page 1 at `root`, the others at `root` + `page/<n>/`. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly number: number;
  readonly of: number;
  /** Rows on all pages. */
  readonly total: number;
}

/** Splits rows into pages of `size`; an empty list is one empty page. */
export function paginate<T>(rows: readonly T[], size: number): Page<T>[] {
  const of = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: of }, (_, index) => ({
    rows: rows.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    total: rows.length,
  }));
}

export const pagePath = (root: string, number: number): string => (number === 1 ? root : `${root}page/${number}/`);
