import type { Finding } from '../schema/check.ts';
import type { Draft } from './draft.ts';

/**
 * The words of a finding. With arithmetic: "Unexpected 90.3 %, expected 85.2 % = (176 − 26) ÷ 176";
 * what holds says so. A note alone replaces the sentence, beside arithmetic it completes it.
 */
export function reasonsOf(draft: Draft): Pick<Finding, 'reason' | 'reasonZh' | 'formula'> {
  const { actual, expected, arithmetic, note, verdict } = draft;
  if (actual === null || expected === null || arithmetic === null) {
    if (note === undefined) throw new Error(`A finding needs arithmetic or a note: ${verdict}`);
    return { reason: note.en, reasonZh: note.zh, formula: draft.formula ?? null };
  }
  const written = draft.written?.en ?? withUnit(actual, draft.unit);
  const writtenZh = draft.written?.zh ?? withUnit(actual, draft.unit);
  const computed = withUnit(expected, draft.unit);
  const formula = `${arithmetic} = ${computed}`;
  const zh = (text: string) => (note === undefined ? `${text}。` : `${text}。${note.zh}`);
  const en = (text: string) => (note === undefined ? text : `${text}. ${note.en}`);
  switch (verdict) {
    case 'consistent':
      return {
        reason: en(`${written} agrees with ${formula}`),
        reasonZh: zh(`原文为 ${writtenZh}，与所列数字相符：${formula}`),
        formula,
      };
    case 'rounding':
      return {
        reason: en(`${written} agrees, to the places printed, with ${formula}`),
        reasonZh: zh(`原文为 ${writtenZh}，取舍位数后与所列数字相符：${formula}`),
        formula,
      };
    default:
      if (actual === expected)
        return {
          reason: en(`${written} equals ${formula}`),
          reasonZh: zh(`原文为 ${writtenZh}，所列数字相加为 ${formula}`),
          formula,
        };
      return {
        reason: en(`Unexpected ${written}, expected ${computed} = ${arithmetic}`),
        reasonZh: zh(`原文为 ${writtenZh}，按所列数字为 ${computed}：${formula}`),
        formula,
      };
  }
}

/** `85.2 %`, `43 件`: number, space, unit; no unit, no space. */
export const withUnit = (value: number, unit: string): string => (unit === '' ? String(value) : `${value} ${unit}`);
