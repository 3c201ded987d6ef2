import type { Language } from '../parse/text.ts';
import type { Finding } from './finding.ts';
import type { FindingCode, FindingDetails } from './finding-details.ts';
import { english } from './finding-words-en.ts';
import { dutch } from './finding-words-nl.ts';

/** What was found and what was expected, in a few words each. */
export interface FindingWords {
  readonly found: string;
  readonly expected: string;
}

/** How the findings of each code are told in one language. */
export type FindingPhrases = {
  readonly [Code in FindingCode]: (details: FindingDetails[Code]) => FindingWords;
};

const phrases: Readonly<Record<Language, FindingPhrases>> = { nl: dutch, en: english };

/** A finding in words, with which it can be told as an issue. Ids stay as they are in the files. */
export function findingWords<Code extends FindingCode>(
  { code, details }: Finding<Code>,
  language: Language,
): FindingWords {
  return phrases[language][code](details);
}
