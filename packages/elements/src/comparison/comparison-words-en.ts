import { numbers } from '@maatstaf/core';
import type { ComparisonWords } from './comparison-words.ts';

const { number } = numbers('en');

/** What the comparison says in English. */
export const en: ComparisonWords = {
  columns: 'What you compare',
  base: 'The others are held against this',
  awaited: 'Being worked out…',
  stop: 'Stop',
  stopOf: (title) => `(${title})`,
  stopped: 'You stopped the calculation. There is no outcome.',
  failed: 'The calculation failed. There is no outcome.',
  retry: 'Try again',
  spent: (amount) => `${amount} awarded`,
  funded: (count) =>
    count === 1 ? '1 proposal gets money' : `${number(count)} proposals get money`,
  inAndOut: (entered, left) => `${number(entered)} in, ${number(left)} out`,
  refused: (title) => `‘${title}’ cannot divide this.`,
  cannotKeep: (limits) => `This way of dividing cannot keep to: ${limits}.`,
  instead: (expected) => `It should be: ${expected}.`,
  leave: 'Compare without these limits',
  leaveHint: 'The limits then hold for none of the columns.',
  figures: 'Key figures',
  figure: 'Figure',
  row: {
    budget: 'Budget',
    spent: 'Awarded',
    held: 'Held',
    over: 'Left over',
    fundedProposals: 'Proposals with money',
    entered: 'Come in',
    left: 'Fall out',
    limits: 'Limits met',
    favoursSmall: 'Small proposals first',
  },
  limitsMet: (met, all) => `${number(met)} of ${number(all)}`,
  metricRange: (low, high) => `without one neighbourhood ${low} to ${high}`,
  noValue: 'cannot be computed',
  rangeNote:
    'Below a metric stands what it becomes when one neighbourhood does not count. A small difference between columns then says little.',
  favours: 'yes',
  favoursNot: 'no',
  mean: (mean, ranking) => `${mean} on average, under the ranking ${ranking}`,
  who: 'Who comes in, who falls out',
  against: (title, base) => `${title}, compared with ${base}`,
  entered: 'Come in',
  left: 'Fall out',
  otherAmount: 'Get another amount',
  nobody: 'Nobody.',
  sameAwards: 'Every proposal gets the same.',
  displaced: (proposal, by) =>
    `‘${proposal}’ loses its money to smaller proposals ranked below it: ${by}.`,
  more: (count) => `${number(count)} more`,
  areas: 'Gains and losses by neighbourhood',
  areasOf: (title, base) => `Euros by neighbourhood: ${title} against ${base}`,
  areasSame: (count) =>
    count === 1
      ? '1 neighbourhood gets the same.'
      : `${number(count)} neighbourhoods get the same.`,
  areasAllSame: 'Every neighbourhood gets the same.',
  areasMost: (shown, of) =>
    `The drawing shows the ${number(shown)} largest differences of ${number(of)}. The table has all of them.`,
  area: 'Neighbourhood',
  ranks: 'Place in the ranking',
  ranksOf: (pool) => `Places by column: ${pool}`,
  ranksHint:
    'Every line is a proposal. A filled dot gets money, an open dot does not. Choose a line with the mouse, or with the arrow keys once the drawing is chosen.',
  pool: 'Part',
  onlyChanges: 'Only proposals that change',
  noRankChanges: 'In this part no place and no outcome changes.',
  place: (rank) => (rank === null ? 'no place' : `place ${number(rank)}`),
  getsMoney: 'gets money',
  getsNone: 'gets nothing',
  spoken: (column, place, money) => `${column}: ${place}, ${money}`,
  proposal: 'Proposal',
  settings: 'Which settings differ',
  settingsSame: 'The same settings.',
  promises: 'Which promises differ',
  promise: 'What may be expected',
  mark: {
    proved: 'yes, proved',
    held: 'yes, never seen otherwise',
    fails: 'no',
    unknown: 'not looked into',
  },
  aboutPromises:
    'No: there is a counterexample. This is about whole proposals, without limits on groups.',
  promisesNow: (title, method) => `${title}: ${method}`,
  notes: 'Mind',
  asTable: (title) => `${title} as a table`,
  tableMost: (shown, of) =>
    `The first ${number(shown)} of ${number(of)}. The file has all of them.`,
  save: { svg: 'Save as SVG', png: 'Save as PNG' },
  saveOf: (title) => `(${title})`,
  tooFew: 'Choose at least two columns with an outcome. The differences then stand here.',
};
