import type { Language } from '@maatstaf/core';

/** What is said of limits on groups and of money that is not free. */
interface LimitWords {
  readonly held: (amount: string) => string;
  readonly closed: (amount: string) => string;
  readonly fromOthers: (amount: string) => string;
  readonly title: string;
  readonly head: Readonly<
    Record<'limit' | 'group' | 'bound' | 'existing' | 'reached' | 'asked' | 'outcome', string>
  >;
  readonly yearBudget: string;
  readonly bound: Readonly<
    Record<'ceiling' | 'floor' | 'count' | 'coverage', (bound: string) => string>
  >;
  readonly kept: string;
  readonly met: string;
  readonly missed: string;
  readonly unknown: string;
  readonly heldUntil: (amount: string, until: string) => string;
  readonly others: (count: number) => string;
}

const dutch: LimitWords = {
  held: (amount) => `apart gehouden ${amount}`,
  closed: (amount) => `${amount} komt later vrij`,
  fromOthers: (amount) => `${amount} van andere onderdelen`,
  title: 'Grenzen voor groepen',
  head: {
    limit: 'Grens',
    group: 'Groep',
    bound: 'Grens is',
    existing: 'Is er al',
    reached: 'Krijgt',
    asked: 'Gevraagd',
    outcome: 'Uitkomst',
  },
  yearBudget: 'Budget van het jaar',
  bound: {
    ceiling: (bound) => `hooguit ${bound}`,
    floor: (bound) => `minstens ${bound}`,
    count: (bound) => `hooguit ${bound}`,
    coverage: (bound) => `minstens ${bound}`,
  },
  kept: 'blijft eronder',
  met: 'gehaald',
  missed: 'niet gehaald',
  unknown: 'niet te zeggen',
  heldUntil: (amount, until) => `${amount} apart gehouden tot ${until}`,
  others: (count) => `en ${count} groepen waar de grens niet knelt`,
};

const english: LimitWords = {
  held: (amount) => `held ${amount}`,
  closed: (amount) => `${amount} opens later`,
  fromOthers: (amount) => `${amount} from other parts`,
  title: 'Limits on groups',
  head: {
    limit: 'Limit',
    group: 'Group',
    bound: 'Limit is',
    existing: 'Exist',
    reached: 'Gets',
    asked: 'Asked',
    outcome: 'Outcome',
  },
  yearBudget: 'Budget of the year',
  bound: {
    ceiling: (bound) => `at most ${bound}`,
    floor: (bound) => `at least ${bound}`,
    count: (bound) => `at most ${bound}`,
    coverage: (bound) => `at least ${bound}`,
  },
  kept: 'stays below',
  met: 'met',
  missed: 'not met',
  unknown: 'cannot be said',
  heldUntil: (amount, until) => `${amount} held until ${until}`,
  others: (count) => `and ${count} groups where the limit does not pinch`,
};

/** The words in both languages. */
export const limitWords: Readonly<Record<Language, LimitWords>> = { nl: dutch, en: english };
