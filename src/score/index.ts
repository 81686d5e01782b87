/** Scores what was read against hand-checked annotations. */
export { type Judgement, quoteFrom, rowsWithin, type ScoredDocument } from './document.ts';
export { checkPlaces, goldProblem, type ReadRows, readGold, readTextbook } from './gold.ts';
export { score, tally } from './score.ts';
export { type TextbookSentence, textbookSentences } from './textbook.ts';
