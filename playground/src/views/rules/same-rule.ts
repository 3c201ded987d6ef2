/** Whether two rules say the same, in whatever order their keys stand. */
export function isSameRule(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(rule: unknown): string | undefined {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
