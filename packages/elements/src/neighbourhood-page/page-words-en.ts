import { numbers } from '@maatstaf/core';
import type { PageWords } from './page-words.ts';

const { number } = numbers('en');

/** What is said on the page of a neighbourhood in English. */
export const en: PageWords = {
  need: {
    title: 'How vulnerable the neighbourhood is',
    noModel: 'This policy has no index of vulnerability.',
    index: (model, index) => `${model}: ${index}.`,
    unknown: (model) =>
      `${model}: unknown. The value may be anything from 0 to 100. Unknown does not count as low.`,
    rank: (rank, of) => `Place ${number(rank)} of ${number(of)}; place 1 is the most vulnerable.`,
    rankRange: (low, high, of) =>
      `Place ${number(low)} to ${number(high)} of ${number(of)}, for the figures are rounded; place 1 is the most vulnerable.`,
    notRanked: 'The neighbourhood has no place in the order.',
    attention: {
      'need-unknown': 'There is no index for this neighbourhood.',
      'need-small': 'There are few dwellings: the neighbourhood cannot be compared with others.',
      'need-not-residential': 'Nobody lives here.',
    },
  },
  aspects: {
    title: 'Figures about the neighbourhood',
    aspect: 'Subject',
    here: 'Here',
    others: 'Lowest and highest',
    range: (low, high) => `${low} to ${high}`,
    place: 'Place from high to low',
    places: (place, of) => `${place} of ${number(of)}`,
    modelled: 'estimate',
    barNote: 'The bar runs from the lowest to the highest neighbourhood.',
    none: 'There are no figures about this neighbourhood.',
    unknown: (facts) => `Unknown: ${facts}.`,
  },
  voiced: {
    title: 'What was said of the neighbourhood',
    none: 'No sentence in the documents names this neighbourhood.',
    known: 'Recorded of the neighbourhood',
  },
  money: {
    title: 'Asked and received',
    asked: (amount) => `Within the rules ${amount} was asked for this neighbourhood.`,
    awarded: (amount) => `Of that ${amount} is awarded.`,
    more: (amount) => `That is ${amount} more than in the baseline.`,
    less: (amount) => `That is ${amount} less than in the baseline.`,
    perHead: (amount, people) => `That is ${amount} per inhabitant (${people} inhabitants).`,
    noPeople: 'The number of inhabitants is not known: there is no amount per inhabitant.',
    none: 'No proposal was made for this neighbourhood.',
    caption: (name) => `Proposals for ${name}`,
    share: 'Share',
    requested: 'Asked, whole proposal',
    here: 'To this neighbourhood',
    elsewhere: (titles) => `From a place in another neighbourhood: ${titles}.`,
    from: (title, place) => `${title} (${place})`,
  },
  kept: {
    title: 'What is set apart for the neighbourhood',
    none: 'There is no limit and no money held for this neighbourhood or its city district.',
  },
  neighbours: 'Borders on',
};
