import type { OutcomeCode } from './outcomes.ts';
import type { Problem } from './problem.ts';

/** Why an award cannot be made, and how much could be. */
export interface Refusal {
  readonly code: OutcomeCode;
  /** The constraint that stands in the way; −1 where it is money that is kept for others. */
  readonly constraint: number;
  /** What there was room for, in cents. */
  readonly roomCents: number;
}

/**
 * The money while it is divided: what pools and groups have had, and what is kept apart for floors.
 * What is kept for a floor is kept from everyone else; an award to one of its members draws on it.
 * Where more is kept than there is, members of those floors can still be awarded, and nobody else.
 */
export class Purse {
  /** Per contest what may still be spent of its own money. */
  readonly poolLeft: Float64Array;
  readonly #problem: Problem;
  /** Per constraint what counts for it so far: cents or a number. */
  readonly #reached: Float64Array;
  /** Per constraint the cents kept apart; 0 for all but floors whose money is kept. */
  readonly #kept: Float64Array;
  /** Kept from the whole budget, and per contest from the pool's. */
  #keptWhole = 0;
  readonly #keptInPool: Float64Array;
  /** What is left in all pools without all that is kept; negative where more is kept than there is. */
  #freeOfWhole = 0;
  /** What all floors together still lack. */
  #lackingInFloors = 0;
  /** Per constraint the contest of the pool it stands in; −1 for the whole budget. */
  readonly #contestOf: Int32Array;
  readonly #touched: Int32Array;
  readonly #amounts: Float64Array;
  #refusal: Refusal | null = null;
  /** Whose money is kept apart now: that of no floor, of all, or of those that hold it. */
  #keeping: 'none' | 'all' | 'held' = 'none';

  constructor(problem: Problem) {
    const { list } = problem.constraints;
    this.#problem = problem;
    this.#reached = new Float64Array(list.length);
    this.poolLeft = Float64Array.from(problem.contests, ({ budgetCents }) => budgetCents);
    this.#kept = new Float64Array(list.length);
    this.#keptInPool = new Float64Array(problem.contests.length);
    this.#contestOf = Int32Array.from(list, ({ within }) =>
      within === null ? -1 : problem.contests.findIndex(({ pool }) => pool === within),
    );
    this.#touched = new Int32Array(list.length);
    this.#amounts = new Float64Array(list.length);
    for (const { kind, bound } of list) if (kind === 'floor') this.#lackingInFloors += bound;
    this.#weighWhole();
  }

  /** Why the last award that was asked for did not fit; null where it did. */
  get refusal(): Refusal | null {
    return this.#refusal;
  }

  /** Keeps the money of floors apart: of all (while floors are served), then of those that hold it. */
  keepFloors(heldOnly: boolean): void {
    this.#keeping = heldOnly ? 'held' : 'all';
    this.#keptWhole = 0;
    this.#keptInPool.fill(0);
    for (let at = 0; at < this.#kept.length; at += 1) {
      const cents = this.#keeps(at) ? this.#lacking(at) : 0;
      this.#kept[at] = cents;
      const contest = this.#contestOf[at]!;
      if (contest === -1) this.#keptWhole += cents;
      else this.#keptInPool[contest]! += cents;
    }
    this.#weighWhole();
  }

  /**
   * Whether an award that the pool has the money for keeps to the limits on groups, and leaves what is
   * kept for floors. `refusal` tells why not.
   */
  fits(place: number, contest: number, cents: number): boolean {
    this.#refusal = null;
    const { constraints } = this.#problem;
    const count = constraints.measure(place, cents, this.#touched, this.#amounts);
    let broken = -1;
    let over = 0;
    let drawnWhole = 0;
    let drawnInPool = 0;
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      const { kind, bound, existing } = constraints.list[at]!;
      const amount = this.#amounts[index]!;
      const excess = this.#reached[at]! + existing + amount - bound;
      const binds = kind === 'ceiling' || kind === 'count';
      // Of several the first in the list, whatever the order in which they are touched.
      if (binds && excess > 0 && (broken === -1 || at < broken)) {
        broken = at;
        over = excess;
      }
      const drawn = Math.min(amount, this.#kept[at]!);
      // Who is in a pool counts for no limit that stands in another.
      if (this.#contestOf[at] === contest) drawnInPool += drawn;
      else drawnWhole += drawn;
    }
    if (broken !== -1) {
      const money = constraints.list[broken]!.kind === 'ceiling';
      this.#refusal = {
        code: money ? 'group-ceiling' : 'count',
        constraint: broken,
        roomCents: money ? Math.max(0, cents - over) : 0,
      };
      return false;
    }
    // What its floors do not pay must be free, in its pool and in the whole.
    const short = Math.max(
      cents - drawnInPool - Math.max(0, this.poolLeft[contest]! - this.#keptInPool[contest]!),
      cents - drawnInPool - drawnWhole - Math.max(0, this.#freeOfWhole),
    );
    if (short <= 0) return true;
    const roomCents = Math.max(0, cents - short);
    this.#refusal = { code: 'held-for-floor', constraint: -1, roomCents };
    return false;
  }

  /** What of a claim there is money for that is not kept for others; all of it where none is kept. */
  roomFor(place: number, contest: number, cents: number): number {
    if (this.#keptWhole === 0 && this.#keptInPool[contest] === 0) return cents;
    return this.fits(place, contest, cents) ? cents : (this.#refusal?.roomCents ?? cents);
  }

  /** Whether a proposal counts for coverage that has not reached its bound. */
  lacksCoverage(place: number): boolean {
    const { list } = this.#problem.constraints;
    const count = this.#measureClaim(place);
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      if (list[at]!.kind === 'coverage' && this.#lacking(at) > 0) return true;
    }
    return false;
  }

  /** The places of the floors of a proposal's groups that still have money, but for those that are closed. */
  payingFloors(place: number, closed: Uint8Array): readonly number[] {
    const { list } = this.#problem.constraints;
    const count = this.#measureClaim(place);
    return [...this.#touched.subarray(0, count)].filter(
      (at) => list[at]!.kind === 'floor' && closed[at] === 0 && this.#lacking(at) > 0,
    );
  }

  /** Whether floors that still have money and are not closed pay all of a claim: each at most what counts for it. */
  coveredByFloors(place: number, cents: number, closed: Uint8Array): boolean {
    if (cents > this.#lackingInFloors) return false;
    const { constraints } = this.#problem;
    const count = constraints.measure(place, cents, this.#touched, this.#amounts);
    let covered = 0;
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      if (constraints.list[at]!.kind !== 'floor' || closed[at] === 1) continue;
      covered += Math.min(this.#amounts[index]!, this.#lacking(at));
    }
    return covered >= cents;
  }

  /** Takes the money of an award out of the purse, and of what is kept for its groups. */
  take(place: number, contest: number, cents: number): void {
    this.#count(place, cents, 1);
    this.poolLeft[contest]! -= cents;
    this.#weighWhole();
  }

  /** Puts the money of an award back, as if it had not been made; what its floors lack then is kept for them again. */
  giveBack(place: number, contest: number, cents: number): void {
    this.#count(place, cents, -1);
    this.poolLeft[contest]! += cents;
    this.#weighWhole();
  }

  /** Counts an award for its groups, or takes it off them. */
  #count(place: number, cents: number, sign: 1 | -1): void {
    const { constraints } = this.#problem;
    const count = constraints.measure(place, cents, this.#touched, this.#amounts);
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      const lacked = this.#lacking(at);
      this.#reached[at]! += sign * this.#amounts[index]!;
      if (constraints.list[at]!.kind === 'floor') this.#keepLess(at, lacked - this.#lacking(at));
    }
  }

  /** What a floor lacks less than before is kept for it no longer. */
  #keepLess(at: number, cents: number): void {
    this.#lackingInFloors -= cents;
    if (!this.#keeps(at)) return;
    this.#kept[at]! -= cents;
    const own = this.#contestOf[at]!;
    if (own === -1) this.#keptWhole -= cents;
    else this.#keptInPool[own]! -= cents;
  }

  /** Gives what pools have left, without what is kept in them, to one. */
  pourInto(contest: number): void {
    let free = 0;
    for (let other = 0; other < this.poolLeft.length; other += 1) {
      const own = this.poolLeft[other]! - this.#keptInPool[other]!;
      if (own <= 0) continue;
      this.poolLeft[other]! -= own;
      free += own;
    }
    this.poolLeft[contest]! += free;
    this.#weighWhole();
  }

  /** Whether the money of a limit is kept apart now. */
  #keeps(at: number): boolean {
    const { kind, heldUntil } = this.#problem.constraints.list[at]!;
    return (
      kind === 'floor' && (this.#keeping === 'held' ? heldUntil !== null : this.#keeping === 'all')
    );
  }

  #weighWhole(): void {
    let free = -this.#keptWhole;
    for (let contest = 0; contest < this.poolLeft.length; contest += 1) {
      free += Math.max(0, this.poolLeft[contest]! - this.#keptInPool[contest]!);
    }
    this.#freeOfWhole = free;
  }

  #measureClaim(place: number): number {
    const claim = this.#problem.assessment.standing.claimCents[place]!;
    return this.#problem.constraints.measure(place, claim, this.#touched, this.#amounts);
  }

  #lacking(at: number): number {
    const { bound, existing } = this.#problem.constraints.list[at]!;
    return Math.max(0, bound - existing - this.#reached[at]!);
  }
}
