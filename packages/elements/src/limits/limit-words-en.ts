import { numbers } from '@maatstaf/core';
import type { LimitWords } from './limit-words.ts';

const { number } = numbers('en');

/** English. */
export const en: LimitWords = {
  pools: {
    caption: 'Sub-budgets',
    pool: 'Part',
    budget: 'Sub-budget',
    spent: 'Awarded',
    asked: 'Requested',
    closed: 'Opens later',
    fromOthers: 'From other parts',
    askedNote: 'Requested is what the proposals may get within the rules.',
  },
  money: {
    title: 'What is left over, and what is held',
    held: (amount) => `${amount} is held: for a group, or for a later step. Nobody else gets it.`,
    noneHeld: 'No money is held.',
    free: (amount) =>
      `${amount} is left over. That money is awarded to nobody, and it is not held either.`,
    floor: (limit, amount, date, groups) =>
      `${limit}: ${amount}, until ${date}. It is for ${groups}.`,
    group: (name, amount) => `${name} (${amount})`,
    tranche: (pool, amount) => `${pool}: ${amount} opens in a later step.`,
  },
  title: 'Limits on groups',
  intro: 'What you change here holds in your scenario only.',
  none: 'This policy has no limits on groups.',
  on: 'In use',
  of: (title) => `(${title})`,
  off: 'This limit is off.',
  restsOn: (authority, statements) => `Rests on: ${authority} (${statements}).`,
  configuration: 'This is configuration. The policy does not name this limit.',
  number: {
    share: 'Share in per cent',
    cents: 'Amount in euros',
    atMost: 'At most',
    atLeast: 'At least',
  },
  published: (value) => `Baseline ${value}`,
  error: {
    share: 'Enter a number from 0 to 100, such as 25.',
    cents: 'Enter an amount of zero or more, such as 50,000.',
    atMost: 'Enter a whole number of 0 or more.',
    atLeast: 'Enter a whole number from 1 to 1,000.',
  },
  ofMoney: {
    whole: 'of the whole budget',
    pool: (pool) => `of the sub-budget ${pool}`,
  },
  divided: {
    each: 'for every group',
    equally: 'in equal parts for the groups',
    'by-population':
      'for the groups by their number of inhabitants; in equal parts as long as a number is missing',
  },
  groups: (title) => `By group: ${title}`,
  group: 'Group',
  bound: { least: 'At least', most: 'At most' },
  reached: 'Reached',
  withExisting: (count) => `of which ${number(count)} ${count === 1 ? 'exists' : 'exist'} already`,
  asked: 'Requested',
  result: 'Outcome',
  met: 'met',
  notMet: 'not met',
  lessAsked: 'less was requested',
  unknown: 'unknown: of some neighbourhoods we do not know what exists',
  within: 'within the limit',
  full: 'limit reached',
  heldUntil: (amount, date) => `${amount} held until ${date}`,
  sumUp: (met, notMet, unknown) =>
    [
      `${number(met)} met`,
      ...(notMet > 0 ? [`${number(notMet)} not met`] : []),
      ...(unknown > 0 ? [`${number(unknown)} unknown`] : []),
    ].join(', '),
  sumUpMost: (full, all) =>
    `${number(full)} of ${number(all)} ${full === 1 ? 'has' : 'have'} reached the limit`,
  noGroups: 'There is no group that this limit is on.',
  years: 'Budget by year',
  tranche: {
    step: 'Step',
    stepOf: (step, of) => `${step} of ${of}`,
    open: (open, all) => `Now ${open} of ${all} is open.`,
    closed: (amount) => `${amount} opens later.`,
    milestone: (title) => `Completed: ${title}`,
    waits: (step) => `From step ${step} on, money opens only once this is completed.`,
    byYear: 'Every year of the budget is one step.',
  },
};
