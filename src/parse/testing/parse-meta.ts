/** The metadata of a report of few lines, for tests of what its head, opening and signature tell. */
import type { ReportMeta } from '../../schema/report.ts';
import { parseText, withBody } from './parse-text.ts';

/** A first sentence that tells no more than it has to. */
export const OPENING = '2023年，全区坚持依法行政，法治政府建设取得新进展。现将有关情况报告如下。';

export const meta = (head: string, tail = ''): ReportMeta => parseText(withBody(head, tail)).meta;
