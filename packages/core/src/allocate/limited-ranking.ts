import { numberOf, type OutcomeCode, type Outcomes } from './outcomes.ts';
import type { Divided, Problem, Turn } from './problem.ts';
import { Purse, type Refusal } from './purse.ts';

/** Whether a ranking stops at the first that does not fit, and whether the last divisible one gets the rest. */
export interface RankingRules {
  readonly mode: 'strict' | 'skip';
  readonly partial: boolean;
}

/**
 * Divides by rank under limits on groups (decision record 0013). The turns go round the pools: the
 * first of every pool in the pack's order, then the second of every pool. In passes:
 *
 * 1. locked in: whom a person has put first;
 * 2. coverage: groups that have too few get their highest-ranked proposal, until they have enough;
 * 3. floors: members that the floors' own money covers wholly are awarded, in turn;
 * 4. open: everyone in turn, from what is not kept for a floor that holds its money;
 * 5. leftover: what pools have left flows to other pools, where the settings say so.
 *
 * A group's limit refuses only the proposal that would break it; `strict` stops a pool, or in pass 3 a
 * floor, at the first that lacks money. Whoever waits for another proposal gets its turn when that is
 * awarded. Locked-in proposals keep to the same limits.
 */
export function limitedRanking(
  problem: Problem,
  { mode, partial }: RankingRules,
  outcomes: Outcomes,
): Divided {
  const { contests, constraints, relations } = problem;
  const { claimCents, leastCents } = problem.assessment.standing;
  const { list } = constraints;
  const purse = new Purse(problem);
  const spentCents = contests.map(() => 0);
  const turns: Turn[] = [];
  const done = new Uint8Array(claimCents.length);
  const waiting = new Map<number, (() => void)[]>();

  const grant = (place: number, contest: number, cents: number, code: OutcomeCode, pass: Pass) => {
    const remainingCents = purse.poolLeft[contest]!;
    purse.take(place, contest, cents);
    spentCents[contest]! += cents;
    done[place] = 1;
    outcomes.awardedCents[place] = cents;
    outcomes.remainingCents[place] = remainingCents;
    outcomes.codes[place] = numberOf(code);
    outcomes.constraint[place] = -1;
    turns.push({ place, pass, remainingCents, awardedCents: cents });
    const released = waiting.get(place) ?? [];
    waiting.delete(place);
    for (const turn of released) turn();
  };
  const refuse = (place: number, { code, constraint, roomCents }: Refusal, pass: Pass): void => {
    outcomes.codes[place] = numberOf(code);
    outcomes.constraint[place] = constraint;
    outcomes.remainingCents[place] = roomCents;
    turns.push({ place, pass, remainingCents: roomCents, awardedCents: 0 });
  };
  /** What another proposal says against it: null where nothing does. */
  const related = (place: number): { readonly code: OutcomeCode; readonly by: number } | null => {
    const rival = relations.incompatible.get(place)?.find((other) => done[other] === 1);
    if (rival !== undefined) return { code: 'incompatible', by: rival };
    const missing = relations.requires.get(place)?.find((other) => done[other] === 0);
    return missing === undefined ? null : { code: 'prerequisite', by: missing };
  };
  const fits = (place: number, contest: number): boolean =>
    done[place] === 0 &&
    related(place) === null &&
    purse.refusal(place, contest, claimCents[place]!) === null;

  /** In the order of turns over all pools. */
  const eachTurn = (visit: (place: number, contest: number, turn: number) => void): void => {
    const longest = contests.reduce((most, { order }) => Math.max(most, order.length), 0);
    for (let turn = 0; turn < longest; turn += 1) {
      for (const [contest, { order }] of contests.entries()) {
        if (turn < order.length) visit(order[turn]!, contest, turn);
      }
    }
  };

  const stopped = new Uint8Array(contests.length);
  const open = (place: number, contest: number, turn: number, pass: Pass): void => {
    if (done[place] === 1) return;
    const { lockedIn, ceiling } = contests[contest]!;
    const locked = turn < lockedIn;
    const code: OutcomeCode = locked ? 'locked-in' : 'rank';
    if (stopped[contest] === 1 && !locked) {
      return refuse(place, { code: 'method', constraint: -1, roomCents: 0 }, pass);
    }
    const other = related(place);
    if (other !== null) {
      refuse(place, { code: other.code, constraint: -1, roomCents: 0 }, pass);
      if (other.code === 'prerequisite') {
        const again = (): void => open(place, contest, turn, pass);
        waiting.set(other.by, [...(waiting.get(other.by) ?? []), again]);
      }
      return;
    }
    const claim = claimCents[place]!;
    const least = leastCents[place]!;
    if (purse.poolLeft[contest] === 0) {
      refuse(place, { code: ceiling, constraint: -1, roomCents: 0 }, pass);
      if (mode === 'strict' && !locked) stopped[contest] = 1;
      return;
    }
    const refusal = purse.refusal(place, contest, claim);
    if (refusal === null) return grant(place, contest, claim, code, pass);
    const lacksMoney = refusal.constraint === -1;
    if (lacksMoney && mode === 'strict' && !locked) stopped[contest] = 1;
    if (!partial || least >= claim) return refuse(place, refusal, pass);
    const most = mostThatFits(purse, place, contest, least, claim);
    if (most > 0) return grant(place, contest, most, code, pass);
    const tooLittle = refusal.code === ceiling && refusal.roomCents > 0;
    refuse(place, tooLittle ? { ...refusal, code: 'below-minimum' } : refusal, pass);
  };
  eachTurn((place, contest, turn) => {
    if (turn < contests[contest]!.lockedIn) open(place, contest, turn, 'locked-in');
  });

  const touched = new Int32Array(list.length);
  const amounts = new Float64Array(list.length);
  /** Whether an award would count for a constraint of the kind that is short of its bound. */
  const serves = (place: number, kind: 'coverage' | 'floor'): boolean => {
    const count = constraints.measure(place, claimCents[place]!, touched, amounts);
    for (let index = 0; index < count; index += 1) {
      const at = touched[index]!;
      const { kind: own, bound, existing } = list[at]!;
      if (own === kind && purse.reached[at]! + existing < bound) return true;
    }
    return false;
  };

  if (list.some(({ kind }) => kind === 'coverage')) {
    eachTurn((place, contest) => {
      if (serves(place, 'coverage') && fits(place, contest)) {
        grant(place, contest, claimCents[place]!, 'coverage', 'coverage');
      }
    });
  }
  const hasFloors = list.some(({ kind }) => kind === 'floor');
  if (hasFloors) {
    purse.keepFloors(false);
    const closed = new Uint8Array(list.length);
    eachTurn((place, contest) => {
      if (done[place] === 1 || !serves(place, 'floor')) return;
      const count = constraints.measure(place, claimCents[place]!, touched, amounts);
      const own = touched.slice(0, count).filter((at) => list[at]!.kind === 'floor');
      if (own.some((at) => closed[at] === 1)) return;
      if (purse.coveredByFloors(place, claimCents[place]!) && fits(place, contest)) {
        grant(place, contest, claimCents[place]!, 'floor', 'floor');
      } else if (mode === 'strict') for (const at of own) closed[at] = 1;
    });
    purse.keepFloors(true);
  }

  eachTurn((place, contest, turn) => open(place, contest, turn, 'open'));

  const { leftover } = problem.settings;
  if (leftover.kind === 'flows') {
    for (const pool of leftover.to) {
      const contest = contests.findIndex((one) => one.pool === pool);
      if (contest === -1) continue;
      purse.pourInto(contest);
      if (purse.freeIn(contest) === 0) break;
      stopped[contest] = 0;
      for (const [turn, place] of contests[contest]!.order.entries()) {
        open(place, contest, turn, 'leftover');
      }
    }
  }
  return { spentCents, turns };
}

type Pass = Turn['pass'];

/** The most cents between the least and the claim that can be awarded; 0 where the least cannot. */
function mostThatFits(
  purse: Purse,
  place: number,
  contest: number,
  least: number,
  claim: number,
): number {
  if (least === 0 || purse.refusal(place, contest, least) !== null) {
    return least === 0 ? mostThatFits(purse, place, contest, 1, claim) : 0;
  }
  let fits = least;
  let fails = claim;
  while (fails - fits > 1) {
    const middle = fits + Math.floor((fails - fits) / 2);
    if (purse.refusal(place, contest, middle) === null) fits = middle;
    else fails = middle;
  }
  return fits;
}
