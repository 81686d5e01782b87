/** Splits a list that grows with the corpus; the file of the plain name is page 1. */
import { PAGE_SIZE } from '../schema/published.ts';

export interface Page<Row> {
  readonly path: string;
  readonly head: { count: number; page: number; pages: string[] };
  readonly rows: Row[];
}

/** `reports.json`, then `reports/index-2.json` and so on. An empty list is one empty page. */
export function paginate<Row>(name: string, rows: readonly Row[], size: number = PAGE_SIZE): Page<Row>[] {
  const total = Math.max(1, Math.ceil(rows.length / size));
  const pages = Array.from({ length: total }, (_, index) =>
    index === 0 ? `${name}.json` : `${name}/index-${index + 1}.json`,
  );
  return pages.map((path, index) => ({
    path,
    head: { count: rows.length, page: index + 1, pages },
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}
