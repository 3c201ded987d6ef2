import type { AnnouncementWords } from './announcement-words.ts';

/** What an announcement and its departures say in English. */
export const english: AnnouncementWords = {
  title: (policy) => `Announcement: ${policy}`,
  opening: (jurisdiction, date) => `On ${date} ${jurisdiction} announces how the money is divided.`,
  valid: (from, to) =>
    `This policy is valid from ${from}${to === null ? '' : ` up to and including ${to}`}.`,
  law: [
    'This is settled beforehand: the ceiling and the way of dividing (in the Netherlands: General Administrative Law Act, articles 4:25 to 4:28).',
    'Once the ceiling is reached, we refuse what no longer fits (article 4:25).',
    'Where we announce a lower ceiling later, it does not hold for applications that are in by then (article 4:27), unless article 4:28 allows it.',
  ],
  toAdd: [
    'The period for which the ceiling holds. Announce the ceiling before it begins (article 4:27).',
    'The regulation on which this subsidy rests.',
    'How, where and until which day people can apply.',
    'Whether the budget may still lower the ceiling, and what that means for whoever has applied (article 4:28).',
  ],
  draft: 'Maatstaf made this text. People adopt it and announce it.',
  illustrative: 'The amounts are illustrative. They are no policy and no budget.',
  head: {
    money: 'How much money there is',
    criteria: 'What we look at, and how much it counts',
    method: 'How we divide',
    limits: 'Limits for groups',
    need: 'How we measure the need of a neighbourhood',
    parameters: 'Numbers in the rules',
    rules: 'The rules',
    chosen: 'What the municipality chose itself',
    toAdd: 'What the municipality adds here',
    check: 'To check it',
  },
  budget: (amount) => `The ceiling is ${amount}.`,
  year: (year, amount) => `For ${year} there is ${amount}.`,
  ceiling: (pool, amount, open) =>
    `${pool}: ${amount}${open === null ? '' : `; of that ${open} is open now`}.`,
  undivided: (amount) => `${amount} belongs to no part and is not divided.`,
  stays: 'What a part does not use is not divided.',
  flows: (pools) => `What a part does not use goes to: ${pools}, in that order.`,
  weighs: (what, share) => `${what}: ${share}.`,
  ofPrinciple: (criterion, share) => `${criterion} (${share})`,
  weightsDiffer:
    'Not every criterion counts in every part. There the weights of the others grow in proportion.',
  strict: 'At the first proposal for which too little money is left, we stop.',
  skip: 'Where a proposal does not fit in what is left, we pass over it and go on to the next.',
  byScore: 'We go through the proposals in order of points, the highest number first.',
  byReceipt: (fact) =>
    `We go through the proposals in the order of the day on which they came in complete (${fact}).`,
  partial: (partial) =>
    partial
      ? 'A proposal that can do with less gets what is left, where that is enough for it.'
      : 'We give the whole amount or nothing.',
  proportional: {
    score: 'Every proposal gets a part, by its points, and never more than it asks.',
    'score-times-claim':
      'Every proposal gets a part, by points times the amount asked, and never more than it asks.',
  },
  optimal:
    'We choose the proposals that together have the most points, within the money and all limits. That often gives many small proposals.',
  timeLimit: (seconds) =>
    `After ${seconds} seconds of computing the best choice so far counts; how much better may be possible stands beside it.`,
  equalShares:
    'Every neighbourhood gets a part of the money. With it neighbourhoods pay together for the proposals that serve them (method of equal shares).',
  entitlement: {
    equal: 'Every neighbourhood gets as large a part.',
    need: 'A neighbourhood gets a larger part where more people live and need is higher.',
  },
  neediest: (times, unknown) =>
    `Where need is highest an inhabitant counts ${times} times. Unknown need lies at ${unknown} between least and highest.`,
  utility: {
    score: 'What a proposal is worth to a neighbourhood depends on its points.',
    cost: 'What a proposal is worth to a neighbourhood depends on its amount.',
  },
  completion: {
    none: 'What neighbourhoods cannot spend together is left.',
    utilitarian: 'What neighbourhoods cannot spend together goes to the most points per euro.',
    'add-one': 'The parts are raised as long as everything fits in the budget.',
    'add-one-utilitarian':
      'The parts are raised as long as everything fits in the budget; the rest goes to the most points per euro.',
  },
  drawn: (day, source) =>
    `a draw with a seed that is drawn in public on ${day} from: ${source} (the SHA-256 of ["seed","id"], with the id of the proposal; lowest first)`,
  lottery: (seed) =>
    `a draw that is settled beforehand (the SHA-256 of [${JSON.stringify(seed)},"id"], with the id of the proposal; lowest first)`,
  attribute: (fact, ascending) => `${fact}, ${ascending ? 'lowest' : 'highest'} first`,
  tie: (steps) => `Between equals decides: ${steps}.`,
  threshold: (points, principles) =>
    `A proposal takes part from ${points} points on for ${principles}.`,
  noThreshold: 'There is no threshold.',
  group: {
    neighbourhood: 'every neighbourhood',
    'city-district': 'every city district',
    pool: 'every part',
    earmark: 'every earmark',
    whole: 'all together',
  },
  together: {
    neighbourhood: 'all neighbourhoods together',
    'city-district': 'all city districts together',
    pool: 'all parts together',
    earmark: 'all earmarks together',
    whole: 'all together',
  },
  ofMoney: (share, pool) => `${share} of ${pool === null ? 'all money' : `the money of ${pool}`}`,
  only: (names) => `only ${names}`,
  within: (pool) => `within ${pool}`,
  divided: {
    each: '',
    equally: 'in equal parts',
    'by-population': 'by inhabitants, or in equal parts as long as these are unknown',
  },
  atMost: (amount, group) => `at most ${amount} for ${group}`,
  atLeast: (amount, group) => `at least ${amount} for ${group}`,
  held: (until) => `what is left is held until ${until}`,
  released: 'what is left is for the others',
  count: (number, group) => `at most ${number} proposals for ${group}`,
  existing: (number) => `the ${number} that exist already count`,
  coverage: (number, group) => `at least ${number} for ${group}`,
  existingCount: 'what is there already counts',
  tranches: (pool, parts) => `${pool} opens in steps of ${parts}`,
  closed: (from, milestone) => `from step ${from} only after: ${milestone}`,
  noLimits: 'There are no limits for groups.',
  noNeed: 'This policy does not measure the need of neighbourhoods by an index.',
  parameter: (title, value, configuration) =>
    `${title}: ${value}${configuration ? ' (configuration)' : ''}.`,
  rules: (on, day) => `${on} rules are in force, as they are on ${day}.`,
  ruleOff: (title) => `This rule is switched off: ${title}.`,
  ruleEdited: {
    changed: (title) => `This rule is changed, and is not as the policy has it: ${title}.`,
    added: (title) => `This rule is added, and does not stand in the policy: ${title}.`,
  },
  configuration:
    'Where the policy documents do not give a weight, amount, share, limit or threshold, the municipality chooses it. Such a number is called configuration.',
  fingerprint: (pack, sha256) =>
    `Policy ${pack}. Fingerprint of this announcement (SHA-256): ${sha256}`,
  unit: {
    points: 'points',
    hours: 'hours',
    kilometres: 'km',
    count: '',
    years: 'years',
  },
  part: {
    pack: 'Content of the policy',
    budget: 'Ceiling',
    year: 'Budget of',
    pool: 'Budget of',
    leftover: 'What parts do not use',
    principle: 'Weight of',
    criterion: 'Weight within its principle of',
    method: 'Way of dividing',
    'tie-breaks': 'Between equals',
    threshold: 'Threshold',
    limit: 'Limit',
    milestone: 'Milestone',
    'need-model': 'Index of need',
    parameter: 'Number in the rules',
    'rules-date': 'Day at which rules are valid',
    rule: 'Rule',
    decision: 'A person’s decision on',
    withdrawn: 'Withdrawn',
    proposal: 'Proposal',
  },
  changed: (what, from, to) => `${what}: was ${from}, is now ${to}.`,
  appeared: (what, to) => `${what}: is new (${to}).`,
  gone: (what, from) => `${what}: is gone (was ${from}).`,
  contentChanged: (what) => `${what}: the content has changed.`,
  none: 'none',
  on: 'on',
  off: 'off',
  reached: 'reached',
  lockIn: (reason) => `put first, because “${reason}”`,
  lockOut: (reason) => `kept out, because “${reason}”`,
  withdrawn: {
    appeared: (proposal) => `The proposal ${proposal} is withdrawn.`,
    gone: (proposal) => `The proposal ${proposal} is no longer withdrawn.`,
  },
  otherContent: 'changed',
  ofScenario: 'changed or added by the scenario',
};
