import type { Language } from '@maatstaf/core';
import type { CoverageItem } from '@maatstaf/core/examples';

type Kind = CoverageItem['kind'];

/** What `maatstaf test` says. */
interface ExampleWords {
  readonly head: readonly [string, string, string, string, string, string, string, string];
  readonly difference: (expected: string, found: string) => string;
  readonly outcome: Readonly<Record<string, string>>;
  readonly eligibility: Readonly<Record<string, string>>;
  readonly criterion: (id: string) => string;
  readonly points: (points: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly most: (amount: string) => string;
  readonly noAmount: string;
  readonly earmark: (id: string) => string;
  readonly noEarmark: string;
  readonly attention: string;
  readonly noAttention: string;
  readonly turnsOn: (facts: string) => string;
  readonly turnsOnNothing: string;
  readonly evaluatorsDiffer: string;
  readonly evaluatorsAgree: string;
  readonly missing: Readonly<Record<Kind, string>>;
  readonly lacks: string;
  readonly passed: (pack: string, passed: number, of: number) => string;
  readonly covered: (covered: number, of: number) => string;
  readonly wrong: (failures: number, lacking: number) => string;
}

const english: ExampleWords = {
  head: ['Rule', 'Examples', 'Fires', 'Does not', 'Unknown', 'Bounds', 'Points', 'Limits'],
  difference: (expected, found) => `expected: ${expected}; found: ${found}`,
  outcome: {
    fired: 'the rule fires',
    'not-fired': 'the rule does not fire',
    undetermined: 'the rule cannot be decided',
  },
  eligibility: { eligible: 'eligible', excluded: 'excluded', incomplete: 'incomplete' },
  criterion: (id) => `points on ${id}`,
  points: (points) => `${points} points`,
  between: (low, high) => `from ${low} to ${high} points`,
  most: (amount) => `at most ${amount}`,
  noAmount: 'no amount',
  earmark: (id) => `counts for ${id}`,
  noEarmark: 'counts for no reserve',
  attention: 'a person is asked to look',
  noAttention: 'nobody is asked to look',
  turnsOn: (facts) => `turns on ${facts}`,
  turnsOnNothing: 'turns on nothing unknown',
  evaluatorsDiffer: 'the evaluators differ: a fault in Maatstaf',
  evaluatorsAgree: 'the evaluators agree',
  missing: {
    fires: 'in which it fires',
    'does-not-fire': 'in which it does not fire',
    unknown: 'with an unknown fact',
    'threshold-at': 'exactly at the bound of',
    'threshold-beyond': 'on the other side of the bound of',
    'breakpoint-at': 'at the breakpoint',
    'breakpoint-below': 'below the breakpoint',
    'breakpoint-above': 'above the breakpoint',
    cap: 'in which this limit is the lowest',
  },
  lacks: 'there is no example',
  passed: (pack, passed, of) => `${pack}: ${passed} of ${of} examples pass`,
  covered: (covered, of) => `${covered} of ${of} rules have every example they need`,
  wrong: (failures, lacking) =>
    [
      ...(failures > 0
        ? [`${failures} ${failures === 1 ? 'example fails' : 'examples fail'}`]
        : []),
      ...(lacking > 0
        ? [`${lacking} ${lacking === 1 ? 'rule lacks' : 'rules lack'} an example`]
        : []),
    ].join(', '),
};

const dutch: ExampleWords = {
  head: [
    'Regel',
    'Voorbeelden',
    'Geldt',
    'Geldt niet',
    'Onbekend',
    'Drempels',
    'Punten',
    'Grenzen',
  ],
  difference: (expected, found) => `verwacht: ${expected}; gevonden: ${found}`,
  outcome: {
    fired: 'de regel geldt',
    'not-fired': 'de regel geldt niet',
    undetermined: 'niet te zeggen of de regel geldt',
  },
  eligibility: { eligible: 'komt in aanmerking', excluded: 'valt af', incomplete: 'onvolledig' },
  criterion: (id) => `punten voor ${id}`,
  points: (points) => `${points} punten`,
  between: (low, high) => `${low} tot ${high} punten`,
  most: (amount) => `ten hoogste ${amount}`,
  noAmount: 'geen bedrag',
  earmark: (id) => `telt mee voor ${id}`,
  noEarmark: 'telt mee voor geen reserve',
  attention: 'een mens moet kijken',
  noAttention: 'niemand hoeft te kijken',
  turnsOn: (facts) => `hangt af van ${facts}`,
  turnsOnNothing: 'hangt van niets onbekends af',
  evaluatorsDiffer: 'de manieren van rekenen verschillen: een fout in Maatstaf',
  evaluatorsAgree: 'de manieren van rekenen zijn het eens',
  missing: {
    fires: 'waarin zij geldt',
    'does-not-fire': 'waarin zij niet geldt',
    unknown: 'met een onbekend feit',
    'threshold-at': 'precies op de drempel van',
    'threshold-beyond': 'aan de andere kant van de drempel van',
    'breakpoint-at': 'op het knikpunt',
    'breakpoint-below': 'onder het knikpunt',
    'breakpoint-above': 'boven het knikpunt',
    cap: 'waarin deze grens de laagste is',
  },
  lacks: 'er is geen voorbeeld',
  passed: (pack, passed, of) => `${pack}: ${passed} van ${of} voorbeelden kloppen`,
  covered: (covered, of) => `${covered} van ${of} regels hebben alle voorbeelden die nodig zijn`,
  wrong: (failures, lacking) =>
    [
      ...(failures > 0
        ? [`${failures} ${failures === 1 ? 'voorbeeld klopt' : 'voorbeelden kloppen'} niet`]
        : []),
      ...(lacking > 0
        ? [`bij ${lacking} ${lacking === 1 ? 'regel' : 'regels'} ontbreekt een voorbeeld`]
        : []),
    ].join(', '),
};

export const exampleWords: Readonly<Record<Language, ExampleWords>> = { nl: dutch, en: english };
