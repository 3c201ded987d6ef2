import type { SharesProblem } from './shares-problem.ts';

/** A problem in short: per proposal its cost, its utility and the voters that it serves. */
export function problem(
  budgetCents: number,
  weights: readonly bigint[],
  proposals: readonly (readonly [cost: number, utility: number, serves: readonly number[]])[],
): SharesProblem {
  const starts = [0];
  for (const [, , serves] of proposals) starts.push(starts.at(-1)! + serves.length);
  return {
    costCents: Float64Array.from(proposals, ([cost]) => cost),
    utilities: Float64Array.from(proposals, ([, utility]) => utility),
    starts: Int32Array.from(starts),
    voters: Int32Array.from(proposals.flatMap(([, , serves]) => serves)),
    weights,
    turns: Int32Array.from(proposals, (_, place) => place),
    budgetCents,
  };
}
