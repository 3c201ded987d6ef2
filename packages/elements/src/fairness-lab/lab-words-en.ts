import type { LabWords } from './lab-words.ts';

/** English. */
export const en: LabWords = {
  title: 'Test the rules',
  intro:
    'Maatstaf makes up small cases for this policy, with the rules, weights and limits that hold now. In each it looks whether the division does what is promised. Where it does not, you see the smallest example.',
  runs: 'Number of cases',
  seed: 'Seed',
  seedHint: 'The same number gives the same cases.',
  seedError: 'Enter a whole number from 0 to 2,147,483,647.',
  chosen: (on, all) => (on === all ? `Promises: all ${all}` : `Promises: ${on} of ${all}`),
  group: {
    division: 'What holds of every division',
    limits: 'What holds of limits',
    policy: 'What holds of the rules of the policy',
  },
  allOf: 'All on',
  noneOf: 'All off',
  chooseOne: 'Choose at least one promise.',
  start: 'Test',
  again: 'Test again',
  cancel: 'Stop',
  progress: 'Progress',
  done: (done, of) => `${done} of ${of} cases`,
  cancelled: 'The test was stopped. There is no result.',
  failed: 'The test did not succeed. Try it once more.',
  outdated: 'This result is of other settings than you see now. Test again.',
  nonePromised: 'Done: none of these promises holds for these settings.',
  noneAskedOrPromised:
    'Done: these promises do not hold for these settings, or could not be put to the test.',
  noneAsked: 'Done: none of these promises could be put to the test.',
  kept: (promised) => {
    if (promised === 1) return 'Done: the promise is kept.';
    return `Done: ${promised === 2 ? 'both' : `all ${promised}`} promises are kept.`;
  },
  broken: (broken, promised) =>
    `Done: ${broken} of ${promised} ${promised === 1 ? 'promise' : 'promises'} ${broken === 1 ? 'is' : 'are'} broken.`,
  rarely: (rarely, promised) =>
    `Done: no promise is broken, but ${rarely} of ${promised} ${rarely === 1 ? 'was' : 'were'} put to the test too seldom.`,
  cases: (runs, seed) => `${runs} cases, seed ${seed}.`,
  outcome: {
    broken: 'Promised and broken',
    'rarely-tried': 'Promised, put to the test too seldom',
    held: 'Promised and held',
    'not-promised': 'Not promised',
    'not-asked': 'Does not apply',
  },
  count: (title, count) => `${title} (${count})`,
  tried: (share, runs) => `Put to the test in ${share} of ${runs} cases.`,
  source: 'Source:',
  smallest: 'The smallest example',
  outcomeOf: 'What everyone gets',
  wrong: 'What goes wrong',
  repeat: (seed, runs) => `To repeat it: seed ${seed}, ${runs} cases.`,
};
