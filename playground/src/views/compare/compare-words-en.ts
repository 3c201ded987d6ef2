import type { CompareWords } from './compare-words.ts';

/** What the view Compare says in English. */
export const en: CompareWords = {
  choose: 'Columns: choose two to four',
  scenarios: 'Scenarios',
  methods: 'Your scenario, divided otherwise',
  baseline: 'Baseline',
  present: 'Your scenario',
  slow: (takes) => `${takes} You can go on working meanwhile, or stop it.`,
  full: 'You have four columns. Switch one off first.',
  base: 'Compare with',
  without: (limits) => `Without these limits of the policy, in every column: ${limits}.`,
  withAgain: 'With these limits again',
  leftover: 'money that flows to other parts',
  xlsx: 'Save as workbook (XLSX)',
  csv: 'Save as CSV',
  done: (done, all) => {
    if (done < all) return `${done} of ${all} columns ${done === 1 ? 'is' : 'are'} done.`;
    return all === 2 ? 'Both columns are done.' : `All ${all} columns are done.`;
  },
  tooFew: (chosen) =>
    chosen === 0 ? 'Choose two columns to compare.' : 'Choose one more to compare.',
  noOutcome: (count) =>
    count === 1
      ? '1 column has no outcome: it says why.'
      : `${count} columns have no outcome: they say why.`,
  saved: (file) => `${file} is saved.`,
  file: 'comparison',
  notSaved: 'The file could not be made.',
};
