import type { Words } from './words.ts';

export const english: Words = {
  reason: {
    'locked-in': 'decided by a person',
    'locked-out': 'decided by a person',
    method: 'the ranking stopped above it',
    lottery: 'lost the draw on an equal score',
    'below-minimum': 'what was left is less than is of use',
    'no-pool': 'belongs to no part',
    'nothing-to-grant': 'the limits leave nothing',
  },
  head: {
    proposal: 'Proposal',
    score: 'Score',
    range: 'Range',
    requested: 'Requested',
    awarded: 'Awarded',
    outcome: 'Outcome',
    pool: 'Part',
    rank: '#',
    neighbourhood: 'Neighbourhood',
    need: 'Need',
    before: 'Baseline',
    after: 'Now',
    difference: 'Difference',
    rule: 'Because of',
    points: 'Points',
    adds: 'Adds',
    share: 'Served',
  },
  budget: 'budget',
  spent: 'spent',
  left: 'left',
  asked: 'requested',
  funded: (count, of) => `${count} of ${of} proposals funded`,
  allProposals: 'All proposals',
  noPool: 'In no part',
  short: (amount) => `${amount} short`,
  limitedBy: (limits) => `within the limit: ${limits}`,
  tryExplain: (program) => `Why, per proposal: ${program} explain <pack> <proposal>.`,
  totals: 'Total',
  method: (name) => `method ${name}`,
  attention: 'For a person to look at',
  attentionCode: {
    'limit-undetermined': 'Limit that may apply',
    'earmark-undetermined': 'Reserve that may apply',
    undetermined: 'Perhaps',
    'need-unknown': 'Need unknown',
    'need-small': 'Small area, figures say little',
    'need-not-residential': 'Nobody lives here, figures about people say nothing',
  },
  fairness: 'Fairness',
  concentration: (value, bound, weights, leftOut) =>
    value === null
      ? 'Concentration index: cannot be computed (no need is known, or nothing is spent).'
      : `Concentration index ${value} (${bound} if all went to the neediest; 0 is even), ${
          weights === 'population' ? 'weighted by population' : 'each area counting as one'
        }${leftOut > 0 ? `; ${leftOut} areas left out, need unknown or area too small` : ''}.`,
  invariants: (held, of) => `${held} of ${of} invariants hold for this outcome.`,
  broken: (id, witnesses) => `Broken: ${id} (${witnesses}).`,
  changes: 'Changes against the baseline',
  noChanges: 'No proposal is awarded more or less than in the baseline.',
  change: {
    in: 'comes in',
    out: 'falls out',
    more: 'gets more',
    less: 'gets less',
    same: 'the same',
  },
  unknown: 'unknown',
  unknownFacts: (facts) => `unknown: ${facts}`,
  noProposals: 'No proposals.',
  override: (action, reason) =>
    `${action === 'lock-in' ? 'Locked in' : 'Locked out'} by a person: ${reason}`,
  contributions: 'How the score is made up',
  fired: 'Rules that count',
  notFired: 'Rules that do not count',
  didNotCount: (rules) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'} did not count; --all shows ${rules === 1 ? 'it' : 'them'}.`,
  undetermined: 'Undecided, because facts are unknown',
  openFacts: 'Unknown',
  couldAdd: (points) => `could add ${points}`,
  authority: {
    adopted: 'adopted by the council',
    executive: 'from the executive',
    advice: 'advice',
    residents: 'said by residents',
  },
  configuration: 'configuration, not policy',
  inOrder: (pack, counts) => `${pack} is in order: ${counts}.`,
  counts: (rules, facts, statements, data) =>
    `${rules} rules, ${facts} facts, ${statements} statements${data}`,
  dataCounts: (neighbourhoods, proposals) =>
    `, ${neighbourhoods} neighbourhoods, ${proposals} proposals`,
  issues: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`,
};
