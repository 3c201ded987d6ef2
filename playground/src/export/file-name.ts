/** A name that every system takes for a file: the words in lower case with hyphens. */
export function fileName(...parts: readonly string[]): string {
  const words = parts
    .join('-')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return words.slice(0, 80) || 'scenario';
}
