import { compiled, type Run, run } from '@maatstaf/core';
import { proportionalMethod } from '@maatstaf/core/proportional';
import { expect, test } from 'vitest';
import { type Difference, type Plan, smallPolicy } from './small-policy.test-data.ts';

// The smallest cases that were found of what is not promised: why a law holds in its setting only.

async function divided(
  plans: Readonly<Record<string, Plan>>,
  difference: Difference,
): Promise<Run> {
  const input = smallPolicy(plans, difference);
  return run({ ...input, evaluator: compiled, methods: [proportionalMethod] });
}

const awardsIn = ({ allocation }: Run) =>
  Object.fromEntries(
    allocation.awards.map(({ proposal, awardedCents }) => [proposal, awardedCents]),
  );

test('progressivity, where need gives no points: the lot decides, and may favour the less needy', async () => {
  const run = await divided(
    { a: [100, 10, 0, 30], b: [100, 10, 0, 90] },
    { scenario: { principleWeights: { unequal: 0 } } },
  );
  expect(awardsIn(run)).toEqual({ a: 100, b: 0 });
});

test('more weight for need, where another criterion of that principle differs: money leaves the needy', async () => {
  // On the principle as a whole `a` is better, by a point that has nothing to do with need.
  const plans = { a: [100, 0, 100, 20], b: [100, 50, 0, 60] } as const;
  const [before, after] = [
    await divided(plans, {}),
    await divided(plans, { scenario: { principleWeights: { unequal: 4 } } }),
  ];
  expect([awardsIn(before), awardsIn(after)]).toEqual([
    { a: 0, b: 100 },
    { a: 100, b: 0 },
  ]);
  const [was, is] = [before, after].map(({ fairness }) => fairness.metrics[0]?.value ?? 0);
  expect(is).toBeGreaterThan(was ?? 0);
});

test('a larger budget, where what does not fit is skipped: one that ranks higher comes to fit, and another loses', async () => {
  const whole = { method: { kind: 'ranking', mode: 'skip', partial: false } };
  const plans = { a: [3, 20, 0, 0], b: [1, 10, 0, 0] } as const;
  const [less, more] = [
    await divided(plans, { allocation: { ...whole, budgetCents: 2 } }),
    await divided(plans, { allocation: { ...whole, budgetCents: 3 } }),
  ];
  expect([awardsIn(less), awardsIn(more)]).toEqual([
    { a: 0, b: 1 },
    { a: 3, b: 0 },
  ]);
});

test('splitting a request: two halves may get what the whole did not', async () => {
  const whole = { method: { kind: 'ranking', mode: 'skip', partial: false }, budgetCents: 1 };
  const [one, two] = [
    await divided({ a: [2, 10, 0, 0] }, { allocation: whole }),
    await divided({ a1: [1, 10, 0, 0], a2: [1, 10, 0, 0] }, { allocation: whole }),
  ];
  expect([awardsIn(one), awardsIn(two)]).toEqual([{ a: 0 }, { a1: 1, a2: 0 }]);
});

const inParts = (budgetCents: number) => ({
  method: { kind: 'proportional', weight: 'score' },
  budgetCents,
});

test('losers, in proportion: one that drops out has first made another drop out', async () => {
  const b: Plan = [1, 60, 0, 0, { minimumCents: 1 }];
  const [beside, without] = [
    await divided({ a: [2, 70, 0, 0, { minimumCents: 2 }], b }, { allocation: inParts(1) }),
    await divided({ b }, { allocation: inParts(1) }),
  ];
  expect([awardsIn(beside), awardsIn(without)]).toEqual([{ a: 0, b: 0 }, { b: 1 }]);
});

test('a larger budget, in proportion: another drops out, and less may be spent', async () => {
  const plans = {
    a: [2, 30, 0, 0, { minimumCents: 1 }],
    b: [3, 80, 0, 0, { minimumCents: 3 }],
  } as const;
  const [less, more] = [
    await divided(plans, { allocation: inParts(3) }),
    await divided(plans, { allocation: inParts(4) }),
  ];
  expect([awardsIn(less), awardsIn(more)]).toEqual([
    { a: 0, b: 3 },
    { a: 2, b: 0 },
  ]);
});

test('copies, where the lottery decides: a loser that is handed in twice draws a second lot, which may win', async () => {
  const allocation = {
    budgetCents: 100,
    method: { kind: 'ranking', mode: 'skip', partial: false },
    tieBreaks: [{ kind: 'lottery', seed: 'one' }],
  };
  const equal: Plan = [100, 10, 0, 0];
  const [once, twice] = [
    await divided({ a: equal, b: equal }, { allocation }),
    await divided({ a: equal, b: equal, 'b-again': equal }, { allocation }),
  ];
  expect([awardsIn(once), awardsIn(twice)]).toEqual([
    { a: 100, b: 0 },
    { a: 0, b: 0, 'b-again': 100 },
  ]);
  expect(once.allocation.awards.map(({ reason }) => reason)).toEqual(['rank', 'lottery']);
});
