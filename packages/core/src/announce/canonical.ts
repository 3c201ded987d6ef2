import { sha256Hex } from '../fingerprint/sha256-hex.ts';

/**
 * A value of plain JSON as text that is the same for the same value: keys sorted by UTF-16 units, no
 * white space, numbers as ECMAScript writes them (as RFC 8785). A key whose value is undefined is left
 * out. The order of a list counts.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${parts.join(',')}}`;
}

/** The SHA-256 of a value's canonical JSON in UTF-8, as 64 hexadecimal digits. */
export function fingerprintOf(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
