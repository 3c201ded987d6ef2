import { expect, it } from 'vitest';
import { promisesThatDiffer } from './promises-that-differ.ts';

const known = [
  { method: 'a', property: 'within-budget', mark: 'proved' },
  { method: 'b', property: 'within-budget', mark: 'held' },
  { method: 'a', property: 'names', mark: 'proved' },
  { method: 'b', property: 'names', mark: 'fails' },
  { method: 'a', property: 'exhaustive', mark: 'fails' },
  { method: 'z', property: 'splitting', mark: 'fails' },
] as const;

it('tells where one keeps what the other breaks', () => {
  expect(promisesThatDiffer(['a', 'b'], known)).toEqual([
    { property: 'names', marks: { a: 'proved', b: 'fails' } },
  ]);
});

it('says what is not known of a method, which is no difference by itself', () => {
  expect(promisesThatDiffer(['a', 'b', 'c'], known)).toEqual([
    { property: 'names', marks: { a: 'proved', b: 'fails', c: null } },
  ]);
});

it('tells nothing of one method by itself', () => {
  expect(promisesThatDiffer(['a'], known)).toEqual([]);
});
