import type { Words } from './words.ts';

/** English. */
export const en: Words = {
  tagline: 'Move the weights and the budget, and see where the money goes and why.',
  policy: 'Policy',
  language: 'Language',
  undo: 'Undo',
  redo: 'Redo',
  step: (action, what) => `${action}: ${what}`,
  controls: 'Settings',
  controlsFold: 'Weights and budget',
  weights: 'Weights',
  settings: 'Budget and method',
  results: 'Outcome',
  views: 'Views',
  view: {
    division: 'Division',
    neighbourhoods: 'Neighbourhoods',
    rules: 'Rules',
    fairness: 'Fairness',
    compare: 'Compare',
    log: 'Log',
  },
  parts: {
    division: 'Part of the division',
    pools: 'Ranking',
    limits: 'Sub-budgets and limits',
    changes: 'All differences',
  },
  why: 'Why, or why not',
  addProposal: 'Add a proposal',
  filterList: 'Search and filter',
  close: 'Close',
  viewLoading: 'Loading…',
  viewFailed: 'This view could not be loaded. Choose it once more.',
  loading: 'Loading the policy…',
  failed: 'This policy cannot be opened. Load the page again, or choose another policy.',
  advises: 'Maatstaf advises and explains. People decide. Everything stays in this browser.',
  skip: 'To the outcome',
  baselineNow: 'You see the baseline: the published settings of this policy.',
  linked: 'You see the scenario from the link. Undo takes you back.',
  resumed: 'You go on where you left off. Undo takes you back.',
  undone: (what) => `Undone (${what})`,
  redone: (what) => `Done again (${what})`,
  back: 'you are back at the baseline',
  pending: {
    awaited:
      'The new outcome is being worked out… Until then you see the previous one. Undo stops it.',
    refused:
      'This way of dividing cannot keep to a limit that is in force. You see the previous outcome. Switch the limit off, or choose another way of dividing.',
    failed: 'The new outcome could not be worked out. You see the previous one.',
  },
};
