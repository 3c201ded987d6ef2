import type { WhatItTakesWords } from './what-it-takes-words.ts';

/** What is said of what it would take, in English. */
export const en: WhatItTakesWords = {
  intro: 'Each step below is enough by itself. All else then stays as it is.',
  busy: 'This is being worked out…',
  looked: (at, of) => `${at} of ${of} weights looked at.`,
  progress: 'How far the search is',
  done: 'Everything was looked at.',
  stop: 'Stop',
  stopped: 'You stopped the search.',
  failed: 'This could not be worked out.',
  again: 'Search again',
  notLooked: 'This was not looked into.',
  notAsked: 'More money or more points do not help this proposal.',
  weights: 'Another weight',
  weight: (name, share, now) => `${name} at ${share} (now ${now})`,
  noWeight: 'No weight can do this by itself.',
  noWeightYet: 'No weight found yet that can do this.',
  more: (count) =>
    count === 1 ? '1 more weight can do it too.' : `${count} more weights can do it too.`,
  budget: 'A larger budget',
  extra: (extra, budget) => `${extra} more, ${budget} in all`,
  inPool: (extra) => `Of that ${extra} is for this part.`,
  perhapsLess: 'Perhaps less is enough too: under these limits more money does not always help.',
  noBudget: 'No higher budget was found that does it.',
  request: 'Asking for less',
  less: (less, request) => `${less} less, so ${request}`,
  perhapsMore: 'Perhaps it may be somewhat more.',
  noRequest: 'No lower amount was found that does it.',
  gets: (amount) => `It then gets ${amount}.`,
  attempt: 'Try this',
};
