import * as fc from 'fast-check';
import type { PlainProposal, Situation } from './situation.ts';

const codes = ['N1', 'N2', 'N3'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const small = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/**
 * Situations in which equal scores, exact fits and shared purses are common: up to three
 * neighbourhoods and six proposals with small whole numbers. Most counterexamples in the literature
 * are of this size.
 */
export const smallSituation: fc.Arbitrary<Situation> = fc
  .record({ areas: fc.integer({ min: 1, max: 3 }), count: fc.integer({ min: 1, max: 6 }) })
  .chain(({ areas, count }) => {
    const served = fc.subarray(codes.slice(0, areas), { minLength: 1 });
    const drawn = fc.shuffledSubarray(
      ids.slice(0, count).map((_, index) => index + 1),
      { minLength: count, maxLength: count },
    );
    return fc.record({
      budgetCents: small(20),
      neighbourhoods: fc.tuple(
        ...codes
          .slice(0, areas)
          .map((code) => small(3).map((entitlement) => ({ code, entitlement }))),
      ),
      proposals: drawn.chain((lots) =>
        fc.tuple(
          ...lots.map((lot, index): fc.Arbitrary<PlainProposal> =>
            fc.record({
              id: fc.constant(ids[index] ?? ''),
              costCents: small(8),
              score: small(6),
              serves: served,
              lot: fc.constant(lot),
            }),
          ),
        ),
      ),
    });
  });

/** Which change of a situation a property tries. */
export const variation: fc.Arbitrary<number> = fc.nat({ max: 5_039 });
