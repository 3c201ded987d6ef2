import { fails, held, type Marks, proved } from './marks.ts';
import { situation } from './situation.ts';

/** The money for two goes to the one that is there twice. */
const placeForTwo = situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] });

/** What each variant of equal shares keeps and breaks, with the smallest examples found. */
export const equalSharesMarks = {
  'equal-shares/score': {
    'within-budget': proved,
    exhaustive: fails(situation(1, { N1: 1, N2: 1 }, { a: [1, 1, 'N2', 1] }), 0),
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 2, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(
        7,
        { N1: 3, N2: 1, N3: 2 },
        { a: [2, 5, 'N3', 1], b: [3, 5, 'N1 N2', 2], c: [3, 4, 'N1 N3', 3] },
      ),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(3, { N1: 1, N2: 1 }, { a: [3, 1, 'N1 N2', 1], b: [2, 2, 'N1', 2] }),
      0,
    ),
    'cheaper-winner-stays': held,
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': held,
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': proved,
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/cost': {
    'within-budget': proved,
    exhaustive: fails(situation(1, { N1: 1, N2: 1 }, { a: [1, 1, 'N2', 1] }), 0),
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(2, { N1: 1, N2: 1 }, { a: [3, 1, 'N1 N2', 1], b: [1, 2, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(
        9,
        { N1: 1, N2: 2, N3: 1 },
        { a: [7, 1, 'N1 N2', 1], b: [5, 1, 'N2 N3', 2], c: [3, 1, 'N1 N2', 3] },
      ),
      0,
    ),
    'cheaper-winner-stays': held,
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': held,
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': proved,
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/score/add-one': {
    'within-budget': proved,
    exhaustive: fails(
      situation(1, { N1: 1, N2: 1 }, { a: [1, 1, 'N2', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 2, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(5, { N1: 1, N2: 3 }, { a: [5, 1, 'N2', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(3, { N1: 1, N2: 1 }, { a: [3, 1, 'N1 N2', 1], b: [2, 2, 'N1', 2] }),
      0,
    ),
    'cheaper-winner-stays': fails(
      situation(6, { N1: 3, N2: 3, N3: 1 }, { a: [5, 2, 'N1 N3', 1], b: [4, 1, 'N2 N3', 2] }),
      0,
    ),
    'higher-scoring-winner-stays': fails(
      situation(
        5,
        { N1: 1, N2: 1, N3: 2 },
        { a: [1, 5, 'N2', 1], b: [4, 6, 'N2 N3', 2], c: [4, 1, 'N1 N2 N3', 3] },
      ),
      1,
    ),
    'losers-do-not-matter': fails(
      situation(4, { N1: 1, N2: 2 }, { a: [3, 1, 'N2', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': fails(
      situation(1, { N1: 2, N2: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/cost/add-one': {
    'within-budget': proved,
    exhaustive: fails(
      situation(1, { N1: 1, N2: 1 }, { a: [1, 1, 'N2', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(2, { N1: 1, N2: 1 }, { a: [1, 2, 'N2', 1], b: [5, 1, 'N1 N2', 2] }),
      2,
    ),
    'larger-budget-keeps-spend': fails(
      situation(2, { N1: 2, N2: 2 }, { a: [5, 1, 'N1 N2', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'cheaper-winner-stays': fails(
      situation(6, { N1: 3, N2: 3, N3: 1 }, { a: [5, 1, 'N1 N3', 1], b: [4, 1, 'N2 N3', 2] }),
      0,
    ),
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': fails(
      situation(2, { N1: 1, N2: 2 }, { a: [2, 1, 'N2', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': fails(
      situation(1, { N1: 2, N2: 1 }, { a: [1, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/score/utilitarian': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 2, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(5, { N1: 2, N2: 2 }, { a: [4, 2, 'N1', 1], b: [3, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(5, { N1: 2, N2: 2 }, { a: [3, 1, 'N2', 1], b: [4, 2, 'N1', 2] }),
      0,
    ),
    'cheaper-winner-stays': held,
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': held,
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': proved,
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/cost/utilitarian': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(7, { N1: 2, N2: 2 }, { a: [4, 1, 'N1', 1], b: [5, 2, 'N2', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(3, { N1: 1, N2: 1 }, { a: [2, 1, 'N1', 2], b: [3, 1, 'N2', 1] }),
      0,
    ),
    'cheaper-winner-stays': held,
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': held,
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': held,
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': proved,
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/score/add-one-utilitarian': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 2, N2: 1 }, { a: [2, 1, 'N1', 1], b: [1, 1, 'N2', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(2, { N1: 1, N2: 1 }, { a: [3, 1, 'N1 N2', 1], b: [2, 2, 'N2', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(3, { N1: 2, N2: 2 }, { a: [3, 1, 'N1 N2', 1], b: [2, 2, 'N2', 2] }),
      0,
    ),
    'cheaper-winner-stays': fails(
      situation(3, { N1: 1, N2: 1, N3: 2 }, { a: [2, 1, 'N1 N3', 1], b: [3, 3, 'N3', 2] }),
      0,
    ),
    'higher-scoring-winner-stays': fails(
      situation(
        5,
        { N1: 1, N2: 1, N3: 2 },
        { a: [1, 5, 'N2', 1], b: [4, 6, 'N2 N3', 2], c: [4, 1, 'N1 N2 N3', 3] },
      ),
      1,
    ),
    'losers-do-not-matter': fails(
      situation(
        3,
        { N1: 1, N2: 1 },
        { a: [3, 1, 'N1', 1], b: [1, 1, 'N2', 2], c: [3, 3, 'N2', 3] },
      ),
      0,
    ),
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': fails(
      situation(
        15,
        { N1: 1, N2: 1 },
        {
          a: [4, 1, 'N2', 4],
          b: [3, 1, 'N1', 1],
          c: [7, 4, 'N2', 2],
          d: [7, 2, 'N1 N2', 6],
          e: [1, 1, 'N2', 5],
          f: [4, 2, 'N1 N2', 3],
        },
      ),
      75,
    ),
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': fails(
      situation(1, { N1: 2, N2: 1 }, { a: [1, 1, 'N1 N2', 1], b: [1, 2, 'N1', 2] }),
      1,
    ),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
  'equal-shares/cost/add-one-utilitarian': {
    'within-budget': proved,
    exhaustive: proved,
    'larger-budget-keeps-winners': fails(
      situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1], b: [1, 1, 'N1', 2] }),
      0,
    ),
    'larger-budget-keeps-total-score': fails(
      situation(1, { N1: 1, N2: 1 }, { a: [1, 2, 'N1', 1], b: [2, 1, 'N1 N2', 2] }),
      0,
    ),
    'larger-budget-keeps-spend': fails(
      situation(5, { N1: 3, N2: 1 }, { a: [5, 1, 'N2', 1], b: [4, 1, 'N2', 2] }),
      2,
    ),
    'cheaper-winner-stays': fails(
      situation(7, { N1: 1, N2: 1, N3: 1 }, { a: [4, 1, 'N1 N3', 2], b: [6, 1, 'N2 N3', 1] }),
      0,
    ),
    'higher-scoring-winner-stays': held,
    'losers-do-not-matter': fails(
      situation(
        3,
        { N1: 2, N2: 2 },
        { a: [3, 1, 'N2', 2], b: [1, 1, 'N1', 3], c: [3, 1, 'N1', 1] },
      ),
      0,
    ),
    'splitting-does-not-help': fails(situation(1, { N1: 1 }, { a: [2, 1, 'N1', 1] }), 0),
    'copy-does-not-help': fails(
      situation(
        19,
        { N1: 1, N2: 3, N3: 3 },
        {
          a: [4, 1, 'N1 N2', 3],
          b: [6, 2, 'N1 N2', 5],
          c: [1, 1, 'N2 N3', 4],
          d: [6, 1, 'N3', 2],
          e: [4, 3, 'N1 N3', 6],
          f: [8, 1, 'N1 N2 N3', 1],
        },
      ),
      0,
    ),
    'copy-takes-nothing': fails(placeForTwo, 0),
    'own-share-is-honoured': held,
    'another-proposal-does-no-harm': fails(
      situation(2, { N1: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1', 2] }),
      0,
    ),
    'unit-of-money': fails(
      situation(2, { N1: 2, N2: 1, N3: 1 }, { a: [1, 1, 'N1', 1], b: [2, 1, 'N1 N3', 2] }),
      0,
    ),
    'scale-of-scores': proved,
    'scale-of-entitlements': proved,
    'order-of-input': proved,
    names: proved,
  },
} as const satisfies Readonly<Record<string, Marks>>;
