import { type Language, numbers, type Run } from '@maatstaf/core';
import { messages } from '@maatstaf/core/explain';
import type { Invariant } from '@maatstaf/core/invariants';
import { namesOf } from '../text/names.ts';
import { brokenWords } from './broken-words.ts';

/** What must be true, and by name what breaks it: all of that, or the first so many and how many more. */
export function invariantText(
  { id, witnesses }: Invariant,
  run: Pick<Run, 'pack' | 'dataset'>,
  language: Language,
  most: number = witnesses.length,
): string {
  const claim = messages[language].invariant[id];
  if (witnesses.length === 0) return claim;
  const words = brokenWords(language);
  const { list, number } = numbers(language);
  const names = namesOf(run, language);
  const nameOf = (witness: string): string =>
    witness === 'budget'
      ? words.budget
      : ([names.proposal, names.pool, names.neighbourhood]
          .map((name) => name(witness))
          .find((name) => name !== witness) ?? witness);
  const named = witnesses.slice(0, most).map(nameOf);
  const rest = witnesses.length - named.length;
  return `${claim} ${words.witnesses(list(rest === 0 ? named : [...named, words.more(number(rest))]))}`;
}
