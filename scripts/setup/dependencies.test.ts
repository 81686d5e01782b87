import { expect, test } from 'vitest';
import { missing } from './dependencies.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const wanted = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
    'node_modules/a-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/a-musl': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  },
};
const complete = {
  packages: {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-linux': { version: '1.0.0' },
  },
};

test('an installed tree that has all that fits this machine lacks nothing', () => {
  expect(missing(wanted, complete, linux)).toEqual([]);
});

test('the same tree on another machine lacks the binary of that machine', () => {
  expect(missing(wanted, complete, { platform: 'darwin', arch: 'arm64' })).toEqual(['node_modules/a-mac']);
});

test('another version, or the same version with other contents, counts as lacking', () => {
  const other = (one: object) => ({ packages: { ...complete.packages, 'node_modules/a': one } });
  expect(missing(wanted, other({ version: '1.0.1', integrity: 'sha512-a' }), linux)).toEqual(['node_modules/a']);
  expect(missing(wanted, other({ version: '1.0.0', integrity: 'sha512-b' }), linux)).toEqual(['node_modules/a']);
});

test('a tree whose own list is empty lacks everything', () => {
  expect(missing(wanted, {}, linux)).toEqual(['node_modules/a', 'node_modules/a-linux']);
});
