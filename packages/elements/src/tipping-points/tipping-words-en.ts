import { numbers } from '@maatstaf/core';
import type { TippingWords } from './tipping-words.ts';

const { number } = numbers('en');

/** What is said of tipping points in English. */
export const en: TippingWords = {
  summary: (count, nearest) =>
    count === 1
      ? `1 tipping point, at ${nearest}`
      : `${number(count)} tipping points, at ${nearest}`,
  summaryMore: (count, nearest) => `${number(count)} tipping points; the nearest at ${nearest}`,
  of: (name) => `(of ${name})`,
  looking: 'Looking for tipping points…',
  none: 'No share of this weight divides the money otherwise.',
  notTold: {
    fixed: 'This weight is locked, or all others are.',
    'not-by-rank': 'This way of dividing has no fixed tipping points.',
    'too-many': 'There are too many proposals to work out tipping points.',
  },
  intro: 'Beyond such a point the money goes elsewhere. At the point itself scores are equal.',
  above: (share) => `Above ${share}`,
  below: (share) => `Below ${share}`,
  at: (share) => `Exactly at ${share}`,
  enter: (names, count) => (count === 1 ? `${names} comes in` : `${names} come in`),
  leave: (names, count) => (count === 1 ? `${names} falls out` : `${names} fall out`),
  otherAmount: (count) =>
    count === 1
      ? '1 proposal gets another amount'
      : `${number(count)} proposals get another amount`,
  more: (count) => `${number(count)} more`,
  moved: (amount) => `${amount} moves`,
  set: (share) => `Set to ${share}`,
  all: (count) => `Show all ${number(count)}`,
};
