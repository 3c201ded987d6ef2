import { fails, type Marks, proved } from './marks.ts';
import { situation } from './situation.ts';

/** The best does not fit, and the next would. */
const bestTooLarge = situation(1, { N1: 1 }, { a: [2, 2, 'N1', 1], b: [1, 1, 'N1', 2] });
/** A small proposal stands before a large one that can only be had alone. */
const smallFirst = situation(2, { N1: 1 }, { a: [1, 2, 'N1', 1], b: [2, 1, 'N1', 2] });
/** One more cent brings in the best, at the cost of the other. */
const bestNearlyFits = situation(2, { N1: 1 }, { a: [3, 2, 'N1', 1], b: [1, 1, 'N1', 2] });
/** One neighbourhood has the best proposal, and it takes all the money. */
const oneTakesAll = situation(2, { N1: 1, N2: 1 }, { a: [2, 2, 'N1', 1], b: [1, 1, 'N2', 2] });
/** The money for two goes to the one that is there twice. */
const placeForTwo = situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] });
const tooLarge = situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] });

/** What holds of any order that does not hang on the budget, stopping at what does not fit. */
const strict = {
  'within-budget': proved,
  exhaustive: fails(bestTooLarge, 0),
  'larger-budget-keeps-winners': proved,
  'larger-budget-keeps-total-score': proved,
  'larger-budget-keeps-spend': proved,
  'cheaper-winner-stays': proved,
  'higher-scoring-winner-stays': proved,
  'losers-do-not-matter': fails(bestTooLarge, 0),
  'splitting-does-not-help': fails(tooLarge, 0),
  'copy-does-not-help': proved,
  'copy-takes-nothing': fails(placeForTwo, 0),
  'own-share-is-honoured': fails(bestTooLarge, 0),
  'another-proposal-does-no-harm': fails(smallFirst, 0),
  'unit-of-money': proved,
  'scale-of-scores': proved,
  'scale-of-entitlements': proved,
  'order-of-input': proved,
  names: proved,
} as const satisfies Marks;

/** The same, going on to what fits. */
const skip = {
  'within-budget': proved,
  exhaustive: proved,
  'larger-budget-keeps-winners': fails(bestNearlyFits, 0),
  'larger-budget-keeps-total-score': fails(
    situation(3, { N1: 1 }, { a: [4, 3, 'N1', 1], b: [1, 2, 'N1', 2], c: [2, 2, 'N1', 3] }),
    0,
  ),
  'larger-budget-keeps-spend': proved,
  'cheaper-winner-stays': proved,
  'higher-scoring-winner-stays': proved,
  'losers-do-not-matter': proved,
  'splitting-does-not-help': fails(tooLarge, 0),
  'copy-does-not-help': proved,
  'copy-takes-nothing': fails(placeForTwo, 0),
  'own-share-is-honoured': fails(oneTakesAll, 0),
  'another-proposal-does-no-harm': fails(smallFirst, 0),
  'unit-of-money': proved,
  'scale-of-scores': proved,
  'scale-of-entitlements': proved,
  'order-of-input': proved,
  names: proved,
} as const satisfies Marks;

/** What ranking, order of receipt and the highest sum of scores keep and break, with the smallest examples found. */
export const wholeChoiceMarks = {
  'ranking/strict': strict,
  'ranking/skip': skip,
  // The order of receipt is a ranking by day, in which no score changes a place.
  'order-of-receipt/strict': strict,
  'order-of-receipt/skip': skip,
  // Proved for ties that are broken by rank, whatever the budget, and for scores above zero.
  optimal: {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': fails(bestNearlyFits, 0),
    'larger-budget-keeps-total-score': proved,
    'larger-budget-keeps-spend': proved,
    'cheaper-winner-stays': proved,
    'higher-scoring-winner-stays': proved,
    'losers-do-not-matter': proved,
    'splitting-does-not-help': fails(tooLarge, 0),
    // Two that are worth more together than the one that beat each of them.
    'copy-does-not-help': fails(
      situation(2, { N1: 1 }, { a: [1, 2, 'N1', 1], b: [2, 3, 'N1', 2] }),
      0,
    ),
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': fails(oneTakesAll, 0),
    'another-proposal-does-no-harm': fails(smallFirst, 0),
    'unit-of-money': proved,
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
} as const satisfies Readonly<Record<string, Marks>>;
