import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answered } from './answered.ts';
import type { Choice } from './choice.ts';
import { highsSolver } from './highs-solver.ts';
import { optimum } from './optimum.ts';

// Project selection under several budgets (Petersen 1967, in the OR-Library). The file is no part of
// this repository; where a copy lies beside it, each of its budgets is taken for that of a year.
const file = new URL('../../../../../../shared/conformance/knapsack/mknap1.txt', import.meta.url);

interface Knapsack {
  readonly choice: Choice;
  readonly best: number;
}

/** Projects with their gains, what each asks per year, and the budget of every year. */
function knapsacksIn(text: string): readonly Knapsack[] {
  const numbers = text.trim().split(/\s+/u).map(Number);
  let at = 0;
  const take = (count: number): readonly number[] => {
    at += count;
    return numbers.slice(at - count, at);
  };
  const [count = 0] = take(1);
  return Array.from({ length: count }, () => {
    const [projects = 0, years = 0, best = 0] = take(3);
    const gains = take(projects);
    const asked = Array.from({ length: years }, () => take(projects));
    const budgets = take(years);
    const order = [...gains.keys()].toSorted((a, b) => (gains[b] ?? 0) - (gains[a] ?? 0));
    const inOrder = (list: readonly number[]): Float64Array =>
      Float64Array.from(order, (project) => list[project] ?? 0);
    const highest = Math.max(...gains);
    const claimCents = inOrder(
      gains.map(
        (_, project) =>
          asked.reduce((sum, year) => sum + Math.round(10 * (year[project] ?? 0)), 0) + 1,
      ),
    );
    const choice: Choice = {
      // Gains of up to some thousands with one decimal, as points of 0 to 100 with nine.
      points: inOrder(gains.map((gain) => gain / 10 ** Math.ceil(Math.log10(highest / 100)))),
      claimCents,
      leastCents: claimCents,
      bounds: asked.map((year, index) => ({
        id: `year-${index + 1}`,
        per: 'proposal',
        places: Int32Array.from(order.keys()),
        amounts: inOrder(year.map((cents) => Math.round(10 * cents))),
        atLeast: null,
        atMost: Math.round(10 * (budgets[index] ?? 0)),
      })),
    };
    return { choice, best: best / 10 ** Math.ceil(Math.log10(highest / 100)) };
  });
}

it(
  'finds the known optima of published project selections, where these are at hand',
  { timeout: 120_000 },
  async () => {
    if (!existsSync(file))
      console.info('The published project selections are not here: they are not solved.');
    const knapsacks = existsSync(file) ? knapsacksIn(readFileSync(file, 'utf8')) : [];
    const solver = await highsSolver();
    for (const { choice, best } of knapsacks) {
      const result = answered(optimum(choice), solver);
      const points =
        result.kind === 'found'
          ? choice.points.reduce(
              (sum, one, place) => ((result.awardedCents[place] ?? 0) > 0 ? sum + one : sum),
              0,
            )
          : null;
      expect(result).toMatchObject({ gapPoints: 0, isFirst: true });
      expect(points).toBeCloseTo(best, 6);
    }
    expect(knapsacks.length).toBe(existsSync(file) ? 7 : 0);
  },
);
