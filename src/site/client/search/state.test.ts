import { expect, test } from 'vitest';
import { readState, writeState } from './state.ts';

const open = { place: '', year: '', level: '', system: '' };

test('writeState() names what is asked for and nothing else', () => {
  expect(writeState({ query: '', filters: open, page: 1 })).toBe('');
  expect(writeState({ query: ' a b ', filters: open, page: 1 })).toBe('?q=a+b');
  expect(writeState({ query: 'a', filters: { ...open, year: '2024' }, page: 3 })).toBe('?q=a&year=2024&page=3');
});

test('readState() reads it back', () => {
  const state = {
    query: '“a” 1,083 100%',
    filters: { place: '43', year: 'none', level: 'city', system: 'rule' },
    page: 2,
  };
  expect(readState(writeState(state))).toEqual(state);
});

test('readState() takes a page that is none for the first', () => {
  for (const page of ['0', '-1', '1.5', 'x', '']) expect(readState(`?q=a&page=${page}`).page).toBe(1);
});
