/** The words of a sentence that still speak where a quantity stands. */

/** Clauses that still speak here: back to the last ；, over one that 其中 takes up again; what stands in brackets is done with. */
export function clausesOf(sentenceBefore: string): string {
  let from = sentenceBefore.lastIndexOf('；');
  if (from > 0 && sentenceBefore.startsWith('其中', from + 1)) from = sentenceBefore.lastIndexOf('；', from - 1);
  const clauses = sentenceBefore.slice(from + 1);
  return clauses.includes('）') ? clauses.replace(/（[^（）]*）/gu, '') : clauses;
}

/** Words back to the comma before the clause that ends here. */
export function lastClause(clauses: string): string {
  return clauses.slice(clauses.lastIndexOf('，', clauses.length - 2) + 1);
}
