/**
 * GB/T 7714—2015, 信息与文献 参考文献著录规则: 主要责任者. 题名[文献类型/载体]. (发布日期)[引用日期]. 获取路径.
 * The day of access is the reader's: the standard asks for it, and it stands between the two parts returned.
 */
import type { Work } from './work.ts';

/** 8.1.2: beyond three, the first three and 等. */
const MOST_AUTHORS = 3;
/** 4.1: 报告 R, 数据集 DS; OL: online. */
const TYPE = { report: 'R', dataset: 'DS' } as const;

export interface Gb7714 {
  readonly before: string;
  /** Starts with the full stop that follows the day of access. */
  readonly after: string;
}

export function gb7714({ kind, authors, title, date, version, publisher, id, url }: Work): Gb7714 {
  const named = authors.slice(0, MOST_AUTHORS).join(', ') + (authors.length > MOST_AUTHORS ? ', 等' : '');
  const type = TYPE[kind] + (url === null ? '' : '/OL');
  const name = version === null ? title : `${title}: ${version}`;
  const when = date === null ? (kind === 'report' ? '[日期不详]' : '') : `(${date})`;
  const before = [named, `${name}[${type}]`, when].filter(Boolean).join('. ');
  const where = url ?? (kind === 'dataset' ? null : `${publisher}: ${id}`);
  return { before, after: where === null ? '.' : `. ${where}.` };
}
