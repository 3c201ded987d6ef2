/**
 * A value as JSON that is the same, byte for byte, for the same value. Control characters are escaped,
 * those too that JSON lets stand, so that none reaches a terminal.
 */
export function json(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
