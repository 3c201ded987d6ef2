import type { Run } from '@maatstaf/core';
import { type PlainLimit, plainLimits } from '../../oracle/plain-limits.ts';
import type { Trial } from '../../case.ts';

type Limits = readonly { readonly limit: PlainLimit; readonly reached: number }[];

const known = new WeakMap<Run, { readonly of: Trial; readonly limits: Limits }>();

/**
 * The limits on groups of a trial by the definitions alone, with what its awards count for them. Worked
 * out once for a trial, for several laws ask.
 */
export function limitsOf(trial: Trial): Limits {
  const { pack, dataset, scenario, run } = trial;
  const earlier = known.get(run);
  const { of } = earlier ?? {};
  if (
    earlier !== undefined &&
    of?.pack === pack &&
    of.dataset === dataset &&
    of.scenario === scenario
  )
    return earlier.limits;
  const limits = workedOut(trial);
  known.set(run, { of: trial, limits });
  return limits;
}

function workedOut(trial: Trial): Limits {
  const { dataset, run } = trial;
  const pools = new Map(run.allocation.pools.map(({ pool, budgetCents }) => [pool, budgetCents]));
  const awards = new Map(
    run.allocation.awards.map(({ proposal, awardedCents }) => [proposal, awardedCents]),
  );
  return plainLimits(trial, pools).map((limit) => ({
    limit,
    reached: dataset.proposals.reduce((sum, proposal) => {
      const cents = awards.get(proposal.id) ?? 0;
      return sum + (cents > 0 ? (limit.countOf(proposal, cents) ?? 0) : 0);
    }, 0),
  }));
}
