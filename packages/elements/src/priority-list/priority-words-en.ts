import type { PriorityWords } from './priority-words.ts';

/** English. */
export const en: PriorityWords = {
  choose: 'Neighbourhood',
  caption: (neighbourhood) => `Proposals for ${neighbourhood}, in order of priority`,
  order: 'Order',
  pool: 'Part',
  rankInPool: 'Rank',
  share: 'Share',
  awardedHere: 'To this neighbourhood',
  none: 'No proposal was made for this neighbourhood.',
};
