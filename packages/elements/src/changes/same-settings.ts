import { limitsInForce, needsAssessment, type Run, type Weight } from '@maatstaf/core';
import { sharesInUse } from '../weights/shares-in-use.ts';

const sameShares = (one: readonly Weight[], other: readonly Weight[]): boolean =>
  one.every(({ id, weight }) => {
    const share = other.find((each) => each.id === id)?.weight ?? 0;
    return Math.abs(weight - share) < 1e-9;
  });

const setting = ({ scenario, pack, allocation }: Run): string =>
  JSON.stringify([
    allocation.budgetCents,
    scenario.method ?? pack.allocation.method,
    scenario.tieBreaks ?? pack.allocation.tieBreaks,
    scenario.threshold === undefined ? pack.allocation.threshold : scenario.threshold,
    limitsInForce(pack, scenario),
    scenario.leftover ?? pack.allocation.leftover,
    (scenario.milestones ?? []).toSorted(),
    scenario.overrides ?? [],
    scenario.withdrawn ?? [],
  ]);

/**
 * Whether a result rests on the same settings as the baseline, however a person came there. That a
 * share is held is no difference.
 */
export function sameSettings(baseline: Run, run: Run): boolean {
  if (baseline === run) return true;
  if (needsAssessment(baseline.scenario, run.scenario) || setting(baseline) !== setting(run))
    return false;
  const [then, now] = [sharesInUse(baseline), sharesInUse(run)];
  return (
    sameShares(now.principles, then.principles) &&
    [...now.criteria].every(([principle, level]) =>
      sameShares(level, then.criteria.get(principle) ?? []),
    )
  );
}
