/**
 * What a file is by its own account. `scenario`: it says so, or looks like one that does not; `other`: a file of
 * Maatstaf that is no scenario, such as a bundle; `cut-off`: JSON that ends in the middle; `empty`; `foreign`:
 * anything else, also what is no JSON at all.
 */
export type FileKind = 'scenario' | 'other' | 'cut-off' | 'empty' | 'foreign';

/** What kind of file a text is. Nothing in it is believed: what is a scenario has yet to be read. */
export function kindOfFile(text: string): FileKind {
  if (text.trim() === '') return 'empty';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (endsInTheMiddle(text)) return 'cut-off';
    return text.includes('"maatstaf-scenario/') ? 'scenario' : 'foreign';
  }
  if (typeof value !== 'object' || value === null) return 'foreign';
  if (!('format' in value)) return 'pack' in value ? 'scenario' : 'foreign';
  const format = String(value.format);
  if (format.startsWith('maatstaf-scenario/')) return 'scenario';
  return format.startsWith('maatstaf-') ? 'other' : 'foreign';
}

/** Whether an object or a list is still open where the text ends. */
function endsInTheMiddle(text: string): boolean {
  if (!/^\uFEFF?\s*[[{]/u.test(text)) return false;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isQuoted && character === '\\') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '{' || character === '[')) depth += 1;
    else if (!isQuoted && (character === '}' || character === ']')) depth -= 1;
  }
  return depth > 0;
}
