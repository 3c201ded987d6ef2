import { expect, test } from 'vitest';
import { english } from '../messages/messages-en.ts';
import { didYouMean } from './did-you-mean.ts';

const ids = ['ownership', 'tailoring', 'unequal-investment'];

test('something else finds nothing', () => {
  expect(didYouMean('zzzzzzzz', ids, english)).toBe('');
});

test('the question names the nearest', () => {
  expect(didYouMean('ownershp', ids, english)).toBe(' Did you mean ownership?');
});
