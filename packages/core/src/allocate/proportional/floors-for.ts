import type { Problem } from '../problem.ts';
import { proportional } from './proportional.ts';
import type { WeightKind } from './weight.ts';

/** What proposals have before a division by weight, and what each pool then has for that division. */
export interface Floors {
  /** Per proposal of the dataset. */
  readonly floorCents: Float64Array;
  /** Per contest, the floors included, without the money that is held for groups. */
  readonly openCents: readonly number[];
}

/**
 * Floors of groups, one after the other: what a group lacks is divided over its members by weight, as
 * far as they ask for it and their pools have it. A member that serves other groups too gets as much
 * more as it takes for this group to get its part. Money that a group does not ask for stays with it
 * where the floor is held: it is taken from the pool of the floor, else from all pools in proportion
 * to what they have.
 */
export function floorsFor(
  { contests, constraints, assessment, scores }: Problem,
  kind: WeightKind,
): Floors {
  const { claimCents, leastCents } = assessment.standing;
  const { list } = constraints;
  const floorCents = new Float64Array(claimCents.length);
  const left = contests.map(({ budgetCents }) => budgetCents);
  for (const [index, { order, lockedIn }] of contests.entries()) {
    for (const place of order.subarray(0, lockedIn)) {
      const cents = Math.min(claimCents[place]!, left[index]!);
      if (cents < leastCents[place]!) continue;
      floorCents[place] = cents;
      left[index]! -= cents;
    }
  }
  const held = contests.map(() => 0);
  let heldOfAll = 0;
  const touched = new Int32Array(list.length);
  const amounts = new Float64Array(list.length);
  /** What an award of so many cents counts for the group of a constraint. */
  const countedAs = (place: number, cents: number, constraint: number): number => {
    const count = constraints.measure(place, cents, touched, amounts);
    const slot = touched.subarray(0, count).indexOf(constraint);
    return slot === -1 ? 0 : amounts[slot]!;
  };
  for (const [constraint, { kind: own, bound, within, heldUntil }] of list.entries()) {
    if (own !== 'floor') continue;
    const members = contests.flatMap(({ order }, contest) =>
      Array.from(order, (place) => ({
        place,
        contest,
        asks: countedAs(place, claimCents[place]!, constraint),
        has: countedAs(place, floorCents[place]!, constraint),
      })).filter(({ asks }) => asks > 0),
    );
    const sum = (of: 'asks' | 'has'): number => members.reduce((all, one) => all + one[of], 0);
    if (heldUntil !== null) {
      const unasked = Math.max(0, bound - sum('asks'));
      const contest = contests.findIndex(({ pool }) => pool === within);
      if (contest === -1) heldOfAll += unasked;
      else held[contest]! += unasked;
    }
    const lacking = Math.min(bound, sum('asks')) - sum('has');
    if (lacking <= 0) continue;
    const byRank = members.toSorted((a, b) => scores.totals[b.place]! - scores.totals[a.place]!);
    const rooms = Float64Array.from(byRank, ({ asks, has }) => asks - has);
    const parts = proportional(
      {
        points: Float64Array.from(byRank, ({ place }) => scores.totals[place]!),
        claimCents: rooms,
        leastCents: new Float64Array(rooms.length),
        floorCents: new Float64Array(rooms.length),
      },
      lacking,
      kind,
    );
    for (const [index, { place, contest, asks, has }] of byRank.entries()) {
      const counted = has + parts.awardedCents[index]!;
      const claim = claimCents[place]!;
      const needed = Number((BigInt(counted) * BigInt(claim) + BigInt(asks) - 1n) / BigInt(asks));
      const more = Math.min(claim, needed) - floorCents[place]!;
      const cents = Math.max(0, Math.min(more, left[contest]!));
      floorCents[place]! += cents;
      left[contest]! -= cents;
    }
  }
  return { floorCents, openCents: openAfter(contests, left, held, heldOfAll) };
}

/** What every pool has for its division: held money is taken from what floors have left. */
function openAfter(
  contests: Problem['contests'],
  left: readonly number[],
  held: readonly number[],
  heldOfAll: number,
): readonly number[] {
  const free = left.map((cents, index) => Math.max(0, cents - held[index]!));
  const all = free.reduce((sum, cents) => sum + cents, 0);
  const rooms = Float64Array.from(free);
  const taken = proportional(
    {
      points: new Float64Array(free.length).fill(1),
      claimCents: rooms,
      leastCents: new Float64Array(free.length),
      floorCents: new Float64Array(free.length),
    },
    Math.min(heldOfAll, all),
    'score-times-claim',
  );
  return contests.map(
    ({ budgetCents }, index) =>
      budgetCents - left[index]! + free[index]! - taken.awardedCents[index]!,
  );
}
