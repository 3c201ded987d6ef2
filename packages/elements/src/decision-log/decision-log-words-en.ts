import { numbers } from '@maatstaf/core';
import type { DecisionLogWords } from './decision-log-words.ts';

const { number } = numbers('en');

/** English. */
export const en: DecisionLogWords = {
  title: 'Log of decisions',
  policy: (title, version) => `Policy: ${title}, version ${version}`,
  scenario: (name) => `Scenario: ${name}`,
  unnamed: 'Scenario without a name',
  day: (day) => `Made on ${day}`,
  advises: 'Maatstaf advises and explains. People decide.',
  now: 'Against the baseline',
  changes: 'What is set differently',
  noChanges: 'Everything is as in the baseline.',
  steps: 'Step by step',
  noSteps: 'You have not changed anything yet. Every step you take will stand here.',
  unknown:
    'What this step did to the outcome is not shown: that division takes too long to work out once more.',
  same: 'The outcome stays the same.',
  moved: (more, less) => `${more} more and ${less} less.`,
  entered: (count, titles) =>
    `${count === 1 ? 'This proposal comes' : 'These proposals come'} in: ${titles}.`,
  left: (count, titles) =>
    `${count === 1 ? 'This proposal falls' : 'These proposals fall'} out: ${titles}.`,
  other: (count) =>
    `${count === 1 ? 'One other proposal gets' : `${number(count)} other proposals get`} another amount.`,
  and: (count) => `${number(count)} more`,
  spent: (spent, budget) => `Divided: ${spent} of ${budget}.`,
  reason: 'Reason',
  why: 'Why',
  whyOf: (step) => `Why step ${step}?`,
  addWhy: 'Write why',
  addWhyOf: (what) => `Write why (${what})`,
  addToReason: 'Add to the reason',
  addToReasonOf: (what) => `Add to the reason (${what})`,
  changeWhy: 'Change',
  changeWhyOf: (what) => `Change why (${what})`,
  save: 'Save',
  cancel: 'Cancel',
  tooLong: (length, most) =>
    `This remark has ${number(length)} characters. At most ${number(most)} fit. Make it shorter.`,
  noPersons: 'Name no persons. This text goes along when you save or print the log.',
  columns: {
    number: 'number',
    at: 'moment',
    what: 'step',
    reason: 'reason',
    why: 'why',
    moreCents: 'more_in_cents',
    lessCents: 'less_in_cents',
    entered: 'comes_in',
    left: 'falls_out',
    spentCents: 'divided_in_cents',
    budgetCents: 'budget_in_cents',
    amounts: 'amounts',
  },
  amounts: { illustrative: 'illustrative', real: 'real' },
};
