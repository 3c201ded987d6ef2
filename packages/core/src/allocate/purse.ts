import type { OutcomeCode } from './outcomes.ts';
import type { Problem } from './problem.ts';

/** Why an award cannot be made, and how much could be. */
export interface Refusal {
  readonly code: OutcomeCode;
  /** The constraint that stands in the way; −1 where it is the money of the pool or the whole. */
  readonly constraint: number;
  /** What there was room for, in cents. */
  readonly roomCents: number;
}

/**
 * The money while it is divided: what pools and groups have had, and what is kept apart for floors.
 * Floors that hold their money keep it from everyone else; an award to one of their members draws on it.
 */
export class Purse {
  /** Per constraint what counts for it so far: cents or a number. */
  readonly reached: Float64Array;
  /** Per contest what may still be spent of its own money. */
  readonly poolLeft: Float64Array;
  wholeLeft: number;
  readonly #problem: Problem;
  /** Per constraint the cents kept apart; 0 for all but floors whose money is kept. */
  readonly #kept: Float64Array;
  /** Kept from the whole budget, and per contest from the pool's. */
  #keptWhole = 0;
  readonly #keptInPool: Float64Array;
  /** Per constraint the contest of the pool it stands in; −1 for the whole budget. */
  readonly #contestOf: Int32Array;
  readonly #touched: Int32Array;
  readonly #amounts: Float64Array;
  #count = 0;

  constructor(problem: Problem) {
    const { list } = problem.constraints;
    this.#problem = problem;
    this.reached = new Float64Array(list.length);
    this.poolLeft = Float64Array.from(problem.contests, ({ budgetCents }) => budgetCents);
    this.wholeLeft = problem.budgetCents;
    this.#kept = new Float64Array(list.length);
    this.#keptInPool = new Float64Array(problem.contests.length);
    this.#contestOf = Int32Array.from(list, ({ within }) =>
      within === null ? -1 : problem.contests.findIndex(({ pool }) => pool === within),
    );
    this.#touched = new Int32Array(list.length);
    this.#amounts = new Float64Array(list.length);
  }

  /** Keeps the money of floors apart: of all (while floors are served), then of those that hold it. */
  keepFloors(heldOnly: boolean): void {
    const { list } = this.#problem.constraints;
    this.#keptWhole = 0;
    this.#keptInPool.fill(0);
    for (const [at, { kind, bound, heldUntil }] of list.entries()) {
      const keeps = kind === 'floor' && (!heldOnly || heldUntil !== null);
      const cents = keeps ? Math.max(0, bound - this.reached[at]!) : 0;
      this.#kept[at] = cents;
      const contest = this.#contestOf[at]!;
      if (contest === -1) this.#keptWhole += cents;
      else this.#keptInPool[contest]! += cents;
    }
  }

  /** Null where the award can be made. */
  refusal(place: number, contest: number, cents: number): Refusal | null {
    const { constraints } = this.#problem;
    this.#count = constraints.measure(place, cents, this.#touched, this.#amounts);
    let drawnWhole = 0;
    let drawnInPool = 0;
    for (let index = 0; index < this.#count; index += 1) {
      const at = this.#touched[index]!;
      const { kind, bound, existing } = constraints.list[at]!;
      const amount = this.#amounts[index]!;
      if (kind === 'ceiling' && this.reached[at]! + amount > bound) {
        const roomCents = Math.max(0, cents - (this.reached[at]! + amount - bound));
        return { code: 'group-ceiling', constraint: at, roomCents };
      }
      if (kind === 'count' && this.reached[at]! + existing + amount > bound) {
        return { code: 'count', constraint: at, roomCents: 0 };
      }
      const drawn = Math.min(amount, this.#kept[at]!);
      if (this.#contestOf[at] === contest) drawnInPool += drawn;
      else if (this.#contestOf[at] === -1) drawnWhole += drawn;
    }
    const poolLeft = this.poolLeft[contest]!;
    if (cents > poolLeft) {
      const { ceiling } = this.#problem.contests[contest]!;
      return { code: ceiling, constraint: -1, roomCents: poolLeft };
    }
    const short = Math.max(
      cents - drawnInPool - (poolLeft - this.#keptInPool[contest]!),
      cents - drawnWhole - (this.wholeLeft - this.#keptWhole),
    );
    return short > 0
      ? { code: 'held-for-floor', constraint: -1, roomCents: Math.max(0, cents - short) }
      : null;
  }

  /** Whether floors that still have money cover all of an award. */
  coveredByFloors(place: number, cents: number): boolean {
    const { constraints } = this.#problem;
    const count = constraints.measure(place, cents, this.#touched, this.#amounts);
    let covered = 0;
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      if (constraints.list[at]!.kind !== 'floor') continue;
      covered += Math.min(
        this.#amounts[index]!,
        Math.max(0, constraints.list[at]!.bound - this.reached[at]!),
      );
    }
    return covered >= cents;
  }

  /** Takes the money of an award out of the purse, and of what is kept for its groups. */
  take(place: number, contest: number, cents: number): void {
    const { constraints } = this.#problem;
    const count = constraints.measure(place, cents, this.#touched, this.#amounts);
    for (let index = 0; index < count; index += 1) {
      const at = this.#touched[index]!;
      this.reached[at]! += this.#amounts[index]!;
      if (constraints.list[at]!.kind !== 'floor') continue;
      const drawn = Math.min(this.#amounts[index]!, this.#kept[at]!);
      this.#kept[at]! -= drawn;
      const own = this.#contestOf[at]!;
      if (own === -1) this.#keptWhole -= drawn;
      else this.#keptInPool[own]! -= drawn;
    }
    this.poolLeft[contest]! -= cents;
    this.wholeLeft -= cents;
  }

  /** What a pool may still spend on anyone: without what is kept for floors. */
  freeIn(contest: number): number {
    return Math.max(
      0,
      Math.min(
        this.poolLeft[contest]! - this.#keptInPool[contest]!,
        this.wholeLeft - this.#keptWhole,
      ),
    );
  }

  /** Gives the free money of all pools to one. */
  pourInto(contest: number): void {
    let free = 0;
    for (let other = 0; other < this.poolLeft.length; other += 1) {
      const own = this.poolLeft[other]! - this.#keptInPool[other]!;
      if (own <= 0) continue;
      this.poolLeft[other]! -= own;
      free += own;
    }
    this.poolLeft[contest]! += free;
  }
}
