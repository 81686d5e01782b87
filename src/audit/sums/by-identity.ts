/** Totals and parts that are known by what they state, wherever the sentence puts them. */
import { alike, isExact, numberOf, states } from '../comparable.ts';
import type { AuditContext } from '../context.ts';
import type { Quantity } from '../quantities.ts';
import { IDENTITIES, type Identity } from './identities.ts';
import { added, makesUp, type Sum } from './sum.ts';

/** Everything that some identity makes a total of; most quantities are none of it. */
const TOTALS = new Set(IDENTITIES.flatMap(({ total }) => total));

export function* byIdentity(context: AuditContext): Generator<Sum> {
  for (const total of context.quantities) {
    if (!total.ids.some((id) => TOTALS.has(id)) || !isExact(total)) continue;
    for (const identity of IDENTITIES) {
      if (!states(total, identity.total)) continue;
      const sum = decompose(context, total, identity);
      if (sum !== null) yield sum;
    }
  }
}

function decompose(context: AuditContext, total: Quantity, identity: Identity): Sum | null {
  const known = [...identity.parts, ...identity.optional, ...(identity.foreign?.ids ?? [])];
  const beside = partsBeside(context, total, identity, known);
  if (!identity.required.every((id) => beside.some((part) => part.ids.includes(id)))) return null;
  const choose = (ids: readonly string[]) => beside.filter((part) => states(part, ids));
  const own = choose(identity.parts);
  const wider = [own, ...subsets(identity.optional).map((ids) => choose([...identity.parts, ...ids]))];
  const parts = wider.find((choice) => makesUp(total, choice));
  if (parts !== undefined) return { verdict: 'consistent', total, parts };
  const { foreign, excess } = identity;
  if (foreign !== null) {
    const mixed = [[], ...subsets(identity.optional)].map((ids) => choose([...identity.parts, ...ids, ...foreign.ids]));
    const sum = mixed.find((choice) => states(choice.at(-1) ?? total, known) && makesUp(total, choice));
    if (sum !== undefined) return { verdict: 'suspicious', total, parts: sum, note: foreign.note };
  }
  // A figure above the total is no part of it but another batch.
  const within = own.every((part) => numberOf(part) <= numberOf(total));
  if (excess !== null && own.length > 1 && within && added(own) > numberOf(total))
    return { verdict: 'suspicious', total, parts: own, note: excess };
  return null;
}

/** Exact parts after the total, in its stretch and the next of the paragraph, until the total is stated anew. */
function partsBeside(context: AuditContext, total: Quantity, identity: Identity, known: readonly string[]): Quantity[] {
  const here = context.stretches[total.stretch];
  const next = context.stretches[total.stretch + 1];
  const same = next !== undefined && next.paragraph === here?.paragraph ? next.quantities : [];
  const after = [...(here?.quantities ?? []), ...same].filter(({ mention }) => mention.start > total.mention.start);
  const anew = after.findIndex((quantity) =>
    total.ids.some((id) => identity.total.includes(id) && quantity.ids.includes(id)),
  );
  const until = anew < 0 ? after : after.slice(0, anew);
  const parts = until.filter((part) => isExact(part) && alike(part, total) && states(part, known));
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
