import type { Assessment } from '../assess/assessment.ts';
import type { Scenario } from '../parse/scenario.ts';
import { type Constraints, constraintsOf } from './constraints.ts';
import { rankedByPool, takingPart } from './contest.ts';
import { meritOf } from './merit.ts';
import type { Outcomes } from './outcomes.ts';
import { type PoolBudget, poolBudgets } from './pool-budgets.ts';
import type { Contest, Problem } from './problem.ts';
import { relationsOf } from './relations.ts';
import { type Settings, settingsOf } from './settings.ts';

/** A problem, with what is needed to write out its solution. */
interface Posed {
  readonly problem: Problem;
  readonly pools: readonly PoolBudget[];
  /** What proposals are put in order by. */
  readonly merit: Float64Array;
  /** Per pool everyone who is ranked, those who take no part included. */
  readonly ranked: ReadonlyMap<string, Int32Array>;
}

/** What is to be divided among whom. Writes into `outcomes` who takes no part, and why. */
export function problemOf(
  given: Pick<Problem, 'pack' | 'dataset' | 'assessment' | 'scores'>,
  scenario: Scenario,
  outcomes: Outcomes,
): Posed {
  const { pack, dataset, assessment, scores } = given;
  const settings = settingsOf(pack, dataset, scenario);
  const merit = meritOf(dataset, scores, settings.method);
  const ranked = rankedByPool(assessment, merit, settings, outcomes);
  const pools = poolBudgets(pack, settings);
  const contests = pools.map(({ pool, budgetCents, closedCents }): Contest => ({
    pool,
    ...takingPart(ranked.get(pool) ?? new Int32Array(0), assessment, scores, settings, outcomes),
    budgetCents: budgetCents - closedCents,
    ceiling: pack.pools.length === 0 ? 'budget' : 'pool-ceiling',
  }));
  const problem: Problem = {
    ...given,
    settings,
    contests,
    constraints: knownConstraints(given, settings, pools),
    relations: relationsOf(dataset),
  };
  return { problem, pools, merit, ranked };
}

interface Kept {
  readonly settings: Settings;
  readonly pack: Problem['pack'];
  readonly constraints: Constraints;
}

const known = new WeakMap<Assessment, Kept>();

/** The constraints of the last division of the same assessment, where nothing of what they say has changed. */
function knownConstraints(
  { pack, dataset, assessment }: Pick<Problem, 'pack' | 'dataset' | 'assessment'>,
  settings: Settings,
  pools: readonly PoolBudget[],
): Constraints {
  const earlier = known.get(assessment);
  if (earlier !== undefined && earlier.pack === pack && sameLimits(earlier.settings, settings)) {
    return earlier.constraints;
  }
  const constraints = constraintsOf(pack, dataset, assessment, settings, pools);
  known.set(assessment, { settings, pack, constraints });
  return constraints;
}

function sameLimits(a: Settings, b: Settings): boolean {
  const sameList = <Item>(left: readonly Item[], right: readonly Item[]): boolean =>
    left.length === right.length && left.every((item, index) => item === right[index]);
  return (
    a.budgetCents === b.budgetCents &&
    sameList(a.limits, b.limits) &&
    sameList(a.years, b.years) &&
    sameList([...a.milestones], [...b.milestones])
  );
}
