/** Formulas that end a report: 特此报告。 专此报告。 特此汇报，请予审定。 以上报告，请审议。 */

const FORMULA = /^(?:特此|专此|以上(?:报告|汇报|情况)|谨此|以上，?请)[^。]{0,16}[。！]?$/;

export function isClosingFormula(line: string): boolean {
  return line.length <= 24 && FORMULA.test(line);
}
