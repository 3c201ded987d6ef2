import type { Difference } from '../law.ts';

/**
 * Where two values of plain data first differ, by path; null where they are equal to the last bit.
 * A key that is absent and one that is undefined are different; the order of keys is not looked at,
 * that of lists and maps is.
 */
export function firstDifference(found: unknown, expected: unknown, at = ''): Difference | null {
  // Nearly always nothing differs, and then no path has to be told.
  return isSame(found, expected) ? null : differenceIn(found, expected, at);
}

/** Whether two values of plain data are equal to the last bit. */
function isSame(found: unknown, expected: unknown): boolean {
  if (Object.is(found, expected)) return true;
  if (!isObject(found) || !isObject(expected)) return false;
  if (Array.isArray(found) || Array.isArray(expected)) {
    if (!Array.isArray(found) || !Array.isArray(expected)) return false;
    if (found.length !== expected.length) return false;
    for (let at = 0; at < found.length; at += 1) if (!isSame(found[at], expected[at])) return false;
    return true;
  }
  if (found instanceof Map && expected instanceof Map) return isSame([...found], [...expected]);
  if (isColumn(found) && isColumn(expected)) {
    if (found.length !== expected.length) return false;
    for (let at = 0; at < found.length; at += 1)
      if (!Object.is(found[at], expected[at])) return false;
    return true;
  }
  const keys = Object.keys(found);
  if (keys.length !== Object.keys(expected).length) return false;
  for (const key of keys) {
    if (!(key in expected) || !isSame(found[key], expected[key])) return false;
  }
  return true;
}

function differenceIn(found: unknown, expected: unknown, at: string): Difference | null {
  if (Object.is(found, expected)) return null;
  if (found instanceof Map && expected instanceof Map)
    return differenceIn([...found], [...expected], at);
  const comparable =
    isObject(found) && isObject(expected) && Array.isArray(found) === Array.isArray(expected);
  if (!comparable) return { at, found: shown(found), expected: shown(expected) };
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const path = `${at}/${key}`;
    if (!(key in found) || !(key in expected)) {
      return {
        at: path,
        found: key in found ? 'present' : 'absent',
        expected: key in expected ? 'present' : 'absent',
      };
    }
    const difference = differenceIn(found[key], expected[key], path);
    if (difference !== null) return difference;
  }
  return null;
}

/** A column of numbers, which are looked at one by one and not by key. */
function isColumn(value: object): value is Float64Array | Uint32Array | Int32Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  const text =
    typeof value === 'number'
      ? Object.is(value, -0)
        ? '-0'
        : String(value)
      : JSON.stringify(value);
  return (text ?? 'undefined').slice(0, 200);
}
