import { numberOf, type OutcomeCode, type Outcomes } from './outcomes.ts';
import type { Contest, Divided, Problem, Turn } from './problem.ts';
import { Purse } from './purse.ts';
import { TurnLog } from './turn-log.ts';

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
export function limitedRanking(problem: Problem, rules: RankingRules, outcomes: Outcomes): Divided {
  return new LimitedRanking(problem, rules, outcomes).divide();
}

class LimitedRanking {
  readonly #problem: Problem;
  readonly #rules: RankingRules;
  readonly #outcomes: Outcomes;
  readonly #contests: readonly Contest[];
  readonly #claimCents: Float64Array;
  readonly #leastCents: Float64Array;
  readonly #purse: Purse;
  readonly #spentCents: number[];
  readonly #log: TurnLog;
  /** Whether each proposal has been awarded. */
  readonly #awarded: Uint8Array;
  /** Whether each contest has stopped. */
  readonly #stopped: Uint8Array;
  /** By the place of the proposal that they wait for. */
  readonly #waiting = new Map<number, (() => void)[]>();
  #pass: Turn['pass'] = 'locked-in';

  constructor(problem: Problem, rules: RankingRules, outcomes: Outcomes) {
    const { claimCents, leastCents } = problem.assessment.standing;
    this.#problem = problem;
    this.#rules = rules;
    this.#outcomes = outcomes;
    this.#contests = problem.contests;
    this.#claimCents = claimCents;
    this.#leastCents = leastCents;
    this.#purse = new Purse(problem);
    this.#log = new TurnLog(problem.contests.reduce((sum, { order }) => sum + order.length, 0));
    this.#spentCents = problem.contests.map(() => 0);
    this.#awarded = new Uint8Array(claimCents.length);
    this.#stopped = new Uint8Array(problem.contests.length);
  }

  divide(): Divided {
    const { list } = this.#problem.constraints;
    this.#pass = 'locked-in';
    this.#contests.forEach(({ order, lockedIn }, contest) => {
      for (let turn = 0; turn < lockedIn; turn += 1) this.#open(order[turn]!, contest, turn);
    });
    if (list.some(({ kind }) => kind === 'coverage')) this.#cover();
    if (list.some(({ kind }) => kind === 'floor')) this.#serveFloors();
    this.#pass = 'open';
    this.#eachTurn((place, contest, turn) => this.#open(place, contest, turn));
    this.#passOn();
    const log = this.#log;
    return {
      spentCents: this.#spentCents,
      get turns() {
        return log.turns();
      },
    };
  }

  /** In the order of turns over all pools. */
  #eachTurn(visit: (place: number, contest: number, turn: number) => void): void {
    const longest = this.#contests.reduce((most, { order }) => Math.max(most, order.length), 0);
    for (let turn = 0; turn < longest; turn += 1) {
      for (let contest = 0; contest < this.#contests.length; contest += 1) {
        const { order } = this.#contests[contest]!;
        if (turn < order.length) visit(order[turn]!, contest, turn);
      }
    }
  }

  #cover(): void {
    this.#pass = 'coverage';
    this.#eachTurn((place, contest) => {
      if (this.#purse.lacks(place, 'coverage') && this.#fits(place, contest)) {
        this.#grant(place, contest, this.#claimCents[place]!, 'coverage');
      }
    });
  }

  #serveFloors(): void {
    this.#pass = 'floor';
    const purse = this.#purse;
    purse.keepFloors(false);
    const closed = new Uint8Array(this.#problem.constraints.list.length);
    this.#eachTurn((place, contest) => {
      const claim = this.#claimCents[place]!;
      const covered = purse.coveredByFloors(place, claim);
      if (this.#rules.mode === 'skip') {
        if (covered && this.#fits(place, contest)) this.#grant(place, contest, claim, 'floor');
        return;
      }
      if (this.#awarded[place] === 1 || !purse.lacks(place, 'floor')) return;
      const own = purse.floorsOf(place);
      if (own.some((at) => closed[at] === 1)) return;
      if (covered && this.#fits(place, contest)) this.#grant(place, contest, claim, 'floor');
      else for (const at of own) closed[at] = 1;
    });
    purse.keepFloors(true);
  }

  #passOn(): void {
    const { leftover } = this.#problem.settings;
    if (leftover.kind === 'stays') return;
    this.#pass = 'leftover';
    for (const pool of leftover.to) {
      const contest = this.#contests.findIndex((one) => one.pool === pool);
      if (contest === -1) continue;
      this.#purse.pourInto(contest);
      if (this.#purse.freeIn(contest) === 0) break;
      this.#stopped[contest] = 0;
      const { order } = this.#contests[contest]!;
      for (let turn = 0; turn < order.length; turn += 1) this.#open(order[turn]!, contest, turn);
    }
  }

  /** The turn of a proposal for which there is money, unless it is kept for others. */
  #open(place: number, contest: number, turn: number): void {
    if (this.#awarded[place] === 1) return;
    const { mode, partial } = this.#rules;
    const { lockedIn, ceiling } = this.#contests[contest]!;
    const locked = turn < lockedIn;
    if (this.#stopped[contest] === 1 && !locked) {
      this.#refuse(place, 'method', 0);
      return;
    }
    const other = this.#related(place);
    if (other !== null) {
      this.#refuse(place, other.code, 0);
      if (other.code === 'prerequisite') this.#wait(place, contest, turn, other.by);
      return;
    }
    const claim = this.#claimCents[place]!;
    const least = partial ? this.#leastCents[place]! : claim;
    const code: OutcomeCode = locked ? 'locked-in' : 'rank';
    const purse = this.#purse;
    const poolLeft = purse.poolLeft[contest]!;
    if (claim <= poolLeft && purse.fits(place, contest, claim)) {
      this.#grant(place, contest, claim, code);
      return;
    }
    const refusal = claim <= poolLeft ? purse.refusal : null;
    const lacksMoney = refusal === null || refusal.constraint === -1;
    if (lacksMoney && mode === 'strict' && !locked) this.#stopped[contest] = 1;
    const most = least < claim && least <= poolLeft ? this.#mostThatFits(place, contest) : 0;
    if (most > 0) this.#grant(place, contest, most, code);
    else if (refusal !== null) {
      this.#refuse(place, refusal.code, refusal.roomCents, refusal.constraint);
    } else this.#refuse(place, least < claim && poolLeft > 0 ? 'below-minimum' : ceiling, poolLeft);
  }

  /** The most cents between the least and the claim that can be awarded; 0 where not even the least can. */
  #mostThatFits(place: number, contest: number): number {
    const purse = this.#purse;
    const poolLeft = purse.poolLeft[contest]!;
    let fits = Math.max(1, this.#leastCents[place]!);
    if (fits > poolLeft || !purse.fits(place, contest, fits)) return 0;
    let fails = Math.min(this.#claimCents[place]!, poolLeft + 1);
    while (fails - fits > 1) {
      const middle = fits + Math.floor((fails - fits) / 2);
      if (purse.fits(place, contest, middle)) fits = middle;
      else fails = middle;
    }
    return fits;
  }

  #fits(place: number, contest: number): boolean {
    const claim = this.#claimCents[place]!;
    return (
      this.#awarded[place] === 0 &&
      this.#related(place) === null &&
      claim <= this.#purse.poolLeft[contest]! &&
      this.#purse.fits(place, contest, claim)
    );
  }

  /** What another proposal says against it: null where nothing does. */
  #related(place: number): { readonly code: OutcomeCode; readonly by: number } | null {
    const { incompatible, requires } = this.#problem.relations;
    const rival = incompatible.get(place)?.find((other) => this.#awarded[other] === 1);
    if (rival !== undefined) return { code: 'incompatible', by: rival };
    const missing = requires.get(place)?.find((other) => this.#awarded[other] === 0);
    return missing === undefined ? null : { code: 'prerequisite', by: missing };
  }

  #wait(place: number, contest: number, turn: number, by: number): void {
    const pass = this.#pass;
    const again = (): void => {
      // Only within the pass in which it waits: in a later one it has a turn of its own.
      if (this.#pass === pass) this.#open(place, contest, turn);
    };
    this.#waiting.set(by, [...(this.#waiting.get(by) ?? []), again]);
  }

  #grant(place: number, contest: number, cents: number, code: OutcomeCode): void {
    const outcomes = this.#outcomes;
    const remainingCents = this.#purse.poolLeft[contest]!;
    this.#purse.take(place, contest, cents);
    this.#spentCents[contest]! += cents;
    this.#awarded[place] = 1;
    outcomes.awardedCents[place] = cents;
    outcomes.remainingCents[place] = remainingCents;
    outcomes.codes[place] = numberOf(code);
    outcomes.constraint[place] = -1;
    this.#log.record(place, this.#pass, remainingCents, cents);
    const released = this.#waiting.get(place) ?? [];
    this.#waiting.delete(place);
    for (const turn of released) turn();
  }

  #refuse(place: number, code: OutcomeCode, roomCents: number, constraint = -1): void {
    this.#outcomes.codes[place] = numberOf(code);
    this.#outcomes.constraint[place] = constraint;
    this.#outcomes.remainingCents[place] = roomCents;
    this.#log.record(place, this.#pass, roomCents, 0);
  }
}
