import { numbers } from '@maatstaf/core';
import type { OverrideWords } from './override-words.ts';

const { number } = numbers('en');

/** English. */
export const en: OverrideWords = {
  title: 'Depart from the ranking',
  intro:
    'A person decides. Departing is allowed, with a reason that stays with the proposal everywhere.',
  limits:
    'Awarding puts the proposal first. It gets no money while it is not eligible, not complete or withdrawn, or once the money is gone.',
  inVain: (status) => `But it gets no money (${status}).`,
  lockIn: 'Award it anyway',
  lockOut: 'Refuse it anyway',
  action: 'Decision',
  reason: 'Reason',
  reasonError:
    'Write a reason of at least three characters. Without a reason there is no departure.',
  reasonTooLong: (length, most) =>
    `This reason has ${number(length)} characters. At most ${number(most)} fit. Make it shorter.`,
  save: 'Depart',
  remove: 'Undo the departure',
  current: (action) => `In force: ${action}.`,
  effect: {
    sentence: (done, euros) => `By this departure ${done}: ${euros}.`,
    none: 'This departure changes nothing in the division.',
    entered: (titles, count) => `${titles} ${count === 1 ? 'comes' : 'come'} in`,
    left: (titles, count) => `${titles} ${count === 1 ? 'falls' : 'fall'} out`,
    more: (titles, count) => `${titles} ${count === 1 ? 'gets' : 'get'} more`,
    less: (titles, count) => `${titles} ${count === 1 ? 'gets' : 'get'} less`,
    rest: (count) => `${number(count)} more`,
    gained: (amount) => `${amount} more`,
    lost: (amount) => `${amount} less`,
    unknown:
      'What this departure changes is not told here: this division takes too long to be worked out once more.',
  },
};
