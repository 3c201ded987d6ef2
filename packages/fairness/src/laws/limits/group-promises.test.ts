import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situation } from '../../promises/situation.ts';
import { apart, centsById, dividedInGroups, spentIn } from './grouped.test-data.ts';

// What a ranking promises about groups, tried on the pipeline itself, with the smallest examples of
// what it does not promise.

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_PROMISE_RUNS'] ?? 300);
const timeout = 60_000 + 20 * numRuns;

const divided = async (...asked: Parameters<typeof dividedInGroups>) =>
  centsById(await dividedInGroups(...asked));

describe('a floor', () => {
  test(
    'gives its group the smaller of floor and demand, less its largest unfunded proposal',
    { timeout },
    async () => {
      let tried = 0;
      await fc.assert(
        fc.asyncProperty(
          apart,
          fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }),
          fc.constantFrom('held' as const, 'released' as const),
          async (one, bounds, unspent) => {
            const floors: Record<string, number> = {};
            let left = one.budgetCents;
            // Floors that the budget can pay together.
            for (const [index, { code }] of one.neighbourhoods.entries()) {
              floors[code] = Math.min(left, bounds[index] ?? 0);
              left -= floors[code];
            }
            const awards = await divided(one, { kind: 'floor', cents: floors }, unspent);
            for (const [code, floor] of Object.entries(floors)) {
              const members = one.proposals.filter(({ serves }) => serves[0] === code);
              const demand = members.reduce((sum, { costCents }) => sum + costCents, 0);
              const unfunded = members.filter(({ id }) => awards.get(id) === 0);
              const largest = Math.max(0, ...unfunded.map(({ costCents }) => costCents));
              if (unfunded.length > 0 && floor > largest) tried += 1;
              expect(spentIn(code, one, awards)).toBeGreaterThanOrEqual(
                Math.min(floor, demand) - largest,
              );
            }
          },
        ),
        { seed, numRuns },
      );
      expect(tried / numRuns, 'where it asks something').toBeGreaterThanOrEqual(0.05);
    },
  );

  test('that is larger can lower what its group gets', async () => {
    // Without a floor b gets 3 of 4; a floor of 2 pays for a, and leaves too little for b.
    const one = situation(4, { N1: 1 }, { a: [2, 1, 'N1', 1], b: [3, 2, 'N1', 2] });
    const none = await divided(one, { kind: 'floor', cents: { N1: 0 } });
    const two = await divided(one, { kind: 'floor', cents: { N1: 2 } });
    expect([spentIn('N1', one, none), spentIn('N1', one, two)]).toEqual([3, 2]);
  });
});

describe('a ceiling', () => {
  test('on one group that is higher never lowers what that group gets', { timeout }, async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        apart,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 5 }),
        async (one, cents, more) => {
          const lower = await divided(one, { kind: 'ceiling', cents: { N1: cents } });
          const higher = await divided(one, { kind: 'ceiling', cents: { N1: cents + more } });
          const [before, after] = [spentIn('N1', one, lower), spentIn('N1', one, higher)];
          if (after !== before) changed += 1;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { seed, numRuns },
    );
    expect(changed / numRuns, 'where it matters').toBeGreaterThanOrEqual(0.1);
  });

  test('on every group that is higher can lower what one of them gets', async () => {
    // With 2 each, both get 2. With 3 each, the best takes 3 of 4 and N2 gets nothing.
    const one = situation(
      4,
      { N1: 1, N2: 1 },
      { a: [3, 3, 'N1', 1], b: [2, 2, 'N1', 2], c: [2, 1, 'N2', 3] },
    );
    const two = await divided(one, { kind: 'ceiling', cents: { N1: 2, N2: 2 } });
    const three = await divided(one, { kind: 'ceiling', cents: { N1: 3, N2: 3 } });
    expect([spentIn('N2', one, two), spentIn('N2', one, three)]).toEqual([2, 0]);
  });
});
