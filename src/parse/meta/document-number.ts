/** Document number: 岳云委〔2020〕6号, 宁政发〔2019〕35号. Only in the head or in the page's field for it. */
import { evidenceOf, type Found, type MetaSource, noted } from './source.ts';

const NUMBER = /[\u4e00-\u9fff]{1,10}[〔［[（(](?:20\d{2}|20[xX×]{2})[〕］\])）]\s*(?:第\s*)?\d{1,4}号/;
const FIELDS = ['发文字号', '文号'];

export function readDocumentNumber(source: MetaSource): Found<string> | null {
  for (const line of source.titles) {
    const match = NUMBER.exec(line.text);
    if (!match) continue;
    const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    return {
      value: source.mapped.text.slice(span.start, span.end),
      evidence: evidenceOf(source, 'documentNumber', 'head-number', span),
    };
  }
  for (const field of source.harvest) {
    const match = FIELDS.includes(field.label) ? NUMBER.exec(field.value) : null;
    if (match) {
      const evidence = {
        field: 'documentNumber',
        rule: 'page-field',
        text: field.value,
        span: null,
        raw: field.raw,
        ...noted(null),
      } as const;
      return { value: match[0], evidence };
    }
  }
  return null;
}
