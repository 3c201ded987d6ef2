import { describe, expect, it } from 'vitest';
import type { Override } from '../../parse/scenario.ts';
import { asks, dividedBy, limit, posed } from '../divided-by.test-data.ts';
import { type Floors, floorsFor } from './floors-for.ts';
import { proportionalMethod } from './proportional-method.ts';
import type { WeightKind } from './weight.ts';

const byScore = { kind: 'proportional', weight: 'score' } as const;
const part = { minimumCents: 0 };
const served = (...serves: readonly (readonly [string, number])[]) => ({
  serves: serves.map(([neighbourhood, share]) => ({ neighbourhood, share })),
});
const little = { facts: { 'proposal.kind': 'small' } };
/** A floor of so many cents for a neighbourhood, which is released where nobody asks for it. */
const floor = (cents: number, area: string, more: object = {}): object =>
  limit(area.toLowerCase(), 'floor', {
    group: { by: 'neighbourhood', only: [area] },
    amount: { kind: 'cents', cents },
    unspent: { kind: 'released' },
    ...more,
  });
const held = { unspent: { kind: 'held', until: '2027-07-01' } };
const put = (proposal: string): Override => ({ proposal, action: 'lock-in', reason: 'Promised' });

/** Large has 7,000 cents and small 3,000; `points` by id in alphabetical order. */
async function floors(
  proposals: readonly object[],
  limits: readonly object[],
  {
    points,
    kind = 'score',
    overrides = [],
  }: {
    readonly points?: readonly number[];
    readonly kind?: WeightKind;
    readonly overrides?: readonly Override[];
  } = {},
): Promise<{ readonly floors: readonly number[]; readonly open: Floors['openCents'] }> {
  const scenario = { overrides: [...overrides] };
  const problem = posed(
    await dividedBy(byScore, [proportionalMethod], proposals, { limits, scenario }),
  );
  const totals = points === undefined ? problem.scores.totals : Float64Array.from(points);
  const { floorCents, openCents } = floorsFor(
    { ...problem, scores: { ...problem.scores, totals } },
    kind,
  );
  return { floors: [...floorCents], open: openCents };
}

describe('whoever a person has put first', () => {
  it('gets its whole claim, or what its pool has where it can use a part', async () => {
    const both = [asks('a', 2, 5_000), asks('b', 2, 3_000, part), asks('c', 2, 1_000, part)];
    const first = await floors(both, [], { overrides: [put('a'), put('b'), put('c')] });
    // The pool has 7,000: whole, the rest, and nothing any more.
    expect(first.floors.toSorted((a, b) => a - b)).toEqual([0, 2_000, 5_000]);
    expect(first.open).toEqual([7_000, 3_000]);
  });

  it('gets nothing where what is left is less than it can use', async () => {
    const both = [asks('a', 3, 5_000), asks('b', 2, 3_000, { minimumCents: 2_001 })];
    expect((await floors(both, [], { overrides: [put('a'), put('b')] })).floors).toContain(0);
    const exact = [asks('a', 3, 5_000), asks('b', 2, 3_000, { minimumCents: 2_000 })];
    const two = { overrides: [put('a'), put('b')] };
    expect((await floors(exact, [], two)).floors).toEqual([5_000, 2_000]);
  });

  it('counts for the floor of its group, which gives no more where it has enough', async () => {
    const two = [asks('a', 2, 4_000), asks('b', 2, 3_000, part)];
    const overrides = [put('a')];
    expect((await floors(two, [floor(3_000, 'N1')], { overrides })).floors).toEqual([4_000, 0]);
    expect((await floors(two, [floor(4_000, 'N1')], { overrides })).floors).toEqual([4_000, 0]);
    expect((await floors(two, [floor(4_500, 'N1')], { overrides })).floors).toEqual([4_000, 500]);
  });
});

describe('the floor of a group', () => {
  it('is divided by the weight that is declared', async () => {
    const two = [asks('a', 2, 6_000, part), asks('b', 2, 2_000, part)];
    const own = [floor(4_000, 'N1')];
    expect((await floors(two, own, { points: [50, 50] })).floors).toEqual([2_000, 2_000]);
    const byClaim = await floors(two, own, { points: [50, 50], kind: 'score-times-claim' });
    expect(byClaim.floors).toEqual([3_000, 1_000]);
  });

  it('gives cents that do not divide to the higher score, and between equals to the earlier pool', async () => {
    const two = [asks('a', 2, 2_000, part), asks('b', 2, 2_000, { ...part, ...little })];
    const own = [floor(2, 'N1')];
    // A score twice as high has its second cent when the other has its first.
    expect((await floors(two, own, { points: [20, 40] })).floors).toEqual([0, 2]);
    expect((await floors(two, own, { points: [40, 20] })).floors).toEqual([2, 0]);
    const one = [floor(1, 'N1')];
    expect((await floors(two, one, { points: [30, 30] })).floors).toEqual([1, 0]);
  });

  it('gives a member that serves others too what it takes for the group to get its part', async () => {
    const shared = { ...part, ...served(['N1', 0.3], ['N2', 0.7]) };
    const own = (cents: number) => floors([asks('a', 2, 1_000, shared)], [floor(cents, 'N1')]);
    // 30 of every 100 cents count for N1; for 100 of them it takes 333 1/3, rounded up.
    expect((await own(30)).floors).toEqual([100]);
    expect((await own(100)).floors).toEqual([334]);
    expect((await own(400)).floors).toEqual([1_000]);
  });

  it('counts what a member has of an earlier floor, and asks no more than the rest of its claim', async () => {
    const shared = { ...part, ...served(['N1', 0.5], ['N2', 0.5]) };
    const two = [
      asks('a', 2, 1_000, shared),
      asks('b', 2, 2_000, { ...part, ...served(['N2', 1]) }),
    ];
    // For 400 in N1 the first gets 800, of which 400 count in N2; 600 more there are 100 and 500.
    const both = [floor(400, 'N1'), floor(1_000, 'N2')];
    expect((await floors(two, both, { points: [50, 50] })).floors).toEqual([1_000, 500]);
    const less = [floor(400, 'N1'), floor(500, 'N2')];
    expect((await floors(two, less, { points: [50, 50] })).floors).toEqual([900, 50]);
  });

  it('is met as far as the pool still has money', async () => {
    const two = [asks('a', 2, 5_000, part), asks('b', 2, 5_000, { ...part, ...served(['N2', 1]) })];
    const both = [floor(5_000, 'N1'), floor(5_000, 'N2')];
    expect((await floors(two, both)).floors).toEqual([5_000, 2_000]);
  });
});

describe('money that a group does not ask for', () => {
  const one = [asks('a', 2, 1_000, part)];

  it('is open to all where the floor is released', async () => {
    expect((await floors(one, [floor(4_000, 'N1')])).open).toEqual([7_000, 3_000]);
  });

  it('is taken from the pool of the floor, where it is held there', async () => {
    const inSmall = floor(2_500, 'N1', { ...held, within: 'small' });
    const small = [asks('a', 2, 1_000, { ...part, ...little })];
    expect((await floors(small, [inSmall])).open).toEqual([7_000, 1_500]);
  });

  it('is taken from all pools in proportion to what floors have left in them, where it is of the whole', async () => {
    // After 1,000 for the member, 6,000 and 3,000 are left, and 3,000 are held.
    const whole = floor(4_000, 'N1', held);
    expect((await floors(one, [whole])).open).toEqual([5_000, 2_000]);
    const two = [whole, floor(1_500, 'N2', held)];
    expect((await floors(one, two)).open).toEqual([4_000, 1_500]);
  });

  it('takes no more from a pool than the pool has', async () => {
    const inSmall = floor(3_000, 'N1', { ...held, within: 'small' });
    const spent = [asks('a', 2, 2_000, { ...part, ...little, ...served(['N2', 1]) })];
    expect((await floors(spent, [floor(2_000, 'N2'), inSmall])).open).toEqual([7_000, 2_000]);
  });
});
