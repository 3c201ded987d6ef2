import { fails, type Marks, proved } from './marks.ts';
import { situation } from './situation.ts';

/** Two cents go to the one that weighs most, though either neighbourhood could pay for its own. */
const strongTakesAll = situation(2, { N1: 1, N2: 1 }, { a: [8, 6, 'N1', 1], b: [1, 1, 'N2', 2] });
/** The money for two goes to the one that is there twice. */
const placeForTwo = situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] });
/** One cent cannot be shared; two halves can. */
const oneCent = situation(1, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] });
/** The larger claim weighs more; as large as the other, it loses the draw for the only cent. */
const losesItsLead = situation(1, { N1: 1 }, { a: [2, 1, 'N1', 2], b: [1, 1, 'N1', 1] });

/**
 * What a part for each keeps and breaks, where a winner is whoever gets any of it. Not asked: the total
 * of scores, for a part of a proposal has no score of its own. Proved for a division without least
 * amounts: cents go one by one to the lowest quotient, so a larger budget adds to the same list, who
 * is taken out leaves that list as it is, and who joins takes no more from others than it gets.
 */
export const proportionalMarks = {
  'proportional/score': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': proved,
    'larger-budget-keeps-spend': proved,
    'cheaper-winner-stays': proved,
    'higher-scoring-winner-stays': proved,
    'losers-do-not-matter': proved,
    'splitting-does-not-help': proved,
    'copy-does-not-help': proved,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': fails(strongTakesAll, 0),
    'another-proposal-does-no-harm': proved,
    'unit-of-money': fails(oneCent, 0),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'proportional/score-times-claim': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': proved,
    'larger-budget-keeps-spend': proved,
    'cheaper-winner-stays': fails(losesItsLead, 0),
    'higher-scoring-winner-stays': proved,
    'losers-do-not-matter': proved,
    'splitting-does-not-help': proved,
    'copy-does-not-help': proved,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': fails(strongTakesAll, 0),
    'another-proposal-does-no-harm': proved,
    'unit-of-money': fails(oneCent, 0),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
} as const satisfies Readonly<Record<string, Marks>>;
