import type { NeighbourhoodWords } from './neighbourhood-words.ts';

/** English. */
export const en: NeighbourhoodWords = {
  caption: 'Euros per neighbourhood',
  name: 'Neighbourhood',
  need: 'Index',
  needRank: (rank) => `rank ${rank}`,
  awarded: 'Awarded',
  change: 'Against baseline',
  measuredBy: (index) => `Need measured by: ${index}.`,
  notRanked: 'no place',
  barNote: 'The line in the bar is the baseline.',
};
