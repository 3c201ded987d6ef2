import type { GuardrailWords } from './guardrail-words.ts';

/** What is said of guardrails in English. */
export const en: GuardrailWords = {
  title: 'Take note',
  configuration: 'What is watched here is a setting. It is not in the policy.',
  allWell: (count) =>
    count === 1
      ? 'The mark that is watched is not passed.'
      : `None of the ${count} marks that are watched is passed.`,
  'less-to-needy': (before, after) =>
    `Less goes to needy neighbourhoods than in the baseline. The concentration index is ${after}, and was ${before}.`,
  'needy-area-loses-all': (names, count) =>
    count === 1
      ? `${names} is among the neediest neighbourhoods and now gets nothing.`
      : `${names} are among the neediest neighbourhoods and now get nothing.`,
  'floor-missed': (limit, groups) =>
    `The limit ‘${limit}’ is no longer met. It concerns: ${groups}.`,
  'duty-broken': (claim, names) => `A duty of the policy is broken: ${claim} It concerns ${names}.`,
  'invariant-broken': 'Something in this outcome is not right. Look under Fairness.',
  more: (count) => `${count} more`,
};
