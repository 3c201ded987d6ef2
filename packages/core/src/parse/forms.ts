import type { Words } from './phrase.ts';

/** What a value of a certain form looks like, for messages about one that does not. */
const forms = {
  date: { nl: 'een datum zoals 2026-01-31', en: 'a date such as 2026-01-31' },
  'fact-id': {
    nl: 'het id van een feit, zoals proposal.partnerCount',
    en: 'a fact id such as proposal.partnerCount',
  },
  id: {
    nl: 'een id van kleine letters, met streepjes',
    en: 'an id in lower case with hyphens',
  },
  'parameter-id': {
    nl: 'een id zoals maxOperatingShare',
    en: 'an id such as maxOperatingShare',
  },
  'document-id': {
    nl: 'een id van letters en cijfers',
    en: 'an id of letters and digits',
  },
  version: { nl: 'een versie zoals 1.0.0', en: 'a version such as 1.0.0' },
  'rule-name': {
    nl: 'een naam zoals ownership/resident-control',
    en: 'a name such as ownership/resident-control',
  },
  'statement-id': {
    nl: 'een nummer van een beleidszin, zoals 004-34',
    en: 'a statement number such as 004-34',
  },
  reference: {
    nl: 'een verwijzing zoals rule:ownership/partners',
    en: 'a reference such as rule:ownership/partners',
  },
  'plain-text': {
    nl: 'een tekst zonder stuurtekens',
    en: 'a text without control characters',
  },
  'some-language': {
    nl: 'een tekst in minstens één taal',
    en: 'a text in at least one language',
  },
  hundredths: {
    nl: 'punten met ten hoogste twee cijfers achter de punt',
    en: 'points to the hundredth',
  },
  'one-condition': {
    nl: 'precies één van "all", "any", "not", of "fact" met "operator" en "value"',
    en: 'exactly one of all, any, not, or fact with operator and value',
  },
  sha256: {
    nl: '64 hexadecimale cijfers (SHA-256)',
    en: '64 hexadecimal digits (SHA-256)',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The message that a schema gives of a value that has not this form: `formIn` knows it again. */
export function form(name: keyof typeof forms): string {
  return name;
}

/** What was expected, from the message of a schema. A message that is none of these is nothing a reader could use. */
export function formIn(message: string): Words {
  return Object.hasOwn(forms, message)
    ? forms[message as keyof typeof forms]
    : { nl: 'een waarde van een andere vorm', en: 'a value of another form' };
}
