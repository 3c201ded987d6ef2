import type { AwardFilterWords } from './award-filter-words.ts';

export const en: AwardFilterWords = {
  title: 'Filter on the list',
  query: 'Search by name',
  neighbourhood: 'Neighbourhood',
  everyNeighbourhood: 'All neighbourhoods',
  pool: 'Part',
  everyPool: 'All parts',
  outcome: 'Outcome',
  everyOutcome: 'Every outcome',
  outcomes: {
    awarded: 'Awarded',
    partial: 'Awarded in part',
    refused: 'Not awarded',
    'not-assessed': 'Not assessed',
  },
  only: (what) => `Only ${what}`,
  named: (query) => `name with ‘${query}’`,
  counted: (shown, all) => `${shown} of ${all} proposals`,
  countedAll: (all) => `All ${all} proposals`,
  none: 'No proposal fits this filter.',
  reset: 'Show all proposals',
};
