import type { AuditContext } from './context.ts';

/**
 * A question about a report that several rules ask: the answer is kept with the report's context and goes with it.
 * (A table of answers beside the contexts would keep them alive until the collector has gone through all of memory.)
 */
export function once<T>(answer: (context: AuditContext) => T): (context: AuditContext) => T {
  return (context) => {
    const known = context.answers.get(answer);
    if (known !== undefined) return known as T;
    const found = answer(context);
    context.answers.set(answer, found);
    return found;
  };
}
