import { numberOf, type OutcomeCode, type Outcomes } from '../outcomes.ts';
import type { AllocationMethod, Divided, Problem, Proof, Turn } from '../problem.ts';
import { boundsFor } from './bounds-for.ts';
import { favoursSmall } from './favours-small.ts';
import type { Optimum } from './optimum.ts';
import type { Solver } from './programme.ts';
import { solved } from './solved.ts';

/**
 * The proposals with the highest sum of points that money and limits allow, over all pools at once,
 * found by the solver and checked in whole numbers (decision record 0014). Of equal sums the choice
 * wins that has the best-ranked proposal in which they differ; ranks of pools take turns. Where limits
 * do not go together nothing is awarded, and the proof names them. Solving blocks: in a page, do it in
 * a worker.
 */
export function optimalMethod(solver: Solver): AllocationMethod<'optimal'> {
  return { kind: 'optimal', divide: (problem, outcomes) => divide(problem, outcomes, solver) };
}

function divide(problem: Problem, outcomes: Outcomes, solver: Solver): Divided {
  const { contests, assessment, scores } = problem;
  const { claimCents, leastCents } = assessment.standing;
  const order = inTurns(problem);
  const limits = boundsFor(problem, order);
  const at = (column: Float64Array): Float64Array =>
    Float64Array.from(order, (place) => column[place]!);
  const choice = {
    points: at(scores.totals),
    claimCents: at(claimCents),
    leastCents: at(leastCents).map((least) => Math.max(1, least)),
    bounds: limits.bounds,
  };
  const found = solved(problem, choice, limits, order, solver);

  const none: OutcomeCode =
    found.kind === 'found'
      ? 'not-in-best-choice'
      : found.kind === 'infeasible'
        ? 'conflicting-limits'
        : 'out-of-time';
  if (found.kind === 'found') {
    for (const [index, place] of order.entries()) {
      outcomes.awardedCents[place] = found.awardedCents[index]!;
    }
  }
  const turns: Turn[] = [];
  const spentCents = contests.map(({ order: own, lockedIn, budgetCents }) => {
    let spent = 0;
    for (const [turn, place] of own.entries()) {
      const awardedCents = outcomes.awardedCents[place]!;
      const given = turn < lockedIn ? 'locked-in' : 'best-choice';
      outcomes.codes[place] = numberOf(awardedCents > 0 ? given : none);
      outcomes.remainingCents[place] = awardedCents;
      const pass = turn < lockedIn ? 'locked-in' : 'open';
      turns.push({ place, pass, remainingCents: budgetCents - spent, awardedCents });
      spent += awardedCents;
    }
    return spent;
  });
  return { spentCents, turns, proof: proofOf(found, problem, limits.names, outcomes) };
}

/** Places of all contests: the first of every pool, then the second of every pool, and so on. */
function inTurns({ contests }: Problem): Int32Array {
  const longest = contests.reduce((most, { order }) => Math.max(most, order.length), 0);
  return Int32Array.from(
    Array.from({ length: longest }, (_, turn) =>
      contests.flatMap(({ order }) => (turn < order.length ? [order[turn]!] : [])),
    ).flat(),
  );
}

function proofOf(
  found: Optimum,
  problem: Problem,
  names: ReadonlyMap<string, Proof['conflict'][number]>,
  outcomes: Outcomes,
): Proof {
  const nothing = { tieBreakProved: false, conflict: [], conflictIsIrreducible: true };
  switch (found.kind) {
    case 'found':
      return {
        ...nothing,
        gapPoints: found.gapPoints,
        tieBreakProved: found.isFirst,
        favoursSmall: favoursSmall(problem, outcomes),
      };
    case 'infeasible':
      return {
        ...nothing,
        gapPoints: null,
        conflict: found.conflict.flatMap(({ id }) => names.get(id) ?? []),
        conflictIsIrreducible: found.isIrreducible,
        favoursSmall: null,
      };
    case 'stopped':
      return { ...nothing, gapPoints: null, favoursSmall: null };
  }
}
