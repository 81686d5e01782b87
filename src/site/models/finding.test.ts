import { describe, expect, it } from 'vitest';
import { type FindingCard, findingGroups, verdictAnchor, verdicts } from './finding.ts';

const card = (anchor: string, verdict: FindingCard['verdict']): FindingCard => ({
  anchor,
  permalink: `/a/#${anchor}`,
  verdict,
  rule: { id: 'r', name: 'r', href: '/r/' },
  report: { id: 'a', label: { place: 'a', year: '', short: 'a' }, href: '/a/' },
  year: null,
  system: null,
  reason: '',
  formula: null,
  quotes: [],
  lines: [],
});

describe('findingGroups', () => {
  const { open, folds } = findingGroups(verdicts.map((verdict) => card(verdict, verdict)));
  it('leaves open what differs and what asks for a look, and folds the rest', () => {
    expect(open.map(({ anchor }) => anchor)).toEqual(['inconsistent', 'suspicious']);
    expect(folds.map(({ id }) => id)).toEqual(['noted', 'agrees', 'not-recomputable']);
  });
  it('loses no finding and counts each once', () => {
    const folded = folds.flatMap(({ cards }) => cards);
    expect(open.length + folded.length).toBe(verdicts.length);
    expect(folds.flatMap(({ counts }) => counts.map(({ count }) => count))).toEqual([1, 1, 1, 1]);
  });
  it('makes no empty fold', () => {
    expect(findingGroups([card('x', 'inconsistent')]).folds).toEqual([]);
  });
  it('has an anchor for every verdict, which is its fold where it is folded', () => {
    expect(verdictAnchor('rounding')).toBe('agrees');
    expect(verdictAnchor('inconsistent')).toBe('inconsistent');
  });
});
