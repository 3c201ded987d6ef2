import type { Scenario } from './scenario.ts';

/**
 * The same scenario with its lists sorted, by proposal where they hold decisions: their order means
 * nothing, and outputs that repeat the scenario may not depend on it. Tie-breaks and the principles
 * of a threshold stay as they are.
 */
export function scenarioInOrder(scenario: Scenario): Scenario {
  const { lockedWeights, rulesOff, withdrawn, overrides, milestones } = scenario;
  return {
    ...scenario,
    ...(lockedWeights && { lockedWeights: lockedWeights.toSorted() }),
    ...(rulesOff && { rulesOff: rulesOff.toSorted() }),
    ...(withdrawn && { withdrawn: withdrawn.toSorted() }),
    ...(milestones && { milestones: milestones.toSorted() }),
    ...(overrides && {
      overrides: overrides.toSorted((a, b) => (a.proposal < b.proposal ? -1 : 1)),
    }),
  };
}
