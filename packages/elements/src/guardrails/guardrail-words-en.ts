import { numbers } from '@maatstaf/core';
import type { GuardrailWords } from './guardrail-words.ts';

const { number } = numbers('en');

/** What is said of guardrails in English. */
export const en: GuardrailWords = {
  title: 'Take note',
  configuration: 'What is watched here is a setting. It is not in the policy.',
  allKept: (count) =>
    count === 1
      ? 'The mark that is watched is not passed.'
      : `None of the ${count} marks that are watched is passed.`,
  noneElsePassed: (count) =>
    count === 1
      ? 'One mark that is watched is not passed. Of the rest it is not certain.'
      : `${count} marks that are watched are not passed. Of the rest it is not certain.`,
  noneTold: 'Of no mark that is watched is it certain whether it is passed.',
  untoldTitle: 'Cannot be said:',
  absent: (what) =>
    `We do not watch this here, for the policy does not have it or it is switched off: ${what}.`,
  lacking: {
    'less-to-needy': 'a measure of need',
    'needy-area-loses-all': 'a measure of need',
    'floor-missed': 'a limit that promises a group something',
    'duty-broken': 'a duty on amounts',
  },
  'nothing-awarded': 'Nobody gets any money. In the baseline money is awarded.',
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
  untold: {
    'less-to-needy': {
      'need-unknown':
        'Do needy neighbourhoods get a smaller part of the money? The need of too few neighbourhoods is known.',
      'nothing-now':
        'Do needy neighbourhoods get a smaller part of the money? No money goes to neighbourhoods of known need now.',
      'nothing-before':
        'Do needy neighbourhoods get a smaller part of the money? In the baseline no money went to neighbourhoods of known need.',
    },
    'needy-area-loses-all': (names, count) =>
      count === 1
        ? `${names} now gets nothing. Its need is unknown.`
        : `${names} now get nothing. Their need is unknown.`,
    'floor-missed': {
      'existing-unknown': (limit, groups) =>
        `Is the limit ‘${limit}’ still met? Of some neighbourhoods we do not know what is there. It concerns: ${groups}.`,
      'part-of-nothing': (limit, groups) =>
        `The limit ‘${limit}’ depends on the budget. It comes to €0 now, so there is nothing to measure. It concerns: ${groups}.`,
    },
    'duty-broken': (claim, names) =>
      `Does this outcome keep a duty of the policy? ${claim} An amount or share is unknown for ${names}.`,
  },
  more: (count) => `${number(count)} more`,
};
