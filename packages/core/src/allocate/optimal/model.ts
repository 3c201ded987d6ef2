import type { Bound, Choice } from './choice.ts';
import type { Programme, Row } from './programme.ts';

/**
 * A choice as a programme. Column i is 1 where the i-th proposal is chosen; after those stands, for
 * each that can be divided, the cents it misses of its claim, and where a part of it counts for a
 * limit, whether it misses any. A part of an amount is a whole number of cents near its share, so less
 * than one cent more or less: who misses any is counted with that cent. Gains are set by who asks.
 */
export interface Model {
  readonly choice: Choice;
  /** Per proposal the column of what it misses; −1 where it is all or nothing. */
  readonly missing: Int32Array;
  /** Per proposal the column of whether it misses any, where that counts; −1 elsewhere. */
  readonly cut: Int32Array;
  readonly columns: number;
  readonly upper: Float64Array;
  /** What the limits ask, in their order, then the minimums. */
  readonly rows: readonly Row[];
}

export function modelOf(choice: Choice): Model {
  const { claimCents, leastCents, bounds } = choice;
  const missing = new Int32Array(claimCents.length).fill(-1);
  const cut = new Int32Array(claimCents.length).fill(-1);
  const upper = Array.from(claimCents, () => 1);
  const rows: Row[] = [];
  for (const [place, claim] of claimCents.entries()) {
    const most = claim - leastCents[place]!;
    if (most === 0) continue;
    const column = upper.push(most) - 1;
    missing[place] = column;
    rows.push({ columns: [place, column], factors: [-most, 1], atLeast: -Infinity, atMost: 0 });
  }
  for (const { per, places, amounts } of bounds) {
    if (per === 'proposal') continue;
    for (const [index, place] of places.entries()) {
      const isPart = missing[place] !== -1 && amounts[index] !== claimCents[place];
      if (!isPart || cut[place] !== -1) continue;
      const column = upper.push(1) - 1;
      cut[place] = column;
      const most = claimCents[place]! - leastCents[place]!;
      rows.push({
        columns: [missing[place]!, column],
        factors: [1, -most],
        atLeast: -Infinity,
        atMost: 0,
      });
    }
  }
  return {
    choice,
    missing,
    cut,
    columns: upper.length,
    upper: Float64Array.from(upper),
    rows: [...bounds.map((bound) => rowOf(bound, choice, missing, cut)), ...rows],
  };
}

function rowOf(
  { per, places, amounts, atLeast, atMost }: Bound,
  { claimCents }: Choice,
  missing: Int32Array,
  cut: Int32Array,
): Row {
  const columns: number[] = [...places];
  const factors: number[] = [...amounts];
  for (const [index, place] of places.entries()) {
    if (per === 'proposal' || missing[place] === -1) continue;
    columns.push(missing[place]!);
    factors.push(-amounts[index]! / claimCents[place]!);
    if (amounts[index] === claimCents[place]) continue;
    columns.push(cut[place]!);
    factors.push(atMost === null ? -1 : 1);
  }
  return { columns, factors, atLeast: atLeast ?? -Infinity, atMost: atMost ?? Infinity };
}

/** Gains for points, or any other number per proposal, by the part of the claim that is awarded. */
export function gainsOf({ choice, missing, columns }: Model, per: Float64Array): Float64Array {
  const gains = new Float64Array(columns);
  for (const [place, gain] of per.entries()) {
    gains[place] = gain;
    if (missing[place] !== -1) gains[missing[place]!] = -gain / choice.claimCents[place]!;
  }
  return gains;
}

/** What is settled of each proposal: 1 it is chosen, 0 it is not, −1 nothing yet. */
export type Settled = Int8Array;

/** The programme with what is settled, gains, and rows beyond those of the limits. */
export function programmeOf(
  { upper, columns, rows }: Model,
  gains: Float64Array,
  settled: Settled,
  more: readonly Row[] = [],
): Programme {
  const lower = new Float64Array(columns);
  const highest = upper.slice();
  for (const [place, value] of settled.entries()) {
    if (value === 1) lower[place] = 1;
    if (value === 0) highest[place] = 0;
  }
  return {
    gains,
    lower,
    upper: highest,
    whole: new Uint8Array(columns).fill(1),
    rows: [...rows, ...more],
  };
}

/** The awards that the values of a solver stand for, in whole cents. */
export function awardsOf({ choice, missing }: Model, values: Float64Array): Float64Array {
  return choice.claimCents.map((claim, place) => {
    if (values[place]! < 0.5) return 0;
    return missing[place] === -1 ? claim : claim - Math.round(values[missing[place]!]!);
  });
}

/** Another choice of proposals than this one, among those not settled. */
export function otherThan(awardedCents: Float64Array, settled: Settled): Row {
  const columns = [...settled.keys()].filter((place) => settled[place] === -1);
  const chosen = columns.filter((place) => awardedCents[place]! > 0);
  return {
    columns,
    factors: columns.map((place) => (awardedCents[place]! > 0 ? -1 : 1)),
    atLeast: 1 - chosen.length,
    atMost: Infinity,
  };
}
