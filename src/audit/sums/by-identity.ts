/** Totals and parts that are known by what they state, wherever the sentence puts them. */
import { alike, isExact, numberOf, states } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { IDENTITIES, type Identity } from './identities.ts';
import { added, makesUp, type Sum } from './sum.ts';

/** An identity with the lists that it is tried with, made once and not once a total. */
interface Trial {
  readonly identity: Identity;
  /** Everything that may stand beside the total. */
  readonly known: readonly string[];
  /** The parts alone, then with optional outcomes. */
  readonly own: readonly (readonly string[])[];
  /** The same with what does not belong to the total. */
  readonly mixed: readonly (readonly string[])[];
}

const TRIALS = IDENTITIES.map((identity): Trial => {
  const foreign = identity.foreign?.ids ?? [];
  const own = [[], ...subsets(identity.optional)].map((ids) => [...identity.parts, ...ids]);
  return {
    identity,
    known: [...identity.parts, ...identity.optional, ...foreign],
    own,
    mixed: identity.foreign === null ? [] : own.map((ids) => [...ids, ...foreign]),
  };
});

/** The identities that an indicator is a total of; most are of none. */
const BY_TOTAL = new Map<string, Trial[]>();
const NONE: readonly never[] = [];
for (const trial of TRIALS) {
  for (const id of trial.identity.total) BY_TOTAL.set(id, [...(BY_TOTAL.get(id) ?? []), trial]);
}

export function* byIdentity(context: AuditContext): Generator<Sum> {
  for (const total of context.known) {
    if (!isExact(total)) continue;
    for (const trial of trialsOf(total)) {
      const sum = decompose(context, total, trial);
      if (sum !== null) yield sum;
    }
  }
}

function trialsOf({ ids }: Quantity): readonly Trial[] {
  if (ids.length === 1) return BY_TOTAL.get(ids[0] ?? '') ?? NONE;
  return TRIALS.filter(({ identity }) => ids.some((id) => identity.total.includes(id)));
}

function decompose(context: AuditContext, total: Quantity, { identity, known, own, mixed }: Trial): Sum | null {
  const beside = partsBeside(context, total, identity, known);
  // One number is no sum.
  if (beside.length < 2) return null;
  if (!identity.required.every((id) => beside.some((part) => part.ids.includes(id)))) return null;
  const choose = (ids: readonly string[]) => beside.filter((part) => states(part, ids));
  for (const ids of own) {
    const parts = choose(ids);
    if (makesUp(total, parts)) return { verdict: 'consistent', total, parts };
  }
  const { foreign, excess } = identity;
  if (foreign !== null) {
    const sum = mixed.map(choose).find((choice) => states(choice.at(-1) ?? total, known) && makesUp(total, choice));
    if (sum !== undefined) return { verdict: 'suspicious', total, parts: sum, note: foreign.note };
  }
  if (excess === null) return null;
  const parts = choose(identity.parts);
  // A figure above the total is no part of it but another batch.
  const within = parts.every((part) => numberOf(part) <= numberOf(total));
  if (parts.length > 1 && within && added(parts) > numberOf(total))
    return { verdict: 'suspicious', total, parts, note: excess };
  return null;
}

/** Exact parts after the total, in its stretch and the next of the paragraph, until the total is stated anew. */
function partsBeside(context: AuditContext, total: Quantity, identity: Identity, known: readonly string[]): Quantity[] {
  const here = context.stretches[total.stretch];
  const next = context.stretches[total.stretch + 1];
  const same = next !== undefined && next.paragraph === here?.paragraph ? next.quantities : [];
  const anew = total.ids.filter((id) => identity.total.includes(id));
  const parts: Quantity[] = [];
  for (const quantity of [...(here?.quantities ?? []), ...same]) {
    if (quantity.mention.start <= total.mention.start) continue;
    if (states(quantity, anew)) break;
    if (states(quantity, known) && isExact(quantity) && alike(quantity, total)) parts.push(quantity);
  }
  if (parts.length < 2) return parts;
  // Bracketed numbers break one part down further; brackets around the whole list do not.
  const depth = Math.min(...parts.map((part) => part.depth));
  return parts.filter((part) => part.depth === depth);
}

/** Non-empty subsets, smaller first: [a, b] → [a], [b], [a, b]. Lists here have at most three members. */
function subsets(ids: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const id of ids) all.push(...all.map((set) => [...set, id]));
  return all.slice(1).sort((a, b) => a.length - b.length);
}
