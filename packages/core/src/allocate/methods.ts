import type { Method } from '../parse/method.ts';
import { limitedRanking, type RankingRules } from './limited-ranking.ts';
import type { Outcomes } from './outcomes.ts';
import type { AllocationMethod, Divided, Problem } from './problem.ts';
import { ranking } from './ranking.ts';

/** By rank, until the money is spent. */
const rankingMethod: AllocationMethod<'ranking'> = {
  kind: 'ranking',
  divide: (problem, outcomes) => inOrder(problem, rulesOf(problem), outcomes),
};

/** First come, first served: the same, in the order of receipt. */
const orderOfReceiptMethod: AllocationMethod<'order-of-receipt'> = {
  kind: 'order-of-receipt',
  divide: (problem, outcomes) => inOrder(problem, rulesOf(problem), outcomes),
};

/** The methods that come with the main entry; others have an entry of their own. */
export const builtInMethods: readonly AllocationMethod[] = [rankingMethod, orderOfReceiptMethod];

/**
 * The method of a kind. Throws a RangeError where it was not handed over: `optimal` and the like are
 * loaded only by who uses them.
 */
export function methodOf(
  kind: Method['kind'],
  methods: readonly AllocationMethod[],
): AllocationMethod {
  const method = methods.find((one) => one.kind === kind);
  if (method !== undefined) return method;
  throw new RangeError(`There is no method "${kind}" among those given: pass it in \`methods\`.`);
}

function rulesOf({ settings: { method } }: Problem): RankingRules {
  if ('mode' in method) return method;
  throw new RangeError('A method that does not rank was given rules for ranking.');
}

function inOrder(problem: Problem, rules: RankingRules, outcomes: Outcomes): Divided {
  if (!isPlain(problem)) return limitedRanking(problem, rules, outcomes);
  const { claimCents, leastCents } = problem.assessment.standing;
  return {
    spentCents: problem.contests.map((contest) =>
      ranking(contest, claimCents, leastCents, rules, outcomes),
    ),
  };
}

/** Whether nothing but the money of the pools limits the division. */
function isPlain({ constraints, relations, settings }: Problem): boolean {
  return (
    constraints.list.length === 0 &&
    relations.incompatible.size === 0 &&
    relations.requires.size === 0 &&
    settings.leftover.kind === 'stays'
  );
}
