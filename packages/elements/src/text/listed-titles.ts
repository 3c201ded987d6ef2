import { type Language, numbers } from '@maatstaf/core';

interface TitleList {
  readonly language: Language;
  readonly mostNamed: number;
  readonly rest: (count: number) => string;
}

/** Titles in one list, quoted; of more than `mostNamed` only the first are named, and `rest` tells how many follow. */
export function listedTitles(
  titles: readonly string[],
  { language, mostNamed, rest }: TitleList,
): string {
  const named = titles.slice(0, mostNamed).map((title) => `‘${title}’`);
  const left = titles.length - named.length;
  return numbers(language).list(left === 0 ? named : [...named, rest(left)]);
}
