import { answered, type Choice, highsSolver, optimum } from '@maatstaf/core/optimal';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fundedByVotes } from '../conformance/votes.test-data.ts';
import { smallSituation } from './small-situation.ts';
import type { Situation } from './situation.ts';
import { wholeChoiceMethods } from './whole-choices.ts';

/** The same situation as the solver is given it, with ids in order of rank. */
function choiceOf({ budgetCents, proposals }: Situation): {
  readonly ids: readonly string[];
  readonly choice: Choice;
} {
  const inOrder = proposals.toSorted((a, b) => b.score - a.score || a.lot - b.lot);
  const cents = Float64Array.from(inOrder, ({ costCents }) => costCents);
  const places = Int32Array.from(inOrder.keys());
  return {
    ids: inOrder.map(({ id }) => id),
    choice: {
      points: Float64Array.from(inOrder, ({ score }) => score),
      claimCents: cents,
      leastCents: cents,
      bounds: [
        { id: 'budget', per: 'award', places, amounts: cents, atLeast: null, atMost: budgetCents },
      ],
    },
  };
}

test('the solver chooses what the promises are made about', { timeout: 60_000 }, async () => {
  const solver = await highsSolver();
  const plain = wholeChoiceMethods.find(({ id }) => id === 'optimal');
  await fc.assert(
    fc.asyncProperty(smallSituation, async (situation) => {
      const { ids, choice } = choiceOf(situation);
      const result = answered(optimum(choice), solver);
      const awards = result.kind === 'found' ? [...result.awardedCents] : [];
      const chosen = ids.filter((_, place) => (awards[place] ?? 0) > 0);
      const expected = (await plain?.divide(situation)) ?? new Map<string, number>();
      expect(chosen).toEqual([...expected.keys()]);
    }),
    { numRuns: 1_000, seed: 20_261_121 },
  );
});

test.each(['strict', 'skip'] as const)(
  'a division by ranking/%s funds what the promises are made about',
  { timeout: 60_000 },
  async (mode) => {
    const plain = wholeChoiceMethods.find(({ id }) => id === `ranking/${mode}`);
    await fc.assert(
      fc.asyncProperty(smallSituation, async (situation) => {
        // Of equals the first in the list goes first, as the lowest lot does in a situation.
        const listed = situation.proposals.toSorted((a, b) => a.lot - b.lot);
        const funded = await fundedByVotes(
          listed.map(({ costCents, score }) => ({ costCents, votes: score })),
          { budgetCents: situation.budgetCents, mode, leastVotes: 0 },
        );
        const expected = (await plain?.divide(situation)) ?? new Map<string, number>();
        expect(funded).toEqual(listed.map(({ id }) => expected.has(id)));
      }),
      { numRuns: 1_000, seed: 20_261_121 },
    );
  },
);
