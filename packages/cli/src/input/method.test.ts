import { expect, test } from 'vitest';
import { methodNamed } from './method.ts';

const inUse = { kind: 'ranking', mode: 'strict', partial: true } as const;

test('a mode is set, and what the name leaves open stays as it is', () => {
  expect(methodNamed('ranking', inUse)).toEqual(inUse);
  expect(methodNamed('ranking/skip', inUse)).toEqual({ ...inUse, mode: 'skip' });
  expect(methodNamed('ranking/strict', { ...inUse, mode: 'skip' })).toEqual(inUse);
});

test('there is no other method', () => {
  expect(methodNamed('Ranking', inUse)).toBeUndefined();
  expect(methodNamed('toString', inUse)).toBeUndefined();
});
