import { near } from './near.ts';
import type { Words } from './phrase.ts';

/** What an id can be of. */
const things = {
  principle: { nl: 'het id van een principe', en: 'the id of a principle' },
  criterion: { nl: 'het id van een criterium', en: 'the id of a criterion' },
  proposal: { nl: 'het id van een voorstel', en: 'the id of a proposal' },
  'other-proposal': { nl: 'het id van een ander voorstel', en: 'the id of another proposal' },
  rule: { nl: 'de naam van een regel', en: 'the name of a rule' },
  parameter: { nl: 'het id van een instelling', en: 'the id of a parameter' },
  pool: { nl: 'het id van een onderdeel', en: 'the id of a pool' },
  limit: { nl: 'het id van een grens', en: 'the id of a limit' },
  earmark: { nl: 'het id van een reserve', en: 'the id of an earmark' },
  document: {
    nl: 'het id van een document in pack.json',
    en: 'the id of a document in pack.json',
  },
  milestone: { nl: 'het id van een mijlpaal', en: 'the id of a milestone' },
  'need-model': {
    nl: 'het id van een index van kwetsbaarheid',
    en: 'the id of a need model',
  },
  neighbourhood: {
    nl: 'de code van een buurt uit de gegevens',
    en: 'the code of a neighbourhood in the data',
  },
  fact: {
    nl: 'een feit uit de catalogus (facts.json)',
    en: 'a fact of the catalogue (facts.json)',
  },
  statement: {
    nl: 'een beleidszin uit statements.json',
    en: 'a statement of statements.json',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What was expected of something that is no id of a kind, with the ids that may have been meant. */
export function idOf(thing: keyof typeof things, typed: unknown, known: Iterable<string>): Words {
  return suggesting(things[thing], typed, known);
}

/** Among more than these nobody looks for a slip of the keyboard: it would take long, and find too many. */
const mostKnown = 500;

/**
 * Words with the known ones that may have been meant by what was typed; as they are where none is near.
 * Looked for when somebody reads them: a hostile file may hold very many mistakes.
 */
export function suggesting(words: Words, typed: unknown, known: Iterable<string>): Words {
  if (typeof typed !== 'string') return words;
  let found: readonly string[] | undefined;
  const meant = (): readonly string[] => {
    if (found !== undefined) return found;
    const all = [...known];
    found = all.length > mostKnown ? [] : near(typed, all).map((each) => `"${each}"`);
    return found;
  };
  return {
    get nl() {
      return meant().length === 0 ? words.nl : `${words.nl}; bedoelde u ${meant().join(' of ')}?`;
    },
    get en() {
      return meant().length === 0 ? words.en : `${words.en}; did you mean ${meant().join(' or ')}?`;
    },
  };
}

/** One of some values, with those that may have been meant. */
export function oneOf(values: readonly string[], typed?: unknown): Words {
  const all = values.join(', ');
  return suggesting({ nl: `een van ${all}`, en: `one of ${all}` }, typed, values);
}

/** Parts joined by "and". */
export function both(parts: readonly string[]): Words {
  return { nl: parts.join(' en '), en: parts.join(' and ') };
}

export const nothing: Words = { nl: 'niets', en: 'nothing' };
export const noSuchFile: Words = { nl: 'geen bestand van die naam', en: 'no such file' };
export const wholeCents: Words = {
  nl: 'hele centen, 0 of meer',
  en: 'whole cents, 0 or more',
};
export const trueOrFalse: Words = { nl: 'true of false', en: 'true or false' };
export const shortName: Words = {
  nl: 'een naam van ten hoogste 200 tekens',
  en: 'a name of at most 200 characters',
};
export const usedOnce: Words = {
  nl: 'een id dat één keer voorkomt',
  en: 'an id that is used once',
};
export const notBuiltIn: Words = {
  nl: 'een id dat niet al vast bestaat',
  en: 'an id that is not built in',
};
export const onlyZero: Words = { nl: 'alleen gewichten van 0', en: 'only weights of 0' };
export const someWeight: Words = { nl: 'een gewicht boven 0', en: 'a weight above 0' };
export const scoringRule: Words = {
  nl: 'een regel die er punten voor geeft',
  en: 'a rule that scores it',
};
export const equalEntitlement: Words = {
  nl: 'equal, want het beleid heeft geen index van kwetsbaarheid',
  en: 'equal, for the pack has no need model',
};
export const eachYearOnce: Words = { nl: 'elk jaar één keer', en: 'each year once' };

/** The key as it stands in a file. */
export function theKey(key: string): Words {
  return { nl: `de sleutel "${key}"`, en: `the key "${key}"` };
}

/** That a text is there in a language of the pack. */
export function textInLanguage(language: string): Words {
  return { nl: `de tekst in "${language}"`, en: `the text in "${language}"` };
}

/** A day that is not before another. */
export function dateFrom(day: string): Words {
  return { nl: `een datum op of na ${day}`, en: `a date on or after ${day}` };
}

/** A number that counts in a unit. */
export function numberIn(unit: string): Words {
  return { nl: `een getal (${unit})`, en: `a number in ${unit}` };
}

/** Two ends of a range. */
export function range(low: number, high: number): Words {
  return { nl: `${low} tot ${high}`, en: `${low} to ${high}` };
}

/** Shares with their sum. */
export function sharesSum(sum: number): Words {
  return { nl: `delen die samen ${sum} zijn`, en: `shares that sum to ${sum}` };
}
