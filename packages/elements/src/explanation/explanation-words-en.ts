import { numbers } from '@maatstaf/core';
import type { ExplanationWords } from './explanation-words.ts';

const { number } = numbers('en');

/** English. */
export const en: ExplanationWords = {
  score: (score) => `Score ${score}`,
  contributions: 'What the score is made of',
  part: 'Part',
  serves: (neighbourhoods) => `For ${neighbourhoods}`,
  points: 'Points',
  adds: 'Adds',
  total: 'Score',
  noContributions: 'No rule gave points.',
  fired: 'Rules that applied',
  undetermined: 'Rules that stay open',
  notFired: (count) =>
    count === 1 ? '1 rule that did not apply' : `${number(count)} rules that did not apply`,
  effect: {
    score: 'points',
    exclude: 'eligibility',
    limit: 'highest amount',
    earmark: 'reserve',
    attention: 'attention',
  },
  added: (points) => `adds ${points}`,
  couldAdd: (points) => `could add ${points} at most`,
  facts: 'Facts used',
  configuration: 'A setting of the model: the policy does not say this.',
  edited: {
    changed: 'Changed in this scenario: this is not adopted policy.',
    added: 'Added in this scenario: this is not adopted policy.',
    original: {
      changed: 'The rule in the policy rests on:',
      added: 'The rule itself refers to:',
    },
  },
  law: (article) => `Law: ${article}`,
  limits: 'Amount',
  requested: 'Requested',
  claim: 'The most the rules allow',
  limitedBy: 'Limited by',
  awarded: 'Awarded',
  short: 'Amount short',
  attention: 'A person must look at this',
  unknown: 'Not known yet',
  override: 'Decided by a person',
  without: {
    title: 'What changes without this sentence?',
    busy: 'This is being worked out…',
    failed: 'This could not be worked out.',
    again: 'Try again',
    off: (count) =>
      count === 1
        ? 'Without this sentence 1 rule does not hold.'
        : `Without this sentence ${number(count)} rules do not hold.`,
    same: 'The division then stays the same.',
    enter: (names, count) =>
      count === 1 ? `${names} comes in.` : `${number(count)} proposals come in: ${names}.`,
    leave: (names, count) =>
      count === 1 ? `${names} falls out.` : `${number(count)} proposals fall out: ${names}.`,
    otherAmount: (count) =>
      count === 1
        ? '1 proposal gets another amount.'
        : `${number(count)} proposals get another amount.`,
    moved: (amount) => `${amount} goes to other proposals.`,
    shared: 'What goes rests partly on other sentences too.',
    more: (count) => `${number(count)} more`,
  },
  whatItTakes: 'What would it take to fund this?',
};
