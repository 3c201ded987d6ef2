import { numbers } from '@maatstaf/core';
import { methodTitleWords } from '@maatstaf/core/method-names';
import type { MethodWords } from './method-words.ts';

const { number } = numbers('en');

/** How long looking for the highest sum takes: the proposals of Maastricht are 100, those of docs/speed.md 1,000. */
const takes =
  'With 100 proposals this takes some seconds. With 1,000 it took longer than 20 seconds when we measured it.';

/** What ways of dividing are called in English, and what they do. */
export const en: MethodWords = {
  ...methodTitleWords.en,
  does: {
    ranking: 'Whoever has the most points has the first turn, until the money is spent.',
    'order-of-receipt': 'Whoever completed an application first has the first turn.',
    proportional: 'Everyone gets a part of what is asked. The more points, the larger the part.',
    'equal-shares':
      'Every neighbourhood gets a part of the money of its own. Neighbourhoods pay together for what serves them.',
    optimal: `The computer looks for the proposals that have the most points together. Many small proposals then often win from a large one. ${takes}`,
  },
  takes,
  choose: 'Way of dividing',
  promises: 'What may be expected of each stands in Compare, under ‘Which promises differ’.',
  cannotKeep: (limits) => `Not while this is in force: ${limits}.`,
  lacks: 'Not possible: this policy lacks what this way needs.',
  chooseWithout: 'Choose without these limits',
  weightBy: 'How large the part is',
  entitledBy: 'The part of a neighbourhood',
  entitlement: { equal: 'the same for all', need: 'by inhabitants and need' },
  worthBy: 'What a proposal is worth',
  completedBy: 'Money that neighbourhoods cannot spend together',
  ties: 'For equal scores',
  attribute: (fact, order) => `${fact}, ${order === 'ascending' ? 'lowest' : 'highest'} first`,
  lottery: 'Lottery',
  seed: 'Seed of the lottery',
  drawn: (day, source) => `The seed is drawn in public on ${day} from: ${source}.`,
  draw: 'Public draw of the seed',
  drawHint:
    'Only where the seed is drawn in public. The announcement then names the day and the source, and not the seed.',
  drawOn: 'Day of the draw',
  drawSource: 'Source',
  drawHalf: 'Fill in both the day and the source, or leave all of it empty.',
  drawLong: 'This source is too long. 2,000 characters fit.',
  inLanguage: { nl: 'Dutch', en: 'English' },
  seedTooLong: (length, most) =>
    `This seed has ${number(length)} characters. At most ${number(most)} fit. The old one still holds.`,
  seedNote:
    'With another seed another wins. Whoever chooses the seed can steer the lottery. Draw it in public, once applications are closed.',
  feature: {
    ceiling: 'a ceiling',
    floor: 'a floor',
    count: 'a highest number',
    coverage: 'a least number',
    tranches: 'steps',
    years: 'a budget per year',
    incompatible: 'proposals that exclude each other',
    prerequisite: 'proposals that need another first',
    'locked-in': 'decisions to award anyway',
    'locked-out': 'decisions to refuse anyway',
    threshold: 'the threshold',
    'leftover-flows': 'money that flows to other parts',
  },
};
