import { factCatalogue, type Language, type Run, textIn } from '@maatstaf/core';
import type { ProposalFormWords } from './proposal-form-words.ts';

/** Every field of a title begins with this, but for that of the first language. */
export const titleStart = 'title-';

/** The field of the title in a language, the first of the policy being 0. */
export function titleField(language: Language, place: number): string {
  return place === 0 ? 'title' : `${titleStart}${language}`;
}

/** The title of a field of the form, by the id of the field; of a fact that of the fact. */
export function fieldName(
  field: string,
  { pack }: Pick<Run, 'pack'>,
  words: ProposalFormWords,
  language: Language,
): string {
  const own: Readonly<Record<string, string>> = {
    serves: words.serves,
    requestedCents: words.requested,
    minimumCents: words.minimum,
    yearlyCents: words.years,
    ...Object.fromEntries(
      pack.languages.map((each, place) => [
        titleField(each, place),
        pack.languages.length === 1 ? words.title : words.titleIn[each],
      ]),
    ),
  };
  const entry = factCatalogue(pack).get(field);
  return own[field] ?? (entry === undefined ? field : textIn(entry.title, language));
}
