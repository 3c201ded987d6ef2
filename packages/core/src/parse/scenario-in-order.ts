import type { Scenario } from './scenario.ts';

/**
 * The same scenario with its lists sorted, by name or id where they hold rules, proposals or decisions: their order means
 * nothing, and outputs that repeat the scenario may not depend on it. Tie-breaks and the principles
 * of a threshold stay as they are.
 */
export function scenarioInOrder(scenario: Scenario): Scenario {
  const { lockedWeights, rulesOff, rules, withdrawn, proposals, overrides, milestones } = scenario;
  return {
    ...scenario,
    ...(lockedWeights && { lockedWeights: lockedWeights.toSorted() }),
    ...(rulesOff && { rulesOff: rulesOff.toSorted() }),
    ...(rules && { rules: rules.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }),
    ...(proposals && { proposals: proposals.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }),
    ...(withdrawn && { withdrawn: withdrawn.toSorted() }),
    ...(milestones && { milestones: milestones.toSorted() }),
    ...(overrides && {
      overrides: overrides.toSorted((a, b) => (a.proposal < b.proposal ? -1 : 1)),
    }),
  };
}
