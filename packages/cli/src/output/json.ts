/** A value as JSON that is the same, byte for byte, for the same value. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
