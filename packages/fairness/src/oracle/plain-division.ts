import type { Proposal } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import type { PlainLimit } from './plain-limits.ts';

/** A proposal that competes for money. */
export interface Competitor {
  readonly proposal: Proposal;
  readonly claimCents: number;
  readonly leastCents: number;
  /** Whether a person put it first. */
  readonly putIn: boolean;
}

/** A pool with its open money and its competitors in the order of their turns. */
export interface PlainPool {
  readonly id: string;
  readonly openCents: number;
  readonly competitors: readonly Competitor[];
}

interface PlainTurn {
  readonly awardedCents: number;
  readonly reason: string;
  /** The limit and group that stood in the way, as `limit group`; null where none did. */
  readonly limit: string | null;
}

interface PlainDivision {
  /** By proposal id. */
  readonly outcomes: ReadonlyMap<string, PlainTurn>;
  /** By pool id. */
  readonly leftCents: ReadonlyMap<string, number>;
}

type Pass = 'locked-in' | 'coverage' | 'floor' | 'open' | 'leftover';

interface Obstacle {
  readonly reason: string;
  readonly limit: string | null;
  readonly roomCents: number;
}

/**
 * The division of the decision record on limits, one proposal at a time. Nothing is kept from one
 * turn to the next but the awards and the money of pools: every sum is made anew each time.
 */
export function plainDivision(
  { pack, dataset, scenario }: CaseInput,
  pools: readonly PlainPool[],
  limits: readonly PlainLimit[],
): PlainDivision {
  const { mode, partial } = rankingOf(scenario.method ?? pack.allocation.method);
  const ceiling = pack.pools.length === 0 ? 'budget' : 'pool-ceiling';
  const outcomes = new Map<string, PlainTurn>();
  const left = new Map(pools.map(({ id, openCents }) => [id, openCents]));
  const stopped = new Set<string>();
  const closed = new Set<PlainLimit>();
  let waiting: { readonly one: Competitor; readonly pool: PlainPool }[] = [];
  let pass: Pass = 'locked-in';

  const awardOf = (id: string): number => outcomes.get(id)?.awardedCents ?? 0;
  const isAwarded = (id: string): boolean => awardOf(id) > 0;
  const leftIn = (pool: string): number => left.get(pool) ?? 0;

  const reached = (limit: PlainLimit): number => {
    let sum = limit.existing;
    for (const proposal of dataset.proposals) {
      const cents = awardOf(proposal.id);
      if (cents > 0) sum += limit.countOf(proposal, cents) ?? 0;
    }
    return sum;
  };
  const shortOf = (limit: PlainLimit): number => Math.max(0, limit.bound - reached(limit));
  /** What is kept apart for a floor now. */
  const kept = (limit: PlainLimit): number => {
    if (limit.kind !== 'floor') return 0;
    if (pass === 'locked-in' || pass === 'coverage') return 0;
    return pass === 'floor' || limit.held ? shortOf(limit) : 0;
  };
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const freeIn = (pool: string): number =>
    Math.max(0, leftIn(pool) - sum(limits.filter(({ within }) => within === pool).map(kept)));
  const freeOfAll = (): number =>
    Math.max(
      0,
      sum(pools.map(({ id }) => freeIn(id))) -
        sum(limits.filter(({ within }) => within === null).map(kept)),
    );

  const obstacleTo = ({ proposal }: Competitor, pool: string, cents: number): Obstacle | null => {
    if (cents > leftIn(pool)) return { reason: ceiling, limit: null, roomCents: leftIn(pool) };
    let fromPool = 0;
    let fromAll = 0;
    for (const limit of limits) {
      const counts = limit.countOf(proposal, cents);
      if (counts === null) continue;
      const name = `${limit.limit} ${limit.group}`;
      const most = limit.bound - reached(limit);
      if (limit.kind === 'ceiling' && counts > most) {
        return { reason: 'group-ceiling', limit: name, roomCents: 0 };
      }
      if (limit.kind === 'count' && counts > most) {
        return { reason: 'count', limit: name, roomCents: 0 };
      }
      const drawn = Math.min(counts, kept(limit));
      fromAll += drawn;
      if (limit.within === pool) fromPool += drawn;
    }
    // What its floors do not pay has to be free.
    const open = cents - Math.min(cents, fromPool) > freeIn(pool);
    return open || cents - Math.min(cents, fromAll) > freeOfAll()
      ? { reason: 'held-for-floor', limit: null, roomCents: 0 }
      : null;
  };

  const relation = ({ proposal }: Competitor): string | null => {
    const excluded = dataset.proposals.some(
      (other) =>
        isAwarded(other.id) &&
        (other.incompatibleWith.includes(proposal.id) ||
          proposal.incompatibleWith.includes(other.id)),
    );
    if (excluded) return 'incompatible';
    return proposal.requires.every(isAwarded) ? null : 'prerequisite';
  };
  const waits = (one: Competitor, pool: PlainPool): void => {
    if (!waiting.some((other) => other.one === one)) waiting.push({ one, pool });
  };

  const award = (
    one: Competitor,
    pool: PlainPool,
    awardedCents: number,
    reason: string,
    limit: string | null = null,
  ): void => {
    left.set(pool.id, leftIn(pool.id) - awardedCents);
    outcomes.set(one.proposal.id, { awardedCents, reason, limit });
    const place = (other: { readonly one: Competitor; readonly pool: PlainPool }): number =>
      other.pool.competitors.indexOf(other.one) * pools.length + pools.indexOf(other.pool);
    const inOrder = waiting.toSorted((a, b) => place(a) - place(b));
    // Each that needed just this one: who needs another as well waits on.
    const freed = inOrder.filter(
      (other) =>
        other.one.proposal.requires.includes(one.proposal.id) &&
        other.one.proposal.requires.every(isAwarded),
    );
    waiting = waiting.filter((other) => !freed.includes(other));
    for (const other of freed) takeTurn(other.one, other.pool);
  };

  const takeTurn = (one: Competitor, pool: PlainPool): void => {
    if (isAwarded(one.proposal.id)) {
      if (pass === 'leftover' && awardOf(one.proposal.id) < one.claimCents) fillUp(one, pool);
      return;
    }
    if (one.putIn || pass === 'open' || pass === 'leftover') openTurn(one, pool);
    else if (pass === 'coverage') coverageTurn(one, pool);
    else if (pass === 'floor') floorTurn(one, pool);
  };

  const coverageTurn = (one: Competitor, pool: PlainPool): void => {
    const lacks = limits.some(
      (limit) =>
        limit.kind === 'coverage' &&
        limit.countOf(one.proposal, one.claimCents) !== null &&
        shortOf(limit) > 0,
    );
    if (!lacks) return;
    const other = relation(one);
    if (other === 'prerequisite') waits(one, pool);
    if (other === null && obstacleTo(one, pool.id, one.claimCents) === null) {
      award(one, pool, one.claimCents, 'coverage');
    }
  };

  const floorTurn = (one: Competitor, pool: PlainPool): void => {
    const paying = limits.filter(
      (limit) =>
        limit.kind === 'floor' &&
        !closed.has(limit) &&
        limit.countOf(one.proposal, one.claimCents) !== null &&
        shortOf(limit) > 0,
    );
    if (paying.length === 0) return;
    const other = relation(one);
    if (other === 'prerequisite') waits(one, pool);
    if (other !== null) return;
    const paid = sum(
      paying.map((limit) =>
        Math.min(limit.countOf(one.proposal, one.claimCents) ?? 0, shortOf(limit)),
      ),
    );
    const obstacle = obstacleTo(one, pool.id, one.claimCents);
    if (obstacle === null && paid >= one.claimCents) {
      award(one, pool, one.claimCents, 'floor');
    } else if (mode === 'strict' && (obstacle?.limit ?? null) === null) {
      for (const limit of paying) closed.add(limit);
    }
  };

  const openTurn = (one: Competitor, pool: PlainPool): void => {
    const { proposal, claimCents, leastCents, putIn } = one;
    const refuse = (reason: string, limit: string | null = null): void => {
      const before = outcomes.get(proposal.id)?.reason ?? '';
      // No leftover money is no other reason for who was refused for the sake of a group.
      const wasForGroup = ['group-ceiling', 'count', 'held-for-floor'].includes(before);
      const isForMoney = [ceiling, 'below-minimum', 'method'].includes(reason);
      if (pass === 'leftover' && wasForGroup && isForMoney) return;
      outcomes.set(proposal.id, { awardedCents: 0, reason, limit });
    };
    if (stopped.has(pool.id) && !putIn) return refuse('method');
    const other = relation(one);
    if (other === 'prerequisite') waits(one, pool);
    if (other !== null) return refuse(other);
    const obstacle = obstacleTo(one, pool.id, claimCents);
    const reason = putIn ? 'locked-in' : 'rank';
    if (obstacle === null) return award(one, pool, claimCents, reason);
    if (mode === 'strict' && !putIn && obstacle.limit === null) stopped.add(pool.id);
    if (partial && leastCents < claimCents) {
      for (let cents = claimCents - 1; cents >= Math.max(1, leastCents); cents -= 1) {
        if (obstacleTo(one, pool.id, cents) === null) {
          return award(one, pool, cents, reason, obstacle.limit);
        }
      }
      if (obstacle.reason === ceiling && obstacle.roomCents > 0) return refuse('below-minimum');
    }
    return refuse(obstacle.reason, obstacle.limit);
  };

  /** Who was awarded in part has its whole claim judged anew, as if it had nothing yet, and keeps at least what it has. */
  const fillUp = (one: Competitor, pool: PlainPool): void => {
    const { proposal, claimCents, putIn } = one;
    const had = outcomes.get(proposal.id);
    if (had === undefined || (stopped.has(pool.id) && !putIn)) return;
    outcomes.delete(proposal.id);
    left.set(pool.id, leftIn(pool.id) + had.awardedCents);
    const obstacle = obstacleTo(one, pool.id, claimCents);
    if (mode === 'strict' && !putIn && obstacle !== null && obstacle.limit === null) {
      stopped.add(pool.id);
    }
    let awardedCents = claimCents;
    while (awardedCents > had.awardedCents && obstacleTo(one, pool.id, awardedCents) !== null) {
      awardedCents -= 1;
    }
    left.set(pool.id, leftIn(pool.id) - awardedCents);
    outcomes.set(proposal.id, {
      awardedCents,
      reason: had.reason,
      limit: obstacle?.limit ?? null,
    });
  };

  const round = (next: Pass): void => {
    pass = next;
    waiting = waiting.filter(({ one }) => one.putIn);
    const longest = Math.max(0, ...pools.map(({ competitors }) => competitors.length));
    for (let turn = 0; turn < longest; turn += 1) {
      for (const pool of pools) {
        const one = pool.competitors[turn];
        if (one !== undefined && one.putIn === (next === 'locked-in')) takeTurn(one, pool);
      }
    }
  };
  for (const next of ['locked-in', 'coverage', 'floor', 'open'] as const) round(next);

  pass = 'leftover';
  const leftover = scenario.leftover ?? pack.allocation.leftover;
  for (const id of leftover.kind === 'flows' ? leftover.to : []) {
    const pool = pools.find((one) => one.id === id);
    if (pool === undefined) continue;
    for (const other of pools) {
      const free = freeIn(other.id);
      left.set(other.id, leftIn(other.id) - free);
      left.set(id, leftIn(id) + free);
    }
    stopped.delete(id);
    for (const one of pool.competitors) takeTurn(one, pool);
  }
  return { outcomes, leftCents: left };
}

function rankingOf(method: object): { readonly mode: string; readonly partial: boolean } {
  if ('mode' in method && 'partial' in method) {
    return { mode: String(method.mode), partial: method.partial === true };
  }
  throw new Error('Only a ranking can be divided by the definitions of a ranking.');
}
