import { expect, test } from 'vitest';
import { isSuitable } from './suitable-node.mjs';

test.each(['22.18.0', '22.23.3', '23.6.0', '24.0.0', '24.21.0', '26.10.0'])(
  'Node %s runs the project as it is',
  (version) => {
    expect(isSuitable(version)).toBe(true);
  },
);

test.each(['18.20.8', '20.20.2', '22.17.1', '22.9.0', '23.5.0'])('Node %s is too old', (version) => {
  expect(isSuitable(version)).toBe(false);
});
