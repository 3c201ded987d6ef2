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

/** The details that name a part of the policy by its id. */
const idKeys: ReadonlySet<string> = new Set<KeyOfDetails>([
  'criteria',
  'fact',
  'facts',
  'narrow',
  'outdoneBy',
  'parameters',
  'pool',
  'rule',
  'wide',
]);
type KeyOfDetails = { [Code in FindingCode]: keyof FindingDetails[Code] }[FindingCode];

/**
 * A finding in words, with which it can be told as an issue. `nameOf` gives what people call a rule,
 * fact, criterion or pool; without it ids stay as they are in the files.
 */
export function findingWords<Code extends FindingCode>(
  { code, details }: Finding<Code>,
  language: Language,
  nameOf: (id: string) => string = (id) => id,
): FindingWords {
  return phrases[language][code](withNames(details, nameOf));
}

function withNames<Details extends object>(
  details: Details,
  nameOf: (id: string) => string,
): Details {
  const named = (key: string, value: unknown): unknown => {
    if (!idKeys.has(key)) return value;
    if (Array.isArray(value)) return value.map(String).map(nameOf);
    return typeof value === 'string' ? nameOf(value) : value;
  };
  const entries = Object.entries(details).map(([key, value]) => [key, named(key, value)]);
  return Object.fromEntries(entries) as Details;
}
