import type { Problem } from '../problem.ts';
import { answered } from './answered.ts';
import type { Bounds } from './bounds-for.ts';
import type { Bound, Choice } from './choice.ts';
import { optimum, type Optimum } from './optimum.ts';
import type { Solver } from './programme.ts';

/**
 * The best choice for all pools at once. Where what pools leave flows to others, each of those then
 * chooses anew with that money added to its own, in the declared order; what other pools have chosen
 * stays as it is. The time limit of the settings is for all of it together.
 */
export function solved(
  { contests, settings }: Problem,
  choice: Choice,
  { purses, wholeCents }: Bounds,
  order: Int32Array,
  solver: Solver,
): Optimum {
  const { method, leftover } = settings;
  let left = (method.kind === 'optimal' ? method.timeLimitSeconds : undefined) ?? null;
  const timed: Solver = {
    name: solver.name,
    solve(question) {
      const answer = solver.solve(question);
      if (left !== null) left = Math.max(0, left - answer.seconds);
      return answer;
    },
  };
  let best = answered(optimum(choice, left), timed);
  for (const pool of leftover.kind === 'flows' ? leftover.to : []) {
    const contest = contests.findIndex((one) => one.pool === pool);
    const purse = purses[contest];
    if (best.kind !== 'found' || purse === undefined) continue;
    const own = new Set(purse.places);
    const { awardedCents } = best;
    const others = [...order.keys()].filter((index) => !own.has(index));
    const elsewhere = others.reduce((sum, index) => sum + awardedCents[index]!, 0);
    const atMost = wholeCents - elsewhere;
    if (atMost <= (purse.atMost ?? 0)) continue;
    const bounds = [
      ...choice.bounds.filter((one) => one !== purse),
      { ...purse, atMost },
      ...asChosen(others, awardedCents),
    ];
    const more = answered(optimum({ ...choice, bounds }, left), timed);
    if (more.kind !== 'found') return { ...best, isFirst: false };
    best = {
      ...more,
      gapPoints: best.gapPoints + more.gapPoints,
      isFirst: best.isFirst && more.isFirst,
    };
  }
  return best;
}

/** Bounds that keep a choice among some proposals as it is. */
function asChosen(places: readonly number[], awardedCents: Float64Array): readonly Bound[] {
  const chosen = places.filter((place) => awardedCents[place]! > 0);
  const others = places.filter((place) => awardedCents[place] === 0);
  const on = (list: readonly number[]): Omit<Bound, 'atLeast' | 'atMost'> => ({
    id: 'as-chosen',
    per: 'proposal',
    places: Int32Array.from(list),
    amounts: new Float64Array(list.length).fill(1),
  });
  return [
    { ...on(chosen), atLeast: chosen.length, atMost: null },
    { ...on(others), atLeast: null, atMost: 0 },
  ];
}
