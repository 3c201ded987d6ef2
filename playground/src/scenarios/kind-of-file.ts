/**
 * What a file is by its own account. `scenario`: it says so, or looks like one that does not; `other`: a file of
 * Maatstaf that is no scenario, such as a bundle; `foreign`: anything else, also what is no JSON at all.
 */
export type FileKind = 'scenario' | 'other' | 'foreign';

/** What kind of file a text is. Nothing in it is believed: what is a scenario has yet to be read. */
export function kindOfFile(text: string): FileKind {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'foreign';
  }
  if (typeof value !== 'object' || value === null) return 'foreign';
  if (!('format' in value)) return 'pack' in value ? 'scenario' : 'foreign';
  const format = String(value.format);
  if (format.startsWith('maatstaf-scenario/')) return 'scenario';
  return format.startsWith('maatstaf-') ? 'other' : 'foreign';
}
