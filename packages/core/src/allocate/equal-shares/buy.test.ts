import { describe, expect, it } from 'vitest';
import { buy } from './buy.ts';
import { problem } from './shares-problem.test-data.ts';
import type { SharesProblem } from './shares-problem.ts';

const bought = (one: SharesProblem): readonly number[] | undefined =>
  buy(one, one.budgetCents, one.budgetCents)?.places;

describe('what is bought next', () => {
  it('is what is cheapest after what was bought before, and not what was cheapest at first', () => {
    // Each has 100. The first leaves voter 0 with 10, so that the third costs 70 / 40 = 1.75.
    const one = (cost: number) =>
      problem(
        300,
        [1n, 1n, 1n],
        [
          [90, 900, [0]],
          [cost, 40, [1]],
          [80, 40, [0, 2]],
        ],
      );
    // At 1 the other two were the same; at 1.2 the third came first.
    expect(bought(one(40))).toEqual([0, 1, 2]);
    expect(bought(one(48))).toEqual([0, 1, 2]);
    expect(bought(one(80))).toEqual([0, 2, 1]);
  });

  it('comes back for what was as cheap at first, and became dearer', () => {
    // Each has 100. The second and the third cost 1, until the first leaves voter 0 with 10.
    const one = problem(
      600,
      [1n, 1n, 1n, 1n, 1n, 1n],
      [
        [90, 900, [0]],
        [160, 40, [1, 3, 4, 5]],
        [80, 40, [0, 2]],
      ],
    );
    expect(bought(one)).toEqual([0, 1, 2]);
  });

  it('is what costs less where somebody is short, also once something else went first', () => {
    // By cost, 100 each. The first leaves voter 0 with 10: the third then costs 30 / 40 and not 1 / 2.
    const one = problem(
      700,
      [1n, 1n, 1n, 1n, 1n, 1n, 1n],
      [
        [270, 270, [0, 5, 6]],
        [40, 40, [2]],
        [40, 40, [0, 1]],
        [40, 40, [3, 4]],
      ],
    );
    expect(bought(one)).toEqual([0, 3, 2, 1]);
  });

  it('is not what was cheapest by cost, until somebody had nothing left', () => {
    // Each has 10 for a unit of weight. The first empties voter 0: the second then costs 1 / 1 and not 1 / 3.
    const one = problem(
      90,
      [2n, 1n, 2n, 4n],
      [
        [60, 60, [0, 3]],
        [5, 5, [0, 1]],
        [5, 5, [2]],
      ],
    );
    expect(bought(one)).toEqual([0, 2, 1]);
  });

  it('is of equal prices the first in turn, also where somebody is short for the other', () => {
    // The first leaves voter 0 with 2, so that 2 + 5 pay the last; a hundred voters pay 5 each as well.
    const many = Array.from({ length: 100 }, (_, at) => at + 2);
    const one = (cost: number) =>
      problem(
        1_020,
        Array.from({ length: 102 }, () => 1n),
        [
          [8, 900, [0]],
          [cost, 1, many],
          [7, 1, [0, 1]],
        ],
      );
    expect(bought(one(500))).toEqual([0, 1, 2]);
    expect(bought(one(501))).toEqual([0, 2, 1]);
  });

  it('is of equal prices the first in turn, also where the other takes all that its voters have', () => {
    const proposals = [
      [4, 4, [0, 1]],
      [7, 7, [0, 1]],
    ] as const;
    expect(bought(problem(7, [1n, 4n], proposals))).toEqual([0]);
    expect(bought(problem(7, [1n, 4n], proposals.toReversed()))).toEqual([0]);
  });

  it('is of equal prices the first in turn, also where doubles round a third to either side', () => {
    // Voter 0 has 1 left and voter 1 has 5, which is what the last two cost: 5 / 3 / 15 and 1 / 3 / 3.
    const one = problem(
      240,
      [3n, 3n],
      [
        [119, 1_000_000, [0]],
        [115, 1_000_000, [1]],
        [5, 15, [1]],
        [1, 3, [0]],
      ],
    );
    expect(bought(one)).toEqual([1, 0, 2, 3]);
  });

  it('is never what is worth nothing, though its voters have just about what it costs', () => {
    const thirds = problem(
      100,
      [1n, 1n, 1n],
      [
        [100, 0, [0, 1, 2]],
        [33, 0, [0]],
      ],
    );
    expect(bought(thirds)).toEqual([]);
  });

  it('is nothing for whoever lacks less than doubles can tell', () => {
    // Voter 0 has all but a ten-thousand-millionth of a cent of the million.
    const weights = [10n ** 16n, 1n];
    expect(bought(problem(1_000_000, weights, [[1_000_000, 1, [0]]]))).toEqual([]);
    const both = problem(1_000_000, weights, [
      [1_000_000, 9, [0]],
      [1_000_000, 1, [0, 1]],
    ]);
    expect(bought(both)).toEqual([1]);
  });

  it('is not paid from a purse that was emptied to the last third of a cent', () => {
    const one = problem(
      100,
      [1n, 1n, 1n],
      [
        [100, 700, [0, 1, 2]],
        [10, 1, [0]],
        [1, 1, [0, 1, 2]],
      ],
    );
    expect(bought(one)).toEqual([0]);
  });

  it('is what costs less by a part that doubles do not hold', () => {
    // 999,983 / 99,999,999,977 is less than 271,182 / 27,118,661,011 by 4 parts in 10 ** 22.
    const cheap = [999_983, 99_999_999_977] as const;
    const dear = [271_182, 27_118_661_011] as const;
    const own = (one: readonly [number, number], voter: number) => [...one, [voter]] as const;
    const budget = 2_000_000;
    const weights = [1n, 1n];
    expect(bought(problem(budget, weights, [own(dear, 0), own(cheap, 1)]))).toEqual([1, 0]);
    expect(bought(problem(budget, weights, [own(cheap, 0), own(dear, 1)]))).toEqual([0, 1]);
  });

  it('is what costs less by so little, also where somebody is short of money', () => {
    // The first three leave 1 cent with voters 0 and 2 and nothing with 4; then 999,983 and 271,182.
    const each = 1_000_000;
    const short = (turned: boolean) => {
      const pairs = [
        [999_983 + 1, 99_999_999_977, [0, 1]],
        [271_182 + 1, 27_118_661_011, [2, 3]],
      ] as const;
      return problem(
        4 * each,
        [1n, 1n, 1n, 1n],
        [[each - 1, 1e12, [0]], [each - 1, 1e12, [2]], ...(turned ? pairs.toReversed() : pairs)],
      );
    };
    expect(bought(short(false))).toEqual([0, 1, 2, 3]);
    expect(bought(short(true))).toEqual([0, 1, 3, 2]);
  });

  it.each([false, true])(
    'is told from what costs less by so little and leaves nobody short (turned: %s)',
    (turned) => {
      // The first leaves 1 cent with voter 0: what it shares with voter 1 then costs 271,182.
      const pair = [
        [271_182 + 1, 27_118_661_011, [0, 1]],
        [999_983, 99_999_999_977, [2]],
      ] as const;
      const ordered = turned ? pair.toReversed() : pair;
      const one = problem(3_000_000, [1n, 1n, 1n], [[999_999, 1e12, [0]], ...ordered]);
      expect(bought(one)).toEqual(turned ? [0, 1, 2] : [0, 2, 1]);
    },
  );

  it('costs those that weigh more less, also by one in more than doubles hold', () => {
    const large = 10n ** 20n;
    const one = (first: bigint, second: bigint) =>
      problem(
        200,
        [first, second],
        [
          [50, 7, [0]],
          [50, 7, [1]],
        ],
      );
    expect(bought(one(large, large + 1n))).toEqual([1, 0]);
    expect(bought(one(large + 1n, large))).toEqual([0, 1]);
    expect(bought(one(large, large))).toEqual([0, 1]);
  });

  it('is paid only by those with money: an empty purse makes nothing cheaper', () => {
    // The first empties voter 0. What is left costs 1 for each, by 6 of 6 and by 3 of 3.
    const one = problem(
      300,
      [1n, 1n, 1n],
      [
        [100, 900, [0]],
        [3, 3, [2]],
        [6, 6, [0, 1]],
      ],
    );
    expect(bought(one)).toEqual([0, 1, 2]);
    expect(bought({ ...one, turns: Int32Array.of(0, 2, 1) })).toEqual([0, 2, 1]);
  });
});

it('is nothing at all where it would come to more than may be spent', () => {
  const one = problem(
    100,
    [1n, 1n],
    [
      [50, 1, [0]],
      [50, 1, [1]],
    ],
  );
  expect(buy(one, 100, 99)).toBeNull();
  expect(buy(one, 100, 100)?.places).toEqual([0, 1]);
});
