/** As long as an id may be, less room for a number. */
const longest = 70;

/** An id made of a title, as short words with hyphens, that none of `taken` has yet. */
export function newId(title: string, taken: ReadonlySet<string>): string {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/gu, '');
  const id = words === '' ? 'proposal' : words;
  let found = id;
  for (let count = 2; taken.has(found); count += 1) found = `${id}-${count}`;
  return found;
}
