import { numbers } from '@maatstaf/core';
import type { FairnessWords } from './fairness-words.ts';

const { number } = numbers('en');

/** English. */
export const en: FairnessWords = {
  byNeed: 'Does the money follow need?',
  uneven: 'How uneven is the division?',
  barNote:
    'In the bar the dot is the value. The block is what one area less could make of it. The line is zero.',
  axis: (what) => `${what}, from 0 to 100%`,
  baseline: (value) => `Baseline ${value}.`,
  bounds: (low, high) => `Here it can be ${low} to ${high}.`,
  restsOn: 'What these figures rest on',
  noNeed: 'This policy does not measure need. So metrics that look at need are not shown.',
  leftOut: (count, names) =>
    count === 1
      ? `The need of 1 area is unknown: ${names}. Metrics that look at need leave it out.`
      : `The need of ${number(count)} areas is unknown: ${names}. Metrics that look at need leave them out.`,
  noneLeftOut: 'The need of every area is known.',
  small: (names) => `Small areas count, but their figures say little: ${names}.`,
  curves: 'The division as a line',
  curve: {
    concentration: {
      title: 'Concentration curve',
      meaning:
        'Areas go from most to least need. Where the line is above the dotted one, needier areas got more than their part.',
    },
    lorenz: {
      title: 'Lorenz curve',
      meaning:
        'Areas go from least to most money. The further the line is below the dotted one, the more uneven the division.',
    },
  },
  noCurve: 'There is no line to draw: nothing was awarded, or there is too little to compare.',
  asTable: (title) => `${title} as a table`,
  added: 'Area added',
  people: { population: 'Share of inhabitants', 'equal-areas': 'Share of areas' },
  money: 'Share of money',
  equal: 'even',
  start: 'start',
  districts: {
    title: 'Between and within city districts',
    district: 'City district',
    none: 'in no district',
    within: 'Uneven within (Theil)',
    barNote: 'The bar is the share of the money. The line is the share that would be even.',
    split: (between, within) =>
      `Of the difference ${between} lies between city districts and ${within} within them.`,
  },
  perHead: {
    title: 'Euros per inhabitant',
    hidden:
      'Euros per inhabitant are not shown yet. That takes real numbers of inhabitants, which are not loaded for every area.',
    name: 'Neighbourhood',
    amount: 'Per inhabitant',
    nobody: 'no inhabitants',
  },
  invariants: {
    title: 'What must always be true',
    sum: (holding, all) => `Checked on this outcome: ${holding} of ${all} hold.`,
    holds: 'Holds',
    fails: 'Does not hold',
  },
};
