import { type Choice, pointsAwarded, type Units, unitsAwarded, unitsOf } from './choice.ts';
import type { Model, Settled } from './model.ts';
import type { Programme, Row } from './programme.ts';

/** Up to this sum of units a solver's doubles tell every two choices apart. */
const exactly = 1e8;
/** Points that two divisions may differ by and still be equal, where proposals can be divided. */
const nearlyPoints = 1e-6;
/** Units are cut in two at this size. */
const part = 1e5;

/**
 * What awards are worth, so that they can be compared. Whole proposals: exactly, in units. Where some
 * can be divided: in points, to a millionth.
 */
export interface Worth {
  /** Per proposal what the solver is to gain by it. */
  readonly gains: Float64Array;
  /** Gains are points times this. */
  readonly perPoint: number;
  /** Whether a solver that maximises the gains finds the best to the last unit. */
  readonly isFine: boolean;
  readonly units: Units;
  of(awardedCents: Float64Array): number;
  /** What another division must gain at least, in the solver's terms, to be worth as much. */
  gainOf(awardedCents: Float64Array): number;
  isAsGood(awardedCents: Float64Array, than: Float64Array): boolean;
}

export function worthOf(choice: Choice): Worth {
  const units = unitsOf(choice.points);
  const isWhole = choice.claimCents.every((claim, place) => choice.leastCents[place] === claim);
  if (!isWhole) {
    const worth = (awardedCents: Float64Array): number => pointsAwarded(choice, awardedCents);
    return {
      gains: choice.points,
      perPoint: 1,
      isFine: true,
      units,
      of: worth,
      gainOf: (awardedCents) => worth(awardedCents) - nearlyPoints,
      isAsGood: (awardedCents, than) => worth(awardedCents) >= worth(than) - 2 * nearlyPoints,
    };
  }
  const isFine = units.units.reduce((sum, one) => sum + one, 0) <= exactly;
  return {
    gains: isFine ? units.units : choice.points,
    perPoint: isFine ? units.perPoint : 1,
    isFine,
    units,
    of: (awardedCents) => unitsAwarded(units, awardedCents),
    gainOf: (awardedCents) => unitsAwarded(units, awardedCents) / (isFine ? 1 : units.perPoint),
    isAsGood: (awardedCents, than) =>
      unitsAwarded(units, awardedCents) >= unitsAwarded(units, than),
  };
}

/** What another division is held to: awards worth enough, and what it must gain to be worth as much. */
export interface Standard {
  readonly awardedCents: Float64Array;
  readonly least: number;
}

/** A programme with one more column where that is needed to tell units apart. */
export interface Weighed {
  readonly programme: Programme;
  /** What gives the gains of every column that are its worth, above that of the division given. */
  readonly beyond: Float64Array;
}

/**
 * The programme held to divisions worth at least as much as the given one. Sums of units above
 * what doubles tell apart are cut in two: `high` units of 100,000 beyond those of the given division,
 * in a column of their own, and the rest. Both are small, for what is worth as much has
 * nearly as many high ones.
 */
export function heldTo(
  model: Model,
  programme: Programme,
  worth: Worth,
  gains: Float64Array,
  { awardedCents, least }: Standard,
  settled: Settled,
): Weighed {
  if (worth.isFine) {
    const asGood: Row = {
      columns: [...gains.keys()],
      factors: [...gains],
      atLeast: least,
      atMost: Infinity,
    };
    return { programme: { ...programme, rows: [...programme.rows, asGood] }, beyond: gains };
  }
  const open = [...settled.keys()].filter((place) => settled[place] === -1);
  const high = open.map((place) => Math.floor(worth.units.units[place]! / part));
  const rest = open.map((place, at) => worth.units.units[place]! - high[at]! * part);
  const chosenSum = (amounts: readonly number[]): number =>
    open.reduce((sum, place, at) => (awardedCents[place]! > 0 ? sum + amounts[at]! : sum), 0);
  const column = model.columns;
  const spread = open.length + 1;
  const beyond = new Float64Array(column + 1);
  for (const [at, place] of open.entries()) beyond[place] = rest[at]!;
  beyond[column] = part;
  const more = (from: Float64Array, last: number): Float64Array => Float64Array.of(...from, last);
  return {
    beyond,
    programme: {
      gains: more(programme.gains, 0),
      lower: more(programme.lower, -spread),
      upper: more(programme.upper, spread),
      whole: Uint8Array.of(...programme.whole, 1),
      rows: [
        ...programme.rows,
        {
          columns: [...open, column],
          factors: [...high, -1],
          atLeast: chosenSum(high),
          atMost: chosenSum(high),
        },
        {
          columns: [...open, column],
          factors: [...rest, part],
          atLeast: chosenSum(rest),
          atMost: Infinity,
        },
      ],
    },
  };
}
