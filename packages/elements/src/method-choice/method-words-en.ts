import type { MethodWords } from './method-words.ts';

/** What ways of dividing are called in English, and what they do. */
export const en: MethodWords = {
  title: {
    ranking: 'Ranking',
    'order-of-receipt': 'First come',
    proportional: 'A part for each',
    'equal-shares': 'Equal shares by neighbourhood',
    optimal: 'Highest sum of scores',
  },
  mode: { strict: 'strict', skip: 'going on' },
  weight: { score: 'by score', 'score-times-claim': 'by score and amount' },
  utility: { score: 'by score', cost: 'by amount' },
  completion: {
    none: 'the rest is left',
    utilitarian: 'the rest by points per euro',
    'add-one': 'shares raised while it fits',
    'add-one-utilitarian': 'shares raised, the rest by points per euro',
  },
  does: {
    ranking: 'Whoever has the most points has the first turn, until the money is spent.',
    'order-of-receipt': 'Whoever completed an application first has the first turn.',
    proportional: 'Everyone gets a part of what is asked. The more points, the larger the part.',
    'equal-shares':
      'Every neighbourhood gets a part of the money of its own. Neighbourhoods pay together for what serves them.',
    optimal:
      'The computer looks for the proposals that have the most points together. Many small proposals then often win from a large one.',
  },
};
