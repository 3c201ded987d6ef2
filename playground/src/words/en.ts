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
  weights: 'Weights',
  settings: 'Budget and method',
  results: 'Outcome',
  view: 'View',
  views: {
    pools: 'Ranking',
    priorities: 'Priorities per neighbourhood',
    neighbourhoods: 'Euros per neighbourhood',
    changes: 'All differences',
  },
  why: 'Why, or why not',
  close: 'Close',
  loading: 'Loading the policy…',
  failed: 'This policy cannot be opened.',
  advises: 'Maatstaf advises and explains. People decide. Everything stays in this browser.',
  skip: 'To the outcome',
  baselineNow: 'You see the baseline: the published settings of this policy.',
  undone: (what) => `Undone (${what})`,
  redone: (what) => `Done again (${what})`,
  back: 'you are back at the baseline',
  said: (what, outcome) => `${what}: ${outcome}.`,
  label: {
    weight: (name, share) => `${name} at ${share}`,
    lock: (name, locked) => `${name} ${locked ? 'held' : 'let go'}`,
    reset: 'weights back to the baseline',
    budget: (amount) => `budget ${amount}`,
    method: (strict, partial) =>
      `${strict ? 'stop at' : 'skip'} what does not fit, ${partial ? 'with' : 'without'} a part for the last proposal`,
    lockIn: (title) => `‘${title}’ awarded anyway`,
    lockOut: (title) => `‘${title}’ refused anyway`,
    noOverride: (title) => `departure for ‘${title}’ taken back`,
  },
};
