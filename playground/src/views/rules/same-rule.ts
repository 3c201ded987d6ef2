import type { Scenario } from '@maatstaf/core';

/** Whether two rules say the same, in whatever order their keys stand. */
export function isSameRule(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

/** Whether two scenarios say the same of every rule, of what rules read and of the threshold. */
export function hasSameRules(one: Scenario, other: Scenario): boolean {
  const { rules, rulesOff, parameters, threshold } = other;
  return (
    isSameRule(one.rules, rules) &&
    isSameRule(one.rulesOff, rulesOff) &&
    isSameRule(one.parameters, parameters) &&
    isSameRule(one.threshold, threshold)
  );
}

function inOrder(rule: unknown): string | undefined {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
