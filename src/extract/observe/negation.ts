/** A negated event did not happen; longer statutory terms that contain the negation are words of their own. */
const NEGATION = /(?:不予|不服|未|没有|尚未|并未|不再|非|拒不|不|免予|免于|无需|(?<!接|招|对|看)待|拟)$/u;
/** Last characters of these. */
const ENDS = new Set([...'予服未有再非不于需待拟'].map((char) => char.charCodeAt(0)));

/** Is the word that starts at `start` negated by what stands right before it, not before `from`? */
export function isNegated(text: string, from: number, start: number): boolean {
  if (start <= from || !ENDS.has(text.charCodeAt(start - 1))) return false;
  return NEGATION.test(text.slice(Math.max(from, start - 2), start));
}
