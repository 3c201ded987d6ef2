import type { ChangeWords } from './change-words.ts';

/** English. */
export const en: ChangeWords = {
  title: 'All differences from the baseline',
  none: 'Nothing has changed: this is the baseline.',
  settings: 'What you changed',
  proposals: 'Proposals',
  neighbourhoods: 'Neighbourhoods',
  budget: (before, after) => `The budget goes from ${before} to ${after}.`,
  weight: (name, before, after) => `${name} weighs ${after} instead of ${before}.`,
  threshold: {
    off: 'The threshold for quality is off.',
    on: (points) => `There is a threshold for quality of ${points} points.`,
    other: (before, after) => `The threshold for quality goes from ${before} to ${after} points.`,
  },
  need: (index) => `Need is measured by: ${index}.`,
  method: (mode, partial) =>
    `${mode === 'strict' ? 'The division stops at the first proposal that does not fit' : 'A proposal that does not fit is skipped'}; the last proposal ${partial ? 'may get a part' : 'gets all or nothing'}.`,
  proportional: 'Every proposal gets a part, in proportion to its weight.',
  'equal-shares':
    'Every neighbourhood gets a part of the money, and pays together with others for what serves it.',
  optimal: 'The proposals that have the most points together get money.',
  limit: (title, state) => `The limit ‘${title}’ ${state}.`,
  on: 'is in use',
  off: 'is off',
  limitNumber: (title, before, after) => `The limit ‘${title}’ goes from ${before} to ${after}.`,
  milestone: (title) => `Completed: ${title}.`,
  tieBreaks: 'Equal scores are told apart by other rules, or by a lottery with another seed.',
  leftoverStays: 'Money that a part leaves, stays in that part.',
  parameter: (title, before, after) => `${title}: ${after} instead of ${before}.`,
  override: (title, action, reason, hasEffect) =>
    hasEffect
      ? `A person ${action === 'lock-in' ? 'awards' : 'refuses'} ‘${title}’, for this reason: ${reason}`
      : `A person wants to award ‘${title}’, but it gets no money. The reason: ${reason}`,
  rule: {
    changed: (title, detail) =>
      `The rule ‘${title}’ is changed in this scenario${detail === '' ? '' : ` (${detail})`}. That is not adopted policy.`,
    added: (title) => `The rule ‘${title}’ is added in this scenario. That is not adopted policy.`,
  },
  ruleOff: (title) => `The rule ‘${title}’ is off.`,
  ownProposal: {
    changed: (title, detail) =>
      `The proposal ‘${title}’ is changed in this scenario${detail === '' ? '' : ` (${detail})`}.`,
    added: (title) => `The proposal ‘${title}’ is added in this scenario.`,
  },
  withdrawn: (title) => `The proposal ‘${title}’ is withdrawn.`,
  added: (title, amount) => `‘${title}’ is new: ${amount}.`,
  removed: (title, amount) => `‘${title}’ is gone; it got ${amount}.`,
  proposal: (title, change, before, after) => `‘${title}’ ${change}: ${before} becomes ${after}.`,
  neighbourhood: (name, change, before, after) => `${name} ${change}: ${before} becomes ${after}.`,
  withSpent: (outcome, spent) => `${outcome}; ${spent} awarded.`,
};
