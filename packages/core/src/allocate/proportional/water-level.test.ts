import { expect, it } from 'vitest';
import { type Basin, waterLevel } from './water-level.ts';
import { weightsOf, type WeightKind } from './weight.ts';

type Row = readonly [points: number, room: number, needed?: number, floor?: number];

/** Claims by score, the best first; each with its room, what it must still get and what it has. */
function basin(rows: readonly Row[], kind: WeightKind = 'score'): Basin {
  const points = Float64Array.from(rows, ([one]) => one);
  const roomCents = Float64Array.from(rows, ([, room]) => room);
  return {
    members: Int32Array.from(rows, (_, index) => index),
    weights: weightsOf(points, roomCents, kind),
    roomCents,
    neededCents: Float64Array.from(rows, ([, , needed]) => needed ?? 0),
    floorCents: Float64Array.from(rows, ([, , , floor]) => floor ?? 0),
  };
}
const dropped = (
  rows: readonly Row[],
  money: number,
  kind: WeightKind = 'score',
): readonly number[] => [...waterLevel(basin(rows, kind), money).dropped];

it('is what is left for those that are not full, by their weight', () => {
  // 20 for the first; 80 over 2 and 2 points of 4 billion billionths.
  const level = waterLevel(
    basin([
      [4, 20],
      [2, 100],
      [2, 100],
    ]),
    100,
  );
  expect(level).toMatchObject({ cents: 100, centsPerWeight: 80 / 4e9 });
  expect(waterLevel(basin([[4, 20]]), 20).centsPerWeight).toBe(Infinity);
});

it('drops nobody who is full, needs nothing more, or can get nothing more', () => {
  expect(
    dropped(
      [
        [4, 20, 20],
        [2, 100],
      ],
      60,
    ),
  ).toEqual([0, 0]);
  expect(
    dropped(
      [
        [4, 100],
        [2, 100],
      ],
      1,
    ),
  ).toEqual([0, 0]);
  expect(
    dropped(
      [
        [4, 100],
        [2, 0, 0, 50],
      ],
      0,
    ),
  ).toEqual([0, 0]);
});

it('divides anew what was dropped beforehand gives back', () => {
  // 10 for each; the second has 30 and needs 20 more: its 30 make 50 for the first.
  const level = waterLevel(
    basin([
      [2, 100],
      [2, 100, 20, 30],
    ]),
    20,
  );
  expect([...level.dropped]).toEqual([0, 1]);
  expect(level).toMatchObject({ cents: 50, centsPerWeight: 50 / 2e9 });
});

it('tells two brims apart that differ by two cents in ten thousand billion', () => {
  // All weigh the same. The second is full first, and what it leaves is just enough for the third.
  const room = 1e15;
  const rows = (needed: number): readonly Row[] => [
    [1e-6, room + 2],
    [1e-6, room],
    [1e-6, room + 10, needed],
  ];
  expect(dropped(rows(room + 1), 3 * room + 2)).toEqual([0, 0, 0]);
  expect(dropped(rows(room + 2), 3 * room + 2)).toEqual([0, 0, 1]);
  // With three cents more the first is full as well.
  expect(dropped(rows(room + 3), 3 * room + 5)).toEqual([0, 0, 0]);
});

it('tells the brim of who has a floor from that of who has none, to the last unit', () => {
  // By score × claim. For its room the second weighs one in a thousand billion billionths more than the
  // first, so it is full first, and then the third gets as much as the first: a cent less than 2e15.
  const [score, part, half] = [99_995_275_004, 9_088_001, 2e15];
  const claims = Float64Array.of(half, 11_003, 2 * half);
  const needed = (cents: number): Basin => ({
    members: Int32Array.of(0, 1, 2),
    weights: weightsOf(
      Float64Array.of(score, score - part, score / 2).map((one) => one / 1e9),
      claims,
      'score-times-claim',
    ),
    roomCents: Float64Array.of(half, 11_002, 2 * half),
    neededCents: Float64Array.of(0, 0, cents),
    floorCents: Float64Array.of(0, 1, 0),
  });
  const money = 2 * (half - 1) + 11_002;
  expect(waterLevel(needed(half - 1), money).dropped).toEqual(Uint8Array.of(0, 0, 0));
  expect(waterLevel(needed(half), money).dropped).toEqual(Uint8Array.of(0, 0, 1));
});

it.each([
  ['score', 1e-6],
  ['score-times-claim', 33.333333333],
] as const)('drops who lacks less than doubles can tell, by %s', (kind, points) => {
  // A third of the money is 1e15 + 2/3 for each: enough for 1e15, and not for a cent more.
  const rows = (needed: number): readonly Row[] => [
    [points, 2e15],
    [points, 2e15],
    [points, 2e15, needed],
  ];
  expect(dropped(rows(1e15), 3e15 + 2, kind)).toEqual([0, 0, 0]);
  expect(dropped(rows(1e15 + 1), 3e15 + 2, kind)).toEqual([0, 0, 1]);
});
