import { messages as core } from '@maatstaf/core/explain';
import type { Messages } from './messages.ts';

/** English. */
export const en: Messages = {
  none: 'none',
  unknown: 'unknown',
  yes: 'yes',
  no: 'no',
  allProposals: 'All proposals',
  withoutPool: 'In no part',
  illustrative: core.en.illustrative,

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
    reset: 'Back to baseline',
  },

  settings: {
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
    poolCount: (funded, all) => `${funded} of ${all} proposals`,
    rank: 'Rank',
    unranked: 'no rank',
    tied: 'equal score',
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
  },

  change: {
    in: 'comes in',
    out: 'falls out',
    more: 'gets more',
    less: 'gets less',
    same: 'the same',
    places: (count) =>
      count > 0
        ? `up ${count} ${count === 1 ? 'place' : 'places'}`
        : `down ${-count} ${count === -1 ? 'place' : 'places'}`,
  },

  reason: {
    'locked-in': 'a person awarded it',
    'locked-out': 'a person refused it',
    method: 'the division stopped above it',
    lottery: 'lost the draw on an equal score',
    floor: 'from money set aside',
    coverage: 'so that there is something everywhere',
    'group-ceiling': 'group has had its most',
    count: 'group has its highest number',
    'held-for-floor': 'money is kept for a group',
    incompatible: 'does not go with another proposal',
    prerequisite: 'waits for another proposal',
    'received-unknown': 'day of receipt is missing',
    'in-proportion': 'in proportion to its weight',
    'best-choice': 'among the most points together',
    'not-in-best-choice': 'not among the most points together',
    'conflicting-limits': 'the limits do not go together',
    'out-of-time': 'nothing was found in time',
    'paid-together': 'neighbourhoods pay for it together',
    completion: 'from money left in common',
    'purses-empty': 'its neighbourhoods have too little left',
    'no-points': 'it has no points',
    'below-minimum': 'what was left is too little',
    'pool-ceiling': 'sub-budget spent',
    budget: 'budget spent',
    'unknown-facts': 'facts are missing',
    'no-pool': 'belongs to no part',
    'nothing-to-grant': 'the rules leave nothing',
  },

  priorities: {
    choose: 'Neighbourhood',
    caption: (neighbourhood) => `Proposals for ${neighbourhood}, in order of priority`,
    order: 'Order',
    pool: 'Part',
    rankInPool: 'Rank',
    share: 'Share',
    awardedHere: 'To this neighbourhood',
    none: 'No proposal was made for this neighbourhood.',
  },

  neighbourhoods: {
    caption: 'Euros per neighbourhood',
    name: 'Neighbourhood',
    need: 'Index',
    needRank: (rank) => `rank ${rank}`,
    awarded: 'Awarded',
    change: 'Against baseline',
    measuredBy: (index) => `Need measured by: ${index}.`,
    notRanked: 'no place',
    barNote: 'The line in the bar is the baseline.',
  },

  cards: {
    title: (scenario, pack) => `${scenario} against the baseline of ${pack}`,
    scenario: 'Scenario',
    baseline: (pack) => `The baseline of ${pack}`,
    budget: 'Budget',
    spent: 'Awarded',
    left: (amount) => `${amount} not awarded`,
    was: (value) => `was ${value}`,
    unchanged: 'as in the baseline',
    entered: 'Come in',
    leaving: 'Fall out',
    up: 'Neighbourhoods with more',
    down: 'Neighbourhoods with less',
    more: (count) => `and ${count} more`,
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
        : `${count} neighbourhoods without an index are left out`,
    lowest: (value) => `lowest possible ${value}`,
  },

  explanation: {
    score: (score) => `Score ${score}`,
    contributions: 'What the score is made of',
    part: 'Part',
    serves: (neighbourhoods) => `For ${neighbourhoods}`,
    points: 'Points',
    adds: 'Adds',
    total: 'Score',
    noContributions: 'No rule gave points.',
    fired: 'Rules that applied',
    undetermined: 'Rules that stay open',
    notFired: (count) =>
      count === 1 ? '1 rule that did not apply' : `${count} rules that did not apply`,
    effect: {
      score: 'points',
      exclude: 'eligibility',
      limit: 'highest amount',
      earmark: 'reserve',
      attention: 'attention',
    },
    added: (points) => `adds ${points}`,
    couldAdd: (points) => `could add ${points} at most`,
    facts: 'Facts used',
    configuration: 'A setting of the model: the policy does not say this.',
    law: (article) => `Law: ${article}`,
    limits: 'Amount',
    requested: 'Requested',
    claim: 'The most the rules allow',
    limitedBy: 'Limited by',
    awarded: 'Awarded',
    short: 'Amount short',
    attention: 'A person must look at this',
    unknown: 'Not known yet',
    override: 'Decided by a person',
    authority: {
      adopted: 'adopted by the council',
      executive: 'by the executive',
      advice: 'advice',
      residents: 'said by residents',
    },
  },

  override: {
    title: 'Depart from the ranking',
    intro:
      'A person decides. Departing is allowed, with a reason that stays with the proposal everywhere.',
    lockIn: 'Award it anyway',
    lockOut: 'Refuse it anyway',
    action: 'Decision',
    reason: 'Reason',
    reasonError:
      'Write a reason of at least three characters. Without a reason there is no departure.',
    save: 'Depart',
    remove: 'Undo the departure',
    current: (action) => `In force: ${action}.`,
  },

  changes: {
    title: 'All differences from the baseline',
    none: 'Nothing has changed: this is the baseline.',
    settings: 'What you changed',
    proposals: 'Proposals',
    neighbourhoods: 'Neighbourhoods',
    budget: (before, after) => `The budget goes from ${before} to ${after}.`,
    weight: (name, before, after) => `${name} weighs ${after} instead of ${before}.`,
    need: (index) => `Need is measured by: ${index}.`,
    method: (mode, partial) =>
      `${mode === 'strict' ? 'The division stops at the first proposal that does not fit' : 'A proposal that does not fit is skipped'}; the last proposal ${partial ? 'may get a part' : 'gets all or nothing'}.`,
    proportional: 'Every proposal gets a part, in proportion to its weight.',
    'equal-shares':
      'Every neighbourhood gets a part of the money, and pays together with others for what serves it.',
    optimal: 'The proposals that have the most points together get money.',
    limit: (title, state) => `The limit ‘${title}’ ${state}.`,
    on: 'is in use',
    off: 'is off',
    limitNumber: (title, before, after) => `The limit ‘${title}’ goes from ${before} to ${after}.`,
    milestone: (title) => `Completed: ${title}.`,
    parameter: (title, before, after) => `${title}: ${after} instead of ${before}.`,
    override: (title, action, reason) =>
      `A person ${action === 'lock-in' ? 'awards' : 'refuses'} ‘${title}’, for this reason: ${reason}`,
    proposal: (title, change, before, after) => `‘${title}’ ${change}: ${before} becomes ${after}.`,
    neighbourhood: (name, change, before, after) =>
      `${name} ${change}: ${before} becomes ${after}.`,
    outcome: ({ entered, left, otherAmount, noMoney }) => {
      const proposals = (count: number, one: string, more: string) =>
        `${count} ${count === 1 ? `proposal ${one}` : `proposals ${more}`}`;
      if (noMoney && left === 0) return 'as in the baseline, no proposal gets money';
      if (noMoney)
        return `no proposal gets money any more, and ${proposals(left, 'falls', 'fall')} out against the baseline`;
      if (entered > 0 && left > 0)
        return `${proposals(entered, 'comes', 'come')} in and ${left} ${left === 1 ? 'falls' : 'fall'} out against the baseline`;
      if (entered > 0)
        return `${proposals(entered, 'comes', 'come')} in and none falls out against the baseline`;
      if (left > 0)
        return `${proposals(left, 'falls', 'fall')} out and none comes in against the baseline`;
      return otherAmount === 0
        ? 'every proposal gets the same as in the baseline'
        : `the same proposals get money as in the baseline, ${otherAmount} of them another amount`;
    },
    withSpent: (outcome, spent) => `${outcome}; ${spent} awarded.`,
  },
};
