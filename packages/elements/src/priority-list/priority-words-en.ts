import type { PriorityWords } from './priority-words.ts';

/** English. */
export const en: PriorityWords = {
  choose: 'Neighbourhood',
  caption: (neighbourhood) => `Proposals for ${neighbourhood}, in order of priority`,
  order: 'Order',
  orderHow:
    'The order goes by the rank of each proposal in its own part, and on equal ranks by score; each part has its own ' +
    'money, so a proposal can be funded while one above it is refused.',
  pool: 'Part',
  rankInPool: 'Rank',
  share: (part) => `${part} of the proposal`,
  awardedHere: 'To this neighbourhood',
  none: 'No proposal was made for this neighbourhood.',
};
