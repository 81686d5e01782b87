import { alike, numberOf } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { baseOf, type Candidate } from './candidate.ts';
import { definitionOf, type Term } from './definition.ts';
import { continues } from './rate-words.ts';
import { refutes } from './refutes.ts';
import type { Window } from './window.ts';

interface Side {
  readonly value: number;
  readonly text: string;
  readonly parts: readonly Quantity[];
}

/** Divides as the codebook defines the rate: its numerator by each of its denominators, then by any count beside. */
export function byDefinition(context: AuditContext, rate: Quantity, window: Window): Candidate[] {
  const found: Candidate[] = [];
  if (rate.ids.length === 0) return found;
  const beside = [...window.before, ...window.after];
  const all = [...beside, ...window.earlier];
  const verb = window.stem ?? '';
  const guess = !continues(context, rate, verb, window.clause);
  for (const id of rate.ids) {
    const indicator = context.indicators.get(id);
    if (indicator === undefined) continue;
    const definition = definitionOf(indicator);
    if (definition.numerator === null) continue;
    const above = side(definition.numerator, all);
    if (above === null) continue;
    const only = above.parts.length === 1 ? above.parts[0] : undefined;
    for (const term of definition.denominators) {
      const below = side(
        term,
        all.filter((quantity) => quantity !== only),
      );
      if (below === null || below.value < above.value || below.value === 0) continue;
      const [one] = below.parts;
      // A term of several counts may be incomplete, so it never refutes.
      const single = only !== undefined && one !== undefined && below.parts.length === 1;
      const sure = single && refutes(context, rate, only, one, verb);
      const basis = (): string => [term.plus.join(' + '), ...term.minus].join(' − ');
      found.push({ ...divide(above, below), basis, sure, guess });
    }
    if (only === undefined || rate.mention.qualifier !== 'exact') continue;
    for (const other of beside) {
      if (other === only || !alike(other, only) || numberOf(other) < above.value || numberOf(other) === 0) continue;
      found.push({
        ...divide(above, { value: numberOf(other), text: `${numberOf(other)}`, parts: [other] }),
        basis: () => baseOf(context, rate, other),
        sure: false,
        guess: true,
      });
    }
  }
  return found;
}

/** The term's value from the nearest quantities that state it; ids not stated are left out, so it never refutes alone. */
function side(term: Term, quantities: readonly Quantity[]): Side | null {
  const find = (id: string) => quantities.find((quantity) => quantity.ids.includes(id));
  const plus = term.plus.map(find).filter((quantity) => quantity !== undefined);
  const minus = term.minus.map(find).filter((quantity) => quantity !== undefined);
  if (plus.length === 0 || minus.length < term.minus.length) return null;
  const value =
    plus.reduce((sum, quantity) => sum + numberOf(quantity), 0) - minus.reduce((sum, q) => sum + numberOf(q), 0);
  const text = [plus.map(numberOf).join(' + '), ...minus.map(numberOf)].join(' − ');
  return { value, text: plus.length + minus.length > 1 ? `(${text})` : text, parts: [...plus, ...minus] };
}

function divide(above: Side, below: Side): Pick<Candidate, 'value' | 'arithmetic' | 'parts'> {
  return {
    value: (100 * above.value) / below.value,
    arithmetic: `${above.text} ÷ ${below.text}`,
    parts: [...above.parts, ...below.parts],
  };
}
