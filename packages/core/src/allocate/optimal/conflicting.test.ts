import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { conflicting } from './conflicting.ts';
import type { Asking } from './programme.ts';

/** Finds without a solver: what can be had is known. */
function found(
  items: readonly number[],
  canHave: (kept: readonly number[]) => boolean,
): readonly number[] {
  // oxlint-disable-next-line require-yield -- nothing is asked of a solver here
  const work = conflicting(items, function* (kept): Asking<boolean> {
    return canHave(kept);
  });
  const turn = work.next();
  return turn.done === true ? turn.value : [];
}

it('leaves out what can be missed', () => {
  const conflict = [2, 5];
  const canHave = (kept: readonly number[]): boolean =>
    !conflict.every((one) => kept.includes(one));
  expect(found([1, 2, 3, 4, 5], canHave)).toEqual([2, 5]);
});

it('gives a set that conflicts, and of which nothing can be missed', () => {
  const sets = fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(sets, (conflicts) => {
      const canHave = (kept: readonly number[]): boolean =>
        !conflicts.some((conflict) => conflict.every((one) => kept.includes(one)));
      const set = found([0, 1, 2, 3, 4, 5, 6], canHave);
      expect(canHave(set)).toBe(false);
      for (const one of set) expect(canHave(set.filter((other) => other !== one))).toBe(true);
    }),
    { seed: 20_261_121 },
  );
});
