import { expect, it } from 'vitest';
import { near } from './near.ts';

const ids = ['ownership', 'tailoring', 'unequal-investment'];

it('finds the id by a slip of the keyboard, whatever the capitals', () => {
  expect(near('ownershp', ids)).toEqual(['ownership']);
  expect(near('TAILORING', ids)).toEqual(['tailoring']);
});

it('finds an id by a part of it', () => {
  expect(near('unequal', ids)).toEqual(['unequal-investment']);
});

it('puts the nearest first, and names three at most', () => {
  expect(near('p-12', ['p-13', 'p-33', 'p-112', 'p-120', 'p-14'])).toEqual([
    'p-120',
    'p-112',
    'p-13',
  ]);
});

it('finds nothing near something else, an empty word or one that is no id for its length', () => {
  expect(near('zzzzzzzz', ids)).toEqual([]);
  expect(near('', ['a', 'ab'])).toEqual([]);
  expect(near('N8', ['N1', 'N2'])).toEqual([]);
  expect(near('x'.repeat(101), ['x'.repeat(101)])).toEqual([]);
});
