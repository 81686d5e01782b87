/** Rules about the same words are looked up together: one book for what a quantity is, one for what an observation covers. */
import { RuleBook } from '../rule/rule-book.ts';

/** Held against the words around every quantity. */
export const ROLE_RULES = new RuleBook();
/** Held against the words before a value, for its time. */
export const PERIOD_RULES = new RuleBook();
/** Held against the words around a value, for its holder. */
export const SCOPE_RULES = new RuleBook();
