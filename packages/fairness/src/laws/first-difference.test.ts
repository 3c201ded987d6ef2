import { expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';

const run = { awards: [{ cents: 1 }], pools: new Map([['a', { share: 0.5 }]]) };

test('equal data have no difference, whatever the order of their keys', () => {
  expect(firstDifference(structuredClone(run), run)).toBeNull();
  expect(firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeNull();
  expect(firstDifference({ a: Number.NaN }, { a: Number.NaN })).toBeNull();
});

test.each([
  ['a value', { ...run, awards: [{ cents: 2 }] }, '/awards/0/cents'],
  ['a missing item', { ...run, awards: [] }, '/awards/0'],
  ['a key too many', { ...run, awards: [{ cents: 1, why: 'rank' }] }, '/awards/0/why'],
  [
    'the last bit',
    { ...run, pools: new Map([['a', { share: 0.5 + Number.EPSILON }]]) },
    '/pools/0/1/share',
  ],
  ['a list for an object', { ...run, awards: { 0: { cents: 1 } } }, '/awards'],
])('%s that differs is found by its path', (_, found, at) => {
  expect(firstDifference(found, run)?.at ?? null).toBe(at);
});

test('minus zero is not zero, and a key that is undefined is not absent', () => {
  expect(firstDifference({ a: -0 }, { a: 0 })).toEqual({ at: '/a', found: '-0', expected: '0' });
  expect(firstDifference({ a: undefined }, {})?.at).toBe('/a');
});
