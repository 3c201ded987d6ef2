import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { Method } from '../parse/method.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scores } from '../score/scores.ts';
import type { Constraints } from './constraints.ts';
import type { Outcomes } from './outcomes.ts';
import type { Relations } from './relations.ts';
import type { Settings } from './settings.ts';

/** A pool with the places of those that take part, in order of rank; those locked in come first. */
export interface Contest {
  readonly pool: string;
  readonly order: Int32Array;
  /** How many at the front of `order` a person has put there. */
  readonly lockedIn: number;
  /** What may be spent now: the pool's budget without the part that later tranches open. */
  readonly budgetCents: number;
  readonly ceiling: 'budget' | 'pool-ceiling';
}

/**
 * What a method divides. Claims (`assessment.standing`) are the requests within the limits on single
 * proposals; everyone in a contest is eligible, complete, above the threshold and asks for something.
 */
export interface Problem {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly assessment: Assessment;
  readonly scores: Scores;
  readonly settings: Settings;
  /** One per pool, in the pack's order. */
  readonly contests: readonly Contest[];
  readonly constraints: Constraints;
  readonly relations: Relations;
}

/** A turn of a proposal, in the order in which a method took them. */
export interface Turn {
  readonly place: number;
  readonly pass: 'locked-in' | 'coverage' | 'floor' | 'open' | 'leftover';
  readonly remainingCents: number;
  readonly awardedCents: number;
}

/** What a method did, beside the outcomes it wrote. */
export interface Divided {
  /** Per contest the cents awarded in it, money from other pools included. */
  readonly spentCents: readonly number[];
  /** Per contest the cents that are left in it; absent where no money goes from one to another. */
  readonly leftCents?: readonly number[];
  /** Absent where every proposal had one turn, in the order of its contest. */
  readonly turns?: readonly Turn[];
  /** Present where neighbourhoods pay from purses of their own: who paid for the proposal at a place. */
  readonly paymentsOf?: (place: number) => readonly Payment[];
  /** Present where the method looks for the best choice. */
  readonly proof?: Proof;
}

/** What a neighbourhood paid for a proposal from its own part of the money. */
export interface Payment {
  /** The place of the neighbourhood in the dataset. */
  readonly area: number;
  readonly cents: number;
}

/** What is proved of a choice that should be the best. */
export interface Proof {
  /** Points that a better one could have more at most; 0: none is better; null: nothing was found. */
  readonly gapPoints: number | null;
  /** Whether it is proved that, of equally good choices, this one stands first. */
  readonly tieBreakProved: boolean;
  /** Limits that cannot be kept together, though any of them can be left out; empty where all can be kept. */
  readonly conflict: readonly { readonly limit: string; readonly group: string }[];
  /** False where the time was up before all limits that can be left out were. */
  readonly conflictIsIrreducible: boolean;
  /** Where it takes smaller proposals than a ranking would, at the cost of a higher-ranked one. */
  readonly favoursSmall: FavoursSmall | null;
}

/** A choice of more and smaller proposals than a ranking makes of the same ones. */
export interface FavoursSmall {
  /** The best-ranked proposal that a ranking would fund, and that is left out here. */
  readonly leftOut: string;
  /** The mean award here, and in a ranking that skips what does not fit; whole cents, rounded down. */
  readonly meanCents: number;
  readonly rankingMeanCents: number;
}

/** A way of dividing the budget. */
export interface AllocationMethod<Kind extends Method['kind'] = Method['kind']> {
  readonly kind: Kind;
  /**
   * Divides, and writes for every proposal in a contest what it gets and why. Never more than the
   * budget, a pool's budget or a ceiling; the same outcome whatever the order of the input.
   */
  divide(problem: Problem, outcomes: Outcomes): Divided;
}
