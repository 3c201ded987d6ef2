import type { Problem } from '../problem.ts';
import type { Bound } from './choice.ts';

/** The limit that a bound stands for. */
interface Named {
  readonly limit: string;
  readonly group: string;
}

/** All limits of a problem as bounds on a choice among `order`, with what each stands for by its id. */
export interface Bounds {
  readonly bounds: readonly Bound[];
  /** Of those the bound on the money of each contest, in their order. */
  readonly purses: readonly Bound[];
  /** What all contests may spend together. */
  readonly wholeCents: number;
  readonly names: ReadonlyMap<string, Named>;
}

/**
 * The money of pools, limits on groups, proposals that exclude or need one another, and whom a person
 * has locked in. Floors and coverage count as far as proposals ask for them; money that a group does
 * not ask for and that is held for it is kept from the pool of the floor, else from the whole.
 */
export function boundsFor(problem: Problem, order: Int32Array): Bounds {
  const names = new Map<string, Named>();
  const bounds: Bound[] = [];
  const { contests, assessment, constraints, dataset } = problem;
  const { claimCents } = assessment.standing;
  const indexOf = new Map(Array.from(order, (place, index) => [place, index]));
  const idOf = (place: number): string => dataset.proposals[place]?.id ?? '';
  const add = (
    named: Named,
    per: Bound['per'],
    members: readonly (readonly [index: number, amount: number])[],
    limits: Partial<Pick<Bound, 'atLeast' | 'atMost'>>,
  ): void => {
    const id = JSON.stringify([named.limit, named.group, bounds.length]);
    names.set(id, named);
    bounds.push({
      id,
      per,
      places: Int32Array.from(members, ([index]) => index),
      amounts: Float64Array.from(members, ([, amount]) => amount),
      atLeast: limits.atLeast ?? null,
      atMost: limits.atMost ?? null,
    });
  };

  const { members, asked } = membersOf(problem, order);
  const held = contests.map(() => 0);
  let heldOfAll = 0;
  for (const [
    at,
    { kind, bound, existing, within, heldUntil, limit, group },
  ] of constraints.list.entries()) {
    const own = members[at]!;
    switch (kind) {
      case 'ceiling':
        add({ limit, group }, 'award', own, { atMost: bound });
        break;
      case 'count':
        add({ limit, group }, 'proposal', own, { atMost: bound - existing });
        break;
      case 'coverage': {
        const lacking = Math.min(bound - existing, own.length);
        if (lacking > 0) add({ limit, group }, 'proposal', own, { atLeast: lacking });
        break;
      }
      case 'floor': {
        const least = Math.min(bound, asked[at]!);
        if (least > 0) add({ limit, group }, 'award', own, { atLeast: least });
        if (heldUntil === null) break;
        const contest = contests.findIndex(({ pool }) => pool === within);
        if (contest === -1) heldOfAll += bound - least;
        else held[contest]! += bound - least;
        break;
      }
    }
  }
  for (const [place, others] of problem.relations.incompatible) {
    for (const other of others) {
      const [a, b] = [indexOf.get(place), indexOf.get(other)];
      if (a === undefined || b === undefined || place > other) continue;
      const pair = `${idOf(place)}, ${idOf(other)}`;
      add(
        { limit: 'incompatible', group: pair },
        'proposal',
        [
          [a, 1],
          [b, 1],
        ],
        { atMost: 1 },
      );
    }
  }
  for (const [place, others] of problem.relations.requires) {
    const own = indexOf.get(place);
    if (own === undefined) continue;
    for (const other of others) {
      const needed = indexOf.get(other);
      const named = { limit: 'prerequisite', group: `${idOf(place)}, ${idOf(other)}` };
      const both: readonly (readonly [number, number])[] =
        needed === undefined
          ? [[own, 1]]
          : [
              [own, 1],
              [needed, -1],
            ];
      add(named, 'proposal', both, { atMost: 0 });
    }
  }
  for (const { order: own, lockedIn } of contests) {
    for (const place of own.subarray(0, lockedIn)) {
      const index = indexOf.get(place)!;
      add({ limit: 'locked-in', group: idOf(place) }, 'proposal', [[index, 1]], { atLeast: 1 });
    }
  }
  const claims = (places: Iterable<number>): readonly (readonly [number, number])[] =>
    Array.from(places, (place) => [indexOf.get(place)!, claimCents[place]!] as const);
  const first = bounds.length;
  for (const [index, { pool, budgetCents, order: own }] of contests.entries()) {
    const atMost = Math.max(0, budgetCents - held[index]!);
    add({ limit: 'budget', group: pool }, 'award', claims(own), { atMost });
  }
  const purses = bounds.slice(first);
  const all = purses.reduce((sum, { atMost }) => sum + (atMost ?? 0), 0);
  const wholeCents = Math.max(0, all - heldOfAll);
  if (heldOfAll > 0) {
    add({ limit: 'budget', group: 'all' }, 'award', claims(order), { atMost: wholeCents });
  }
  return { bounds, purses, wholeCents, names };
}

/** Per constraint who counts for it, with what its whole claim counts, and what they ask together. */
function membersOf(
  { constraints, assessment }: Problem,
  order: Int32Array,
): {
  readonly members: readonly (readonly [number, number])[][];
  readonly asked: readonly number[];
} {
  const { list } = constraints;
  const members: [number, number][][] = list.map(() => []);
  const asked = list.map(() => 0);
  const touched = new Int32Array(list.length);
  const amounts = new Float64Array(list.length);
  for (const [index, place] of order.entries()) {
    const count = constraints.measure(
      place,
      assessment.standing.claimCents[place]!,
      touched,
      amounts,
    );
    for (let slot = 0; slot < count; slot += 1) {
      members[touched[slot]!]!.push([index, amounts[slot]!]);
      asked[touched[slot]!]! += amounts[slot]!;
    }
  }
  return { members, asked };
}
