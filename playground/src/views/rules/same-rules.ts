import { sameContent, type Scenario } from '@maatstaf/core';

/** Whether two scenarios say the same of every rule, of what rules read and of the threshold. */
export function hasSameRules(one: Scenario, other: Scenario): boolean {
  const { rules, rulesOff, parameters, threshold } = other;
  return sameContent(
    [one.rules, one.rulesOff, one.parameters, one.threshold],
    [rules, rulesOff, parameters, threshold],
  );
}
