import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY } from './csp.ts';

test('the header file asks hosts for the policy that the pages carry', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  const sent = /^\s+Content-Security-Policy: (.+)$/m.exec(headers)?.[1];
  expect(sent?.startsWith(POLICY)).toBe(true);
});

test('the policy allows nothing inline and no evaluation of script text', () => {
  expect(POLICY).not.toMatch(/unsafe|https?:|\*/);
});
