import { type Completion, equalShares, type SharesProblem } from '@maatstaf/core/equal-shares';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCompleted } from './plain-equal-shares.ts';

// A failure prints how to repeat it; MAATSTAF_SHARES_RUNS=100000 looks deeper.
const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_SHARES_RUNS'] ?? 1_500);
const timeout = 60_000 + 20 * numRuns;

interface Asked {
  readonly weights: readonly bigint[];
  readonly proposals: readonly {
    readonly cost: number;
    readonly utility: number;
    readonly serves: readonly number[];
  }[];
  readonly turns: readonly number[];
  readonly budgetCents: number;
}

/** Small numbers make ties and exact fits, large ones fractions that doubles do not hold. */
function asked(isLarge: boolean): fc.Arbitrary<Asked> {
  const whole = (min: number, small: number, large: number): fc.Arbitrary<number> =>
    fc.integer({ min, max: isLarge ? large : small });
  const sizes = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 12 }));
  return sizes.chain(([voters, count]) => {
    const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);
    return fc.record({
      weights: fc.array(fc.bigInt({ min: 0n, max: isLarge ? 10n ** 20n : 4n }), {
        minLength: voters,
        maxLength: voters,
      }),
      proposals: fc.array(
        fc.record({
          cost: whole(1, 12, 1_000_000),
          utility: whole(0, 5, 100_000_000_000),
          serves: fc.subarray(numbers(voters)),
        }),
        { minLength: count, maxLength: count },
      ),
      turns: fc.shuffledSubarray(numbers(count), { minLength: count, maxLength: count }),
      budgetCents: whole(0, 40, 3_000_000),
    });
  });
}

function problemOf({ weights, proposals, turns, budgetCents }: Asked): SharesProblem {
  const starts = [0];
  for (const { serves } of proposals) starts.push((starts.at(-1) ?? 0) + serves.length);
  return {
    costCents: Float64Array.from(proposals, ({ cost }) => cost),
    utilities: Float64Array.from(proposals, ({ utility }) => utility),
    starts: Int32Array.from(starts),
    voters: Int32Array.from(proposals.flatMap(({ serves }) => serves)),
    weights,
    turns: Int32Array.from(turns),
    budgetCents,
  };
}

function plainly(
  { weights, proposals, turns, budgetCents }: Asked,
  completion: Completion,
): ReturnType<typeof plainCompleted> {
  const purchases = proposals.map(({ cost, utility, serves }, place) => ({
    id: String(place),
    costCents: BigInt(cost),
    utility: BigInt(utility),
    serves,
    turn: turns[place] ?? 0,
  }));
  const step = BigInt(weights.length);
  return plainCompleted({ budgetCents: BigInt(budgetCents), weights, purchases }, completion, step);
}

const completions = ['none', 'utilitarian', 'add-one', 'add-one-utilitarian'] as const;

test.each([
  ['small numbers', asked(false), completions],
  // Add-one by a cent would take millions of steps there.
  ['large numbers', asked(true), ['none', 'utilitarian'] as const],
])('equal shares chooses as fractions do: %s', { timeout }, (_, problems, allowed) => {
  const chosen = fc.tuple(
    problems,
    fc.constantFrom<Completion>(...allowed),
    fc.boolean().map((byCost) => (byCost ? 'cost' : 'score')),
  );
  fc.assert(
    fc.property(chosen, ([one, completion, by]) => {
      const proposals = one.proposals.map((proposal) =>
        by === 'cost' ? { ...proposal, utility: proposal.cost } : proposal,
      );
      const problem = { ...one, proposals };
      const ours = equalShares(problemOf(problem), { completion, stepCents: one.weights.length });
      const theirs = plainly(problem, completion);
      expect(ours.winners.map(String)).toEqual(theirs.winners);
      expect(BigInt(ours.purseCents)).toBe(theirs.virtualCents);
      expect(ours.spentCents).toBeLessThanOrEqual(one.budgetCents);
      for (const { place, price, payments } of ours.steps) {
        const paid = payments.reduce((sum, { cents }) => sum + cents, 0);
        expect(paid).toBe(price === null ? 0 : proposals[place]?.cost);
      }
    }),
    { seed, numRuns },
  );
});

test('a voter of weight w does what w voters of weight 1 do', { timeout }, () => {
  let bought = 0;
  fc.assert(
    fc.property(asked(false), fc.constantFrom(...completions), (one, completion) => {
      const firsts = one.weights.map((_, voter) =>
        Number(one.weights.slice(0, voter).reduce((sum, weight) => sum + weight, 0n)),
      );
      const alike = (voter: number): readonly number[] =>
        Array.from(
          { length: Number(one.weights[voter] ?? 0n) },
          (_, index) => (firsts[voter] ?? 0) + index,
        );
      const apart: Asked = {
        ...one,
        weights: one.weights.flatMap((_, voter) => alike(voter).map(() => 1n)),
        proposals: one.proposals.map((proposal) => ({
          ...proposal,
          serves: proposal.serves.flatMap(alike),
        })),
      };
      const settings = { completion, stepCents: 3 };
      const together = equalShares(problemOf(one), settings);
      const separate = equalShares(problemOf(apart), settings);
      // Where the number of voters ends add-one, it is no longer the same question.
      const isEnded = together.purseCents >= one.budgetCents * one.weights.length;
      fc.pre(!isEnded || completion === 'none' || completion === 'utilitarian');
      if (together.winners.length > 0) bought += 1;
      expect(separate.winners).toEqual(together.winners);
      expect(separate.steps.map(({ price }) => price)).toEqual(
        together.steps.map(({ price }) => price),
      );
    }),
    { seed, numRuns },
  );
  expect(bought / numRuns).toBeGreaterThanOrEqual(0.2);
});
