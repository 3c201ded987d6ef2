import type { Language, LimitFeature } from '@maatstaf/core';
import type { LawOutcome } from '@maatstaf/fairness';
import { featureWords } from '@maatstaf/core/method-names';

/** What `maatstaf verify` says. */
interface VerifyWords {
  readonly head: readonly [string, string, string];
  readonly outcome: Readonly<Record<LawOutcome, string>>;
  readonly title: (pack: string, method: string, runs: number, seed: number) => string;
  readonly without: (features: string) => string;
  readonly feature: Readonly<Record<LimitFeature, string>>;
  readonly notPromised: string;
  readonly notAsked: string;
  readonly repeat: (call: string) => string;
  readonly counts: (held: number, broken: number, rarely: number, others: number) => string;
  readonly progress: (done: number, of: number) => string;
  readonly fails: string;
}

const english: VerifyWords = {
  head: ['Law', 'Outcome', 'Tested'],
  outcome: {
    held: 'held',
    broken: 'BROKEN',
    'rarely-tried': 'RARELY TESTED',
    'not-promised': 'not promised',
    'not-asked': 'not asked',
  },
  title: (pack, method, runs, seed) =>
    `${pack}, divided by ${method}: ${runs} small cases, seed ${seed}`,
  without: (features) => `without ${features}`,
  feature: featureWords.en,
  notPromised: 'Not promised, or not for everything that this policy has in force:',
  notAsked: 'Not asked:',
  repeat: (call) => `Repeat it: ${call}`,
  counts: (held, broken, rarely, others) =>
    `Promises held: ${held}, broken: ${broken}, put to the test too rarely: ${rarely}. Laws not promised or not asked: ${others}.`,
  progress: (done, of) => `${done} of ${of} cases`,
  fails: 'a promise is broken, or was put to the test too rarely',
};

const dutch: VerifyWords = {
  head: ['Wet', 'Uitkomst', 'Getoetst'],
  outcome: {
    held: 'klopt',
    broken: 'GEBROKEN',
    'rarely-tried': 'TE WEINIG GETOETST',
    'not-promised': 'niet beloofd',
    'not-asked': 'niet gevraagd',
  },
  title: (pack, method, runs, seed) =>
    `${pack}, verdeeld met ${method}: ${runs} kleine gevallen, seed ${seed}`,
  without: (features) => `zonder ${features}`,
  feature: featureWords.nl,
  notPromised: 'Niet beloofd, of niet voor alles wat in dit beleid geldt:',
  notAsked: 'Niet gevraagd:',
  repeat: (call) => `Zo ziet u het opnieuw: ${call}`,
  counts: (held, broken, rarely, others) =>
    `Beloften die kloppen: ${held}, gebroken: ${broken}, te weinig getoetst: ${rarely}. Wetten niet beloofd of niet gevraagd: ${others}.`,
  progress: (done, of) => `${done} van ${of} gevallen`,
  fails: 'een belofte is gebroken, of te weinig getoetst',
};

export const verifyWords: Readonly<Record<Language, VerifyWords>> = { nl: dutch, en: english };
