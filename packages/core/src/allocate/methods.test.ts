import { expect, it } from 'vitest';
import { noOutcomes } from './outcomes.ts';
import { builtInMethods, methodOf } from './methods.ts';
import type { Problem } from './problem.ts';

it('finds the method of a kind among those given', () => {
  for (const kind of ['ranking', 'order-of-receipt'] as const) {
    expect(methodOf(kind, builtInMethods).kind).toBe(kind);
  }
});

it('says which method was not given', () => {
  expect(() => methodOf('optimal', builtInMethods)).toThrow(RangeError);
  expect(() => methodOf('optimal', builtInMethods)).toThrow(
    'There is no method "optimal" among those given',
  );
});

it('refuses to rank by the settings of a method that does not', () => {
  const problem = { settings: { method: { kind: 'optimal' } } } as unknown as Problem;
  expect(() => methodOf('ranking', builtInMethods).divide(problem, noOutcomes(0))).toThrow(
    'A method that does not rank was given rules for ranking.',
  );
});
