import { onDemand } from '../on-demand/on-demand.ts';
import { mostThatFits } from './most-that-fits.ts';
import { codeAt, numberOf, type OutcomeCode, type Outcomes } from './outcomes.ts';
import type { Contest, Divided, Problem, Turn } from './problem.ts';
import { Purse } from './purse.ts';
import { TurnLog } from './turn-log.ts';
import { Waiting } from './waiting.ts';

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
 * 5. leftover: what pools have left flows to other pools, where the settings say so. In turn, who was
 *    awarded in part is filled up, and who was refused gets another turn.
 *
 * A group's limit refuses only the proposal that would break it; `strict` stops a pool, or in pass 3 a
 * floor, at the first that lacks money. Whoever waits for another proposal gets its turn when that is
 * awarded. Locked-in proposals keep to the same limits, and have no second turn but in pass 5.
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
  /** Whether each floor has stopped paying in pass 3. */
  readonly #closed: Uint8Array;
  readonly #waiting = new Waiting();
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
    this.#closed = new Uint8Array(problem.constraints.list.length);
  }

  divide(): Divided {
    const { list } = this.#problem.constraints;
    this.#round('locked-in');
    if (list.some(({ kind }) => kind === 'coverage')) this.#round('coverage');
    if (list.some(({ kind }) => kind === 'floor')) {
      this.#purse.keepFloors(false);
      this.#round('floor');
      this.#purse.keepFloors(true);
    }
    this.#round('open');
    this.#passOn();
    const log = this.#log;
    return onDemand(
      { spentCents: this.#spentCents, leftCents: [...this.#purse.poolLeft] },
      { turns: () => log.turns() },
    );
  }

  /** Gives everyone a turn, round the pools; those locked in have theirs in a pass of their own. */
  #round(pass: Turn['pass']): void {
    this.#pass = pass;
    this.#waiting.keepOnly(({ contest, turn }) => turn < this.#contests[contest]!.lockedIn);
    const longest = this.#contests.reduce((most, { order }) => Math.max(most, order.length), 0);
    for (let turn = 0; turn < longest; turn += 1) {
      for (let contest = 0; contest < this.#contests.length; contest += 1) {
        const { order, lockedIn } = this.#contests[contest]!;
        if (turn >= order.length || turn < lockedIn !== (pass === 'locked-in')) continue;
        this.#turn(order[turn]!, contest, turn);
      }
    }
  }

  #turn(place: number, contest: number, turn: number): void {
    if (this.#awarded[place] === 1) {
      if (this.#pass === 'leftover') this.#fillUp(place, contest, turn);
      return;
    }
    const locked = turn < this.#contests[contest]!.lockedIn;
    if (this.#pass === 'coverage' && !locked) this.#cover(place, contest, turn);
    else if (this.#pass === 'floor' && !locked) this.#serveFloors(place, contest, turn);
    else this.#open(place, contest, turn);
  }

  #cover(place: number, contest: number, turn: number): void {
    if (!this.#purse.lacksCoverage(place) || this.#related(place, contest, turn) !== null) return;
    const claim = this.#claimCents[place]!;
    if (this.#purse.fits(place, contest, claim)) this.#grant(place, contest, claim, 'coverage');
  }

  #serveFloors(place: number, contest: number, turn: number): void {
    const purse = this.#purse;
    const claim = this.#claimCents[place]!;
    const covered = purse.coveredByFloors(place, claim, this.#closed);
    // Only a strict ranking closes floors, and needs to know which.
    const strict = this.#rules.mode === 'strict';
    const paying = strict ? purse.payingFloors(place, this.#closed) : [];
    if (!covered && paying.length === 0) return;
    if (this.#related(place, contest, turn) !== null) return;
    const inPool = claim <= purse.poolLeft[contest]!;
    const fits = inPool && purse.fits(place, contest, claim);
    const limited = inPool && !fits && purse.refusal?.constraint !== -1;
    if (covered && fits) this.#grant(place, contest, claim, 'floor');
    else if (!limited) for (const floor of paying) this.#closed[floor] = 1;
  }

  #passOn(): void {
    const { leftover } = this.#problem.settings;
    if (leftover.kind === 'stays') return;
    this.#pass = 'leftover';
    for (const pool of leftover.to) {
      const contest = this.#contests.findIndex((one) => one.pool === pool);
      if (contest === -1) continue;
      this.#purse.pourInto(contest);
      this.#stopped[contest] = 0;
      const { order } = this.#contests[contest]!;
      for (let turn = 0; turn < order.length; turn += 1) this.#turn(order[turn]!, contest, turn);
    }
  }

  /**
   * Raises an award that was made in part as far as fits, in the rank of the proposal: who stands below
   * it gets nothing that it could have had. Its whole claim is judged anew, as if it had nothing yet.
   */
  #fillUp(place: number, contest: number, turn: number): void {
    const outcomes = this.#outcomes;
    const had = outcomes.awardedCents[place]!;
    const claim = this.#claimCents[place]!;
    const locked = turn < this.#contests[contest]!.lockedIn;
    // One that waited for a proposal that is locked in may have stopped the pool before the next that is.
    if (had === claim || (this.#stopped[contest] === 1 && !locked)) return;
    const purse = this.#purse;
    const remainingCents = purse.poolLeft[contest]!;
    purse.giveBack(place, contest, had);
    const room = purse.poolLeft[contest]!;
    const inPool = claim <= room;
    const whole = inPool && purse.fits(place, contest, claim);
    const constraint = (inPool ? purse.refusal?.constraint : undefined) ?? -1;
    const lacksMoney = !whole && constraint === -1;
    if (lacksMoney && this.#rules.mode === 'strict' && !locked) this.#stopped[contest] = 1;
    const below = Math.min(claim, room + 1);
    const most = whole
      ? claim
      : Math.max(had, mostThatFits(purse, place, contest, had, below, this.#partsOf(place)));
    purse.take(place, contest, most);
    this.#spentCents[contest]! += most - had;
    outcomes.awardedCents[place] = most;
    outcomes.constraint[place] = constraint;
    if (most > had) this.#log.record(place, this.#pass, remainingCents, most - had);
  }

  /** The turn of a proposal for which there is money, unless it is kept for others. */
  #open(place: number, contest: number, turn: number): void {
    const { mode, partial } = this.#rules;
    const { lockedIn, ceiling } = this.#contests[contest]!;
    const locked = turn < lockedIn;
    if (this.#stopped[contest] === 1 && !locked) {
      this.#refuse(place, 'method', 0);
      return;
    }
    const other = this.#related(place, contest, turn);
    if (other !== null) {
      this.#refuse(place, other, 0);
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
    const below = Math.min(claim, poolLeft + 1);
    const most = mostThatFits(purse, place, contest, least, below, this.#partsOf(place));
    const constraint = refusal?.constraint ?? -1;
    if (most > 0) this.#grant(place, contest, most, code, constraint);
    else if (refusal !== null) {
      this.#refuse(place, refusal.code, refusal.roomCents, constraint);
    } else {
      const room = Math.min(poolLeft, purse.roomFor(place, contest, claim));
      this.#refuse(place, least < claim && poolLeft > 0 ? 'below-minimum' : ceiling, room);
    }
  }

  /** In how many parts an award is divided at most, by area or by year. */
  #partsOf(place: number): number {
    const { assessment, dataset, settings } = this.#problem;
    const { starts } = assessment.kept.pairs;
    const yearly = settings.years.length === 0 ? null : dataset.proposals[place]?.yearlyCents;
    return Math.max(starts[place + 1]! - starts[place]!, Object.keys(yearly ?? {}).length);
  }

  /** What another proposal says against it: null where nothing does. If it needs the other, it waits. */
  #related(place: number, contest: number, turn: number): 'incompatible' | 'prerequisite' | null {
    const { incompatible } = this.#problem.relations;
    const excluded = incompatible.get(place)?.some((other) => this.#awarded[other] === 1);
    if (excluded === true) return 'incompatible';
    const missing = this.#missing(place);
    if (missing === undefined) return null;
    this.#waiting.for(missing, { place, contest, turn });
    return 'prerequisite';
  }

  /** The first that a proposal needs and that is not awarded. */
  #missing(place: number): number | undefined {
    const { requires } = this.#problem.relations;
    return requires.get(place)?.find((other) => this.#awarded[other] === 0);
  }

  /** `constraint`: the one that stood in the way of all of a claim of which a part is awarded. */
  #grant(place: number, contest: number, cents: number, code: OutcomeCode, constraint = -1): void {
    const outcomes = this.#outcomes;
    const remainingCents = this.#purse.poolLeft[contest]!;
    this.#purse.take(place, contest, cents);
    this.#spentCents[contest]! += cents;
    this.#awarded[place] = 1;
    outcomes.awardedCents[place] = cents;
    outcomes.remainingCents[place] = remainingCents;
    outcomes.codes[place] = numberOf(code);
    outcomes.constraint[place] = constraint;
    this.#log.record(place, this.#pass, remainingCents, cents);
    for (const next of this.#waiting.released(place)) {
      const missing = this.#missing(next.place);
      if (missing === undefined) this.#turn(next.place, next.contest, next.turn);
      else this.#waiting.for(missing, next);
    }
  }

  /**
   * Refuses a proposal. Who was refused for the sake of a group, while others in its pool got money, is told so
   * still when there is no leftover money for it either.
   */
  #refuse(place: number, code: OutcomeCode, roomCents: number, constraint = -1): void {
    const outcomes = this.#outcomes;
    this.#log.record(place, this.#pass, roomCents, 0);
    if (this.#pass === 'leftover' && forGroup.has(codeAt(outcomes, place)) && forMoney.has(code))
      return;
    outcomes.codes[place] = numberOf(code);
    outcomes.constraint[place] = constraint;
    outcomes.remainingCents[place] = roomCents;
  }
}

/** Refused because a group has its most, or because of money that is kept for one. */
const forGroup: ReadonlySet<OutcomeCode> = new Set(['group-ceiling', 'count', 'held-for-floor']);
/** Refused because money ran out. */
const forMoney: ReadonlySet<OutcomeCode> = new Set([
  'budget',
  'pool-ceiling',
  'below-minimum',
  'method',
]);
