import { expect, test } from 'vitest';
import { lawPromises } from './law-promises.ts';
import { promises } from './promises.ts';
import { properties } from './properties.ts';
import { sameClaims } from './same-claims.ts';

test('what is said to be the same are a law and a property that there are', () => {
  const laws = new Set(lawPromises.map(({ law }) => law));
  const ids = new Set(properties.map(({ id }) => id));
  expect(Object.keys(sameClaims).filter((law) => !laws.has(law))).toEqual([]);
  expect(Object.values(sameClaims).filter((property) => !ids.has(property))).toEqual([]);
});

test('a property of the same name as a law says the same', () => {
  const alike = properties.filter(({ id }) => lawPromises.some(({ law }) => law === id));
  expect(alike.filter(({ id }) => sameClaims[id] !== id).map(({ id }) => id)).toEqual([]);
});

test.each(Object.entries(sameClaims))(
  'nowhere is the law %s promised where a method breaks the property %s',
  (law, property) => {
    const promised = lawPromises.find((one) => one.law === law);
    const broken = promises
      .filter((one) => one.property === property && one.mark === 'fails')
      .map(({ method }) => method)
      // A law is promised for a kind of method as a policy names it, with all its variants.
      .filter((method) => {
        const methods = promised?.methods ?? [];
        if (methods === 'all') return true;
        return methods.some((name) => method === name || method.startsWith(`${name}/`));
      });
    expect(broken).toEqual([]);
  },
);

test.each(Object.entries(sameClaims))(
  'where the law %s is not promised and the property %s is, the law says why',
  (law, property) => {
    const promised = lawPromises.find((one) => one.law === law);
    const kept = promises.filter((one) => one.property === property && one.mark !== 'fails');
    const beyond = kept.filter(
      ({ method }) =>
        promised?.methods !== 'all' && promised?.methods.some((name) => name === method) !== true,
    );
    expect(beyond.length === 0 || promised?.why !== null).toBe(true);
  },
);
