import { highsSolver, optimalMethod } from '@maatstaf/core/optimal';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, centsById, dividedInGroups, spentIn } from './grouped.test-data.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_PROMISE_RUNS'] ?? 1_000);
const timeout = 60_000 + 60 * numRuns;

/**
 * Provable: what is best under the lower floor and reaches the higher one stays the best; what does not
 * reach it spends less on the group than anything that does. Fewer choices never have a better best.
 * So for a higher floor that some choice still keeps.
 */
test(
  'under optimal a higher floor never lowers what its group gets, nor raises the total score',
  { timeout },
  async () => {
    const dividing = {
      method: { kind: 'optimal' } as const,
      methods: [optimalMethod(await highsSolver())],
    };
    let [kept, changed, lost] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(
        apart,
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 6 }),
        async (one, bounds, more) => {
          const floors = Object.fromEntries(
            one.neighbourhoods.map(({ code }, index) => [code, bounds[index] ?? 0]),
          );
          const under = async (raised: number) => {
            const cents = { ...floors, N1: (floors['N1'] ?? 0) + raised };
            const division = await dividedInGroups(
              one,
              { kind: 'floor', cents },
              'released',
              dividing,
            );
            const awards = centsById(division);
            return {
              conflict: (division.allocation.proof?.conflict ?? []).length > 0,
              group: spentIn('N1', one, awards),
              points: one.proposals
                .filter(({ id }) => (awards.get(id) ?? 0) > 0)
                .reduce((sum, { score }) => sum + score, 0),
            };
          };
          const [before, after] = [await under(0), await under(more)];
          if (after.conflict) return;
          expect(before.conflict, 'a lower floor is kept wherever a higher one is').toBe(false);
          kept += 1;
          if (after.group > before.group) changed += 1;
          if (after.points < before.points) lost += 1;
          expect(after.group).toBeGreaterThanOrEqual(before.group);
          expect(after.points).toBeLessThanOrEqual(before.points);
        },
      ),
      { seed, numRuns },
    );
    expect(kept / numRuns, 'where a choice keeps the higher floor').toBeGreaterThanOrEqual(0.3);
    expect(changed / numRuns, 'where the floor gives its group more').toBeGreaterThanOrEqual(0.02);
    expect(lost / numRuns, 'where the floor costs points').toBeGreaterThanOrEqual(0.02);
  },
);
