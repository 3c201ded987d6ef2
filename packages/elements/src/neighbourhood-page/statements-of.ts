import type { Neighbourhood, Pack, Statement } from '@maatstaf/core';

const inWord = /[\p{L}\p{N}-]/u;

/** Whether a text has a name as words of its own: "Oud-Caberg" does not name Caberg. */
function namesPlace(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + name.length)];
    if (!inWord.test(before) && !inWord.test(after)) return true;
  }
  return false;
}

/** The statements that name a neighbourhood, in the pack's order. */
export function statementsOf(
  { name }: Pick<Neighbourhood, 'name'>,
  { statements }: Pick<Pack, 'statements'>,
): readonly Statement[] {
  return statements.filter(({ quote, place = '', summary = {} }) =>
    [quote, place, summary.nl ?? '', summary.en ?? ''].some((text) => namesPlace(text, name)),
  );
}
