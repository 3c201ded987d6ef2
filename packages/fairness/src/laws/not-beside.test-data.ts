import type { LimitFeature } from '@maatstaf/core';
import { type Difference, type Plan, twoParts } from './small-policy.test-data.ts';

/** A small policy that breaks a law, and no longer does once one limit or setting is switched off. */
export interface Example extends Difference {
  /** What happens, in a few words. */
  readonly why: string;
  readonly plans: Readonly<Record<string, Plan>>;
  /** Which change the law tries; the first where nothing is said. */
  readonly variation?: number;
  /** What the law finds, and expects. */
  readonly finds: readonly string[];
}

const title = { en: 'Made up' };
const one = (kind: string, group: object, more: object) => ({
  id: kind,
  title,
  source: 'configuration',
  kind,
  group,
  ...more,
});
const areas = (...only: readonly string[]) => ({ by: 'neighbourhood', only });
const byArea = { by: 'neighbourhood' };
const byDistrict = { by: 'city-district' };
const ceiling = (group: object, cents: number) =>
  one('ceiling', group, { amount: { kind: 'cents', cents } });
const floor = (group: object, amount: object) =>
  one('floor', group, { amount, unspent: { kind: 'released' } });
const heldFloor = (group: object, cents: number) =>
  one('floor', group, {
    amount: { kind: 'cents', cents },
    unspent: { kind: 'held', until: '2027-07-01' },
  });
const atMostOne = (group: object) => one('count', group, { atMost: 1 });
const atLeastOne = (group: object) => one('coverage', group, { atLeast: 1 });
const share = (part: number, divided = 'each') => ({ kind: 'share', share: part, divided });

const whole = (mode: 'strict' | 'skip', budgetCents: number) => ({
  method: { kind: 'ranking', mode, partial: false },
  budgetCents,
});
const strictlyInPart = (budgetCents: number) => ({
  method: { kind: 'ranking', mode: 'strict', partial: true },
  budgetCents,
});
const partly = (budgetCents: number) => ({
  method: { kind: 'ranking', mode: 'skip', partial: true },
  budgetCents,
});

/** What two pools have beside each half of the money. */
const inTwoParts = (...limits: readonly object[]) => ({ ...twoParts, limits });
const two = { part: 'two' };

/** `a` is too large, `b` comes after it in turn; without `a` it comes before `c` of the other pool. */
const behindALoser = (b: object, c: object): Example['plans'] => ({
  a: [9, 20, 0, 0],
  b: [1, 10, 0, 0, b],
  c: [1, 10, 0, 0, { ...two, ...c }],
});
const aLoserLess = [
  'b: 1 cents without a, not 0 cents, as with it',
  'c: 0 cents without a, not 1 cents, as with it',
];

/** The same, where `b` and `c` are of a group of which one goes before `d`. */
const beforeItsTurn: Example['plans'] = {
  c: [1, 10, 0, 0, { area: 'b' }],
  d: [1, 20, 0, 0],
  a: [9, 20, 0, 0, two],
  b: [1, 10, 0, 0, two],
};
const beforeItsTurnFinds = [
  'c: 0 cents without a, not 1 cents, as with it',
  'd: 1 cents without a, not 0 cents, as with it',
];

/** With one cent more `a` fits in its pool, in the place of `b`, and leaves `c` of the other pool nothing. */
const comesToFit = (c: object): Example['plans'] => ({
  a: [3, 20, 0, 0],
  b: [2, 10, 0, 0],
  c: [2, 10, 0, 0, { ...two, ...c }],
});
const lessSpent = ['budget: 3 cents spent with 1 more, not at least 4'];

/** The same in a pool that stops at the first that does not fit. */
const goesOn = (c: object): Example['plans'] => ({
  a: [3, 20, 0, 0],
  c: [2, 10, 0, 0, { ...two, ...c }],
});
const lost = ['c: 0 cents with 1 more in the budget, not at least 2'];

/** With one cent more `a` fits in its pool, and nothing flows to `b` any longer. */
const leavesLess: Example['plans'] = {
  a: [4, 20, 0, 0],
  b: [5, 10, 0, 0, two],
  c: [1, 20, 0, 0, two],
};

const in2026 = (cents: number) => ({ yearlyCents: { 2026: cents } });
const in2027 = (cents: number) => ({ yearlyCents: { 2027: cents } });
const year = (budgetCents: number) => ({ years: [{ year: 2026, budgetCents }] });
const flows = (...to: readonly string[]) => ({ leftover: { kind: 'flows', to } });

const step = {
  id: 'step',
  title,
  unit: 'count',
  min: 1,
  max: 2,
  default: 1,
  source: 'configuration',
};

/** Of four made-up areas, two in each district, the neediest of each has something. */
const lessForTheNeedier = [
  'area-2: 0 cents with need 60, not at least the 1 of area-1, with need 35',
];

/** By law and by limit or setting beside which it is not promised; of laws that make proposals of their own, `a` is the pattern. */
export const notBeside: Readonly<Record<string, Readonly<Partial<Record<LimitFeature, Example>>>>> =
  {
    'unit-of-money': {
      ceiling: {
        why: 'a third of the money is rounded to whole cents',
        plans: {
          a: [1, 10, 0, 0],
          b: [1, 10, 0, 0, { minimumCents: 0 }],
          c: [1, 10, 0, 0],
        },
        pack: {
          limits: [one('ceiling', byArea, { amount: share(1, 'equally') })],
        },
        allocation: partly(1),
        finds: ['b: 666667 cents and 5 points, not 666666 cents, twice as much, and 5 points'],
      },
      tranches: {
        why: 'a third of the money of a pool is rounded to whole cents',
        plans: { a: [2, 10, 0, 0, { minimumCents: 0 }] },
        pack: {
          ...twoParts,
          parameters: [step],
          limits: [
            {
              ...one('tranches', {}, {}),
              group: undefined,
              pool: 'one',
              parts: [1, 2],
              step: 'step',
            },
          ],
        },
        allocation: partly(10),
        finds: ['a: 3333333 cents and 5 points, not 3333332 cents, twice as much, and 5 points'],
      },
      floor: {
        why: 'what is kept is a third of half of the money, in whole cents',
        plans: {
          a: [1, 10, 0, 0],
          b: [1, 10, 0, 0],
          c: [1, 10, 0, 10, { minimumCents: 0 }],
        },
        pack: {
          limits: [
            one(
              'floor',
              { by: 'neighbourhood' },
              {
                amount: share(0.5, 'equally'),
                unspent: { kind: 'held', until: '2027-07-01' },
              },
            ),
          ],
        },
        allocation: { ...partly(1), method: { kind: 'ranking', mode: 'strict', partial: true } },
        finds: [
          'c: 1333333 cents and 7.5 points, not 1333332 cents, twice as much, and 7.5 points',
        ],
      },
      years: {
        why: 'what fits in a year is three sevenths of an award, in whole cents',
        plans: { a: [7, 10, 0, 0, { minimumCents: 0, yearlyCents: { 2026: 3, 2027: 4 } }] },
        allocation: { ...partly(9), ...year(1) },
        finds: ['a: 4666667 cents and 5 points, not 4666668 cents, twice as much, and 5 points'],
      },
    },
    'losers-do-not-matter': {
      ceiling: {
        why: 'one that gets nothing moves the turns of its pool, and a ceiling is for whoever comes first',
        plans: behindALoser({}, { area: 'b' }),
        pack: inTwoParts(ceiling(areas('n-b'), 1)),
        allocation: whole('skip', 2),
        finds: aLoserLess,
      },
      floor: {
        why: 'a floor pays for whoever of its group comes first, before one of its pool that ranks higher',
        plans: beforeItsTurn,
        pack: inTwoParts(floor(areas('n-b'), { kind: 'cents', cents: 1 })),
        allocation: whole('skip', 2),
        finds: beforeItsTurnFinds,
      },
      count: {
        why: 'there is room for one, whoever comes first',
        plans: behindALoser({}, { area: 'b' }),
        pack: inTwoParts(atMostOne(areas('n-b'))),
        allocation: whole('skip', 2),
        finds: aLoserLess,
      },
      coverage: {
        why: 'a group is covered by whoever of it comes first, before one of its pool that ranks higher',
        plans: beforeItsTurn,
        pack: inTwoParts(atLeastOne(areas('n-b'))),
        allocation: whole('skip', 2),
        finds: beforeItsTurnFinds,
      },
      years: {
        why: 'the money of a year is for whoever comes first',
        plans: behindALoser(in2026(1), in2026(1)),
        pack: twoParts,
        allocation: { ...whole('skip', 2), ...year(1) },
        finds: aLoserLess,
      },
      incompatible: {
        why: 'of two that exclude each other the first in turn is awarded',
        plans: behindALoser({ incompatibleWith: ['c'] }, {}),
        pack: twoParts,
        allocation: whole('skip', 2),
        finds: aLoserLess,
      },
      prerequisite: {
        why: 'who waits for one of another pool comes earlier, before who ranks lower',
        plans: {
          a: [9, 20, 0, 0, two],
          b: [1, 10, 0, 0, two],
          c: [1, 20, 0, 0, { requires: ['b'] }],
          d: [1, 10, 0, 0],
        },
        pack: twoParts,
        allocation: whole('skip', 2),
        finds: [
          'c: 1 cents without a, not 0 cents, as with it',
          'd: 0 cents without a, not 1 cents, as with it',
        ],
      },
    },
    'larger-budget-keeps-spend': {
      ceiling: {
        why: 'who comes to fit takes what the ceiling left to one of another pool',
        plans: comesToFit({ area: 'a' }),
        pack: inTwoParts(ceiling(areas('n-a'), 3)),
        allocation: whole('skip', 4),
        finds: lessSpent,
      },
      floor: {
        why: 'a larger floor pays for one that leaves too little for a larger one',
        plans: { a: [4, 20, 0, 0], b: [3, 10, 0, 0] },
        pack: { limits: [floor(areas('n-b'), share(0.5))] },
        allocation: whole('skip', 5),
        finds: lessSpent,
      },
      count: {
        why: 'who comes to fit is the one for which there is room, in the place of one of another pool',
        plans: comesToFit({ area: 'a' }),
        pack: inTwoParts(atMostOne(areas('n-a'))),
        allocation: whole('skip', 4),
        finds: lessSpent,
      },
      coverage: {
        why: 'who comes to fit covers its group, and one of another pool no longer goes first',
        plans: {
          a: [4, 20, 0, 0],
          b: [3, 10, 0, 0],
          c: [3, 10, 0, 0, { ...two, area: 'a' }],
          d: [1, 20, 0, 0, two],
        },
        pack: inTwoParts(atLeastOne(areas('n-a'))),
        allocation: whole('skip', 6),
        finds: ['budget: 5 cents spent with 1 more, not at least 6'],
      },
      years: {
        why: 'who comes to fit takes the money of a year from one of another pool',
        plans: {
          a: [3, 20, 0, 0, in2026(3)],
          b: [2, 10, 0, 0, in2027(2)],
          c: [2, 10, 0, 0, { ...two, ...in2026(2) }],
        },
        pack: twoParts,
        allocation: { ...whole('skip', 4), ...year(3) },
        finds: lessSpent,
      },
      incompatible: {
        why: 'who comes to fit excludes one of another pool',
        plans: comesToFit({ incompatibleWith: ['a'] }),
        pack: twoParts,
        allocation: whole('skip', 4),
        finds: lessSpent,
      },
      prerequisite: {
        why: 'who comes to fit takes the place of one that another pool waits for',
        plans: comesToFit({ requires: ['b'] }),
        pack: twoParts,
        allocation: whole('skip', 4),
        finds: lessSpent,
      },
      'leftover-flows': {
        why: 'a pool that can fund its own leaves less for another',
        plans: leavesLess,
        pack: twoParts,
        allocation: { ...whole('skip', 6), ...flows('two') },
        finds: ['budget: 5 cents spent with 1 more, not at least 6'],
      },
    },
    'larger-budget-keeps-awards': {
      ceiling: {
        why: 'who comes to fit takes what the ceiling left to one of another pool',
        plans: goesOn({ area: 'a' }),
        pack: inTwoParts(ceiling(areas('n-a'), 3)),
        allocation: whole('strict', 4),
        finds: lost,
      },
      floor: {
        why: 'a larger floor pays for one that leaves too little for a larger one',
        plans: { a: [4, 20, 0, 0], b: [3, 10, 0, 0] },
        pack: { limits: [floor(areas('n-b'), share(0.5))] },
        allocation: whole('strict', 5),
        finds: ['a: 0 cents with 1 more in the budget, not at least 4'],
      },
      count: {
        why: 'who comes to fit is the one for which there is room, in the place of one of another pool',
        plans: goesOn({ area: 'a' }),
        pack: inTwoParts(atMostOne(areas('n-a'))),
        allocation: whole('strict', 4),
        finds: lost,
      },
      coverage: {
        why: 'who comes to fit covers its own group first, and the money for another is gone',
        plans: { a: [1, 20, 0, 0], b: [3, 10, 0, 0], c: [1, 5, 0, 0] },
        pack: { limits: [atLeastOne(byArea)] },
        allocation: whole('strict', 3),
        finds: ['c: 0 cents with 1 more in the budget, not at least 1'],
      },
      years: {
        why: 'who comes to fit takes the money of a year from one of another pool',
        plans: {
          a: [3, 20, 0, 0, in2026(3)],
          c: [2, 10, 0, 0, { ...two, ...in2026(2) }],
        },
        pack: twoParts,
        allocation: { ...whole('strict', 4), ...year(3) },
        finds: lost,
      },
      incompatible: {
        why: 'who comes to fit excludes one of another pool',
        plans: goesOn({ incompatibleWith: ['a'] }),
        pack: twoParts,
        allocation: whole('strict', 4),
        finds: lost,
      },
      prerequisite: {
        why: 'who waited for what comes to fit goes before who ranks lower',
        plans: {
          a: [3, 20, 0, 0],
          b: [2, 20, 0, 0, { ...two, requires: ['a'] }],
          c: [2, 10, 0, 0, two],
        },
        pack: twoParts,
        allocation: whole('strict', 4),
        finds: lost,
      },
      'leftover-flows': {
        why: 'a pool that can fund its own leaves less for another',
        plans: leavesLess,
        pack: twoParts,
        allocation: { ...whole('strict', 6), ...flows('two') },
        finds: ['b: 0 cents with 1 more in the budget, not at least 5'],
      },
    },
    'need-never-lowers-award': {
      floor: {
        why: 'who ranks higher stops a floor earlier, which then keeps money that somebody else used',
        // Of higher rank `d` stops the floor of the district before `f`, which needs both floors.
        plans: {
          a: [1, 100, 0, 0],
          b: [1, 50, 0, 0, { area: 'a' }],
          c: [3, 60, 0, 0, { ...two, area: 'a' }],
          d: [2, 10, 0, 0, { district: 'D' }],
          f: [4, 10, 0, 0, { ...two, district: 'D' }],
          g: [9, 1, 0, 0, { ...two, area: 'f' }],
        },
        pack: inTwoParts(
          { ...heldFloor({ by: 'city-district' }, 1), id: 'district' },
          heldFloor(areas('n-f'), 3),
        ),
        allocation: whole('strict', 8),
        finds: ['d: 0 cents once in d Made up went from 0 to 100, not at least 2'],
      },
      'leftover-flows': {
        why: 'who ranks higher stops its pool earlier, and what is left is enough for a larger one of another',
        plans: {
          a: [6, 10, 0, 0],
          b: [1, 20, 0, 0, { area: 'b' }],
          c: [8, 10, 0, 0, { ...two, area: 'b' }],
        },
        pack: twoParts,
        allocation: { ...whole('strict', 8), ...flows('two', 'one') },
        finds: ['a: 0 cents once in a Made up went from 0 to 100, not at least 6'],
      },
      prerequisite: {
        why: 'who ranks higher moves the turn of what it waits for behind one of another pool',
        plans: {
          a: [1, 10, 0, 0, { requires: ['b'] }],
          b: [1, 50, 0, 0],
          c: [1, 10, 0, 0, { ...two, area: 'b' }],
        },
        pack: inTwoParts(atMostOne(areas('n-b'))),
        allocation: whole('skip', 4),
        finds: ['a: 0 cents once in a Made up went from 0 to 100, not at least 1'],
      },
    },
    progressivity: {
      ceiling: {
        why: 'the district of the two neediest has all that its ceiling allows',
        plans: { a: [1, 10, 0, 0] },
        pack: { limits: [ceiling(byDistrict, 1)] },
        allocation: whole('skip', 2),
        finds: lessForTheNeedier,
      },
      count: {
        why: 'the district of the two neediest has as many as it may',
        plans: { a: [1, 10, 0, 0] },
        pack: { limits: [atMostOne(byDistrict)] },
        allocation: whole('skip', 2),
        finds: lessForTheNeedier,
      },
      coverage: {
        why: 'every district has one before a district has two',
        plans: { a: [1, 10, 0, 0] },
        pack: { limits: [atLeastOne(byDistrict)] },
        allocation: whole('skip', 2),
        finds: lessForTheNeedier,
      },
      floor: {
        why: 'money is kept apart for every district',
        plans: { a: [1, 10, 0, 0] },
        pack: { limits: [floor(byDistrict, { kind: 'cents', cents: 1 })] },
        allocation: whole('skip', 2),
        finds: lessForTheNeedier,
      },
    },
    'weight-of-need-helps-the-needy': {
      ceiling: {
        why: 'the last of the money goes to another district, where need is less',
        plans: { a: [1, 28, 0, 0], b: [1, 30, 0, 0], c: [3, 0, 0, 0, { minimumCents: 0 }] },
        pack: { limits: [ceiling(byDistrict, 4)] },
        allocation: strictlyInPart(8),
        variation: 41,
        finds: [
          'unequal: concentration index 0 with 2 times the weight, not at most -0.1071428571428571',
        ],
      },
      count: {
        why: 'who may not be awarded beside another no longer stops the ranking, and less need has the rest',
        plans: { a: [1, 26, 0, 0], b: [1, 0, 0, 0], c: [3, 0, 0, 0, { minimumCents: 0 }] },
        pack: { limits: [atMostOne(byDistrict)] },
        allocation: strictlyInPart(4),
        variation: 296,
        finds: ['unequal: concentration index -0.625 with 2 times the weight, not at most -0.75'],
      },
      floor: {
        why: 'a neighbourhood in less need comes to rank third, and has enough with the cent kept for it',
        plans: { a: [1, 30, 0, 0], b: [3, 10, 0, 0] },
        pack: {
          limits: [
            one('floor', byArea, {
              amount: share(0.12, 'equally'),
              unspent: { kind: 'held', until: '2027-07-01' },
            }),
          ],
        },
        allocation: whole('strict', 9),
        variation: 9,
        finds: ['unequal: concentration index -0.25 with 100 times the weight, not at most -0.5'],
      },
      threshold: {
        why: 'more weight for need also brings a neighbourhood in less need over the threshold',
        plans: { a: [1, 10, 0, 0] },
        allocation: {
          ...whole('strict', 2),
          threshold: { points: 21, principles: ['merit', 'unequal'] },
        },
        finds: ['unequal: concentration index -0.5 with 1.5 times the weight, not at most -0.75'],
      },
    },
  };
