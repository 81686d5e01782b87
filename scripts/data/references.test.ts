/** The list of known references: what no single entry can know. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { KnownReference } from '../../src/schema/indicator.ts';

const list = z.array(KnownReference).parse(parse(readFileSync('content/lexicon/references.yml', 'utf8')));
const byId = new Map(list.map((entry) => [entry.id, entry]));

test('ids and names are each given once', () => {
  expect(byId.size).toBe(list.length);
  const names = list.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});
test('what took the place of an act is in the list, with its date, and from no earlier year', () => {
  const wrong = list.filter(({ supersededBy, since }) => {
    const later = supersededBy === null ? undefined : byId.get(supersededBy);
    const inForce = later?.versions[0]?.inForce;
    return supersededBy !== null && (inForce === undefined || since !== Number(inForce.slice(0, 4)));
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
test('versions stand oldest first, and none applies before it was adopted', () => {
  const wrong = list.filter(({ versions }) =>
    versions.some(
      ({ adopted, inForce }, i) => inForce < adopted || (i > 0 && adopted <= (versions[i - 1]?.adopted ?? '')),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
