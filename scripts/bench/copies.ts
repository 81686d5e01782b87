/** A copy of a text with other figures: every quantity's digits are shifted, years stay, so that the copy is still a report. */
export function withOtherFigures(text: string, seed: number): string {
  if (seed === 0) return text;
  return text.replace(/\d+(?=[件名人项份宗条次个家户])/gu, (digits) =>
    [...digits].map((digit, index) => String(((Number(digit) + seed + index - 1) % 9) + 1)).join(''),
  );
}
