import type { BrokenWords } from './broken-words.ts';

/** What is said of promises that an outcome breaks, in English. */
export const en: BrokenWords = {
  title: (count) =>
    count === 1
      ? 'One thing that must always be true is not true of this outcome'
      : `${count} things that must always be true are not true of this outcome`,
  advice: 'Do not use this outcome before somebody has looked into it.',
  all: 'See what must always be true',
  witnesses: (names) => `It goes wrong at: ${names}.`,
  more: (count) => `${count} more`,
  budget: 'the budget',
};
