/**
 * Whether two values of plain JSON say the same: whatever the order of keys, comments aside, and with
 * a key whose value is undefined as good as absent.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => sameContent(value, other[index]))
    );
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (key) => key === '$comment' || sameContent(one[key], other[key]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
