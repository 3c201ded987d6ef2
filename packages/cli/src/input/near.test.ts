import { expect, test } from 'vitest';
import { english } from '../messages/messages-en.ts';
import { didYouMean, near } from './near.ts';

const ids = ['ownership', 'tailoring', 'unequal-investment'];

test('a slip of the keyboard finds the id', () => {
  expect(near('ownershp', ids)).toEqual(['ownership']);
  expect(near('TAILORING', ids)).toEqual(['tailoring']);
});

test('a part of an id finds it', () => {
  expect(near('unequal', ids)).toEqual(['unequal-investment']);
});

test('something else finds nothing', () => {
  expect(near('zzzzzzzz', ids)).toEqual([]);
  expect(didYouMean('zzzzzzzz', ids, english)).toBe('');
});

test('the question names the nearest', () => {
  expect(didYouMean('ownershp', ids, english)).toBe(' Did you mean ownership?');
});
