import { expect, it } from 'vitest';
import { toldPromises } from './told-promises.ts';

it('tells in words on which promises two methods differ', () => {
  const told = toldPromises(['ranking/strict', 'ranking/skip']);
  expect(told.map(({ property }) => property)).toContain('exhaustive');
  for (const { claim, marks } of told) {
    expect(claim.en?.length).toBeGreaterThan(20);
    expect(claim.nl?.length).toBeGreaterThan(20);
    expect(Object.keys(marks)).toEqual(['ranking/strict', 'ranking/skip']);
  }
});
