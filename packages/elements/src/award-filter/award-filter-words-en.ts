import { numbers } from '@maatstaf/core';
import type { AwardFilterWords } from './award-filter-words.ts';

const { number } = numbers('en');

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
  counted: (shown, all) =>
    `${number(shown)} of ${number(all)} ${all === 1 ? 'proposal' : 'proposals'}`,
  countedAll: (all) => (all === 1 ? '1 proposal' : `All ${number(all)} proposals`),
  none: 'No proposal fits this filter.',
  reset: 'Show all proposals',
};
