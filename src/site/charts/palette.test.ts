import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ink, systemColour, tokens } from './palette.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => warn.mockClear());
// Plot also draws its warnings, as a sign in the corner.
afterEach(() => expect(warn).not.toHaveBeenCalled());

describe('palette', () => {
  it('has the same light colours as the tokens of the pages', () => {
    const css = readFileSync('src/site/styles/tokens.css', 'utf8');
    for (const [hex, token] of tokens) expect(css).toContain(`${token}: light-dark(${hex}, `);
    expect(tokens.size).toBe(Object.keys(ink).length + Object.keys(systemColour).length);
  });
});
