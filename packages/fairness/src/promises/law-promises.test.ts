import { expect, test } from 'vitest';
import { laws, policyLaws } from '../laws/laws.ts';
import { limitLaws } from '../laws/limits/limit-laws.ts';
import { lawPromises } from './law-promises.ts';

test('something is said of every law, once, and of nothing else', () => {
  const ids = [...laws, ...limitLaws, ...policyLaws].map(({ id }) => id);
  expect(lawPromises.map(({ law }) => law).toSorted()).toEqual(ids.toSorted());
});

test('what is not promised for everything says why, in both languages', () => {
  for (const { law, methods, without, why } of lawPromises) {
    const everything = methods === 'all' && without.length === 0;
    expect([law, why === null]).toEqual([law, everything]);
    expect([law, why?.nl === undefined, why?.en === undefined]).toEqual([
      law,
      everything,
      everything,
    ]);
  }
});
