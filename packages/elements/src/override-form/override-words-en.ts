import type { OverrideWords } from './override-words.ts';

/** English. */
export const en: OverrideWords = {
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
};
