import { numbers } from '@maatstaf/core';
import { englishReasons, illustrative } from '@maatstaf/core/explain';
import type { Messages } from './messages.ts';

const { number } = numbers('en');

/** English. */
export const en: Messages = {
  none: 'none',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  allProposals: 'All proposals',
  withoutPool: 'In no part',
  illustrative: illustrative.en,

  weights: {
    criteria: (count) => (count === 1 ? '1 criterion' : `${count} criteria`),
    percent: (name) => `${name}, share in per cent`,
    percentError: 'Enter a number from 0 to 100, such as 33.3.',
    lock: 'Hold share',
    lockOf: (name) => `(of ${name})`,
    baseline: (share) => `Baseline ${share}`,
    influence: (share) => `decides ${share} of the differences`,
    influenceHint:
      'A large weight decides little where all proposals score about the same on it. So each weight says how much of the differences in score it really decides.',
    tips: 'Tipping points come here.',
    reset: 'Back to baseline',
  },

  settings: {
    ways: 'Way of dividing and lottery',
    waysFailed: 'This could not be loaded. Open it again.',
    budget: 'Budget in euros',
    budgetError: 'Enter an amount of zero or more, such as 1,500,000.',
    budgetTooMuch: (most) => `Enter an amount of ${most} at most.`,
    budgetBaseline: (amount) => `Baseline ${amount}`,
    method: 'When a proposal no longer fits',
    strict: 'Stop',
    strictHint: 'Whoever ranks lower gets nothing, even if it would fit.',
    skip: 'Skip it',
    skipHint: 'The next proposal that does fit has its turn.',
    partial: 'The last proposal may get a part',
    need: 'Need measured by',
    partialHint: 'Only if it is divisible and the part is at least its stated minimum.',
  },

  awards: {
    caption: (pool) => `Ranking: ${pool}`,
    poolSummary: (spent, budget) => `${spent} of ${budget} awarded`,
    poolMoney: {
      kept: (amount) => `${amount} is held for groups`,
      later: (amount) => `${amount} opens later`,
      free: (amount) => `${amount} is left over`,
      fromOthers: (amount) => `${amount} came from other parts`,
    },
    poolCount: (funded, all) =>
      `${number(funded)} of ${number(all)} ${all === 1 ? 'proposal' : 'proposals'}`,
    rank: 'Rank',
    unranked: 'no rank',
    tied: 'equal score',
    passed: 'another with an equal score got money that is for a group',
    proposal: 'Proposal',
    score: 'Score',
    between: (low, high) => `between ${low} and ${high}`,
    noScore: 'no score',
    status: 'Outcome',
    withinLimit: (limits) => `within the limit: ${limits}`,
    requested: 'Requested',
    awarded: 'Awarded',
    change: 'Against baseline',
    why: 'Why?',
    whyOf: (title) => `Why? ${title}`,
    none: 'There are no proposals.',
    edited: { changed: 'Changed in this scenario', added: 'New in this scenario' },
  },

  change: {
    in: 'comes in',
    out: 'falls out',
    more: 'gets more',
    less: 'gets less',
    same: 'the same',
    new: 'new',
    places: (count) =>
      count > 0
        ? `up ${number(count)} ${count === 1 ? 'place' : 'places'}`
        : `down ${number(-count)} ${count === -1 ? 'place' : 'places'}`,
  },

  reason: englishReasons,

  cards: {
    title: (scenario, pack) => `${scenario} against the baseline of ${pack}`,
    scenario: 'Scenario',
    baseline: (pack) => `The baseline of ${pack}`,
    budget: 'Budget',
    spent: 'Awarded',
    left: (amount) => `${amount} left over`,
    held: (amount) => `${amount} held`,
    was: (value) => `was ${value}`,
    unchanged: 'as in the baseline',
    entered: 'Come in',
    leaving: 'Fall out',
    up: 'Neighbourhoods with more',
    down: 'Neighbourhoods with less',
    more: (count) => `and ${number(count)} more`,
    concentration: 'Concentration index',
    concentrationNone: 'cannot be computed',
    concentrationWords: (value) =>
      Math.abs(value) < 0.02
        ? 'spread about evenly over neighbourhoods with much and little need'
        : value < 0
          ? 'more goes to neighbourhoods in need'
          : 'more goes to neighbourhoods with less need',
    equalAreas: 'each neighbourhood has an equal area weight',
    byPopulation: 'weighted by population',
    leftOut: (count) =>
      count === 1
        ? '1 neighbourhood without an index is left out'
        : `${number(count)} neighbourhoods without an index are left out`,
    lowest: (value) => `lowest possible ${value}`,
  },

  outcome: ({ entered, left, otherAmount, noMoney }) => {
    const proposals = (count: number, one: string, more: string) =>
      `${number(count)} ${count === 1 ? `proposal ${one}` : `proposals ${more}`}`;
    if (noMoney && left === 0) return 'as in the baseline, no proposal gets money';
    if (noMoney)
      return `no proposal gets money any more, and ${proposals(left, 'falls', 'fall')} out against the baseline`;
    const others =
      otherAmount === 0
        ? ''
        : `, and ${number(otherAmount)} ${otherAmount === 1 ? 'other gets' : 'others get'} another amount`;
    if (entered > 0 && left > 0)
      return `${proposals(entered, 'comes', 'come')} in and ${number(left)} ${left === 1 ? 'falls' : 'fall'} out against the baseline${others}`;
    if (entered > 0)
      return `${proposals(entered, 'comes', 'come')} in and none falls out against the baseline${others}`;
    if (left > 0)
      return `${proposals(left, 'falls', 'fall')} out and none comes in against the baseline${others}`;
    return otherAmount === 0
      ? 'every proposal gets the same as in the baseline'
      : `the same proposals get money as in the baseline, ${number(otherAmount)} of them another amount`;
  },
};
