import { proportions } from '../numbers/decimal.ts';
import type { Dataset } from '../parse/dataset.ts';
import { largestRemainder } from './largest-remainder.ts';

/** The shares of every pair as whole numbers in the same proportion, with their sum per proposal. */
interface ServedUnits {
  /** Per pair; exact as long as the sum of its proposal is. */
  readonly units: Float64Array;
  /** Per proposal; exact up to the largest safe whole number, beyond which no cent is divided by it. */
  readonly sums: Float64Array;
}

const known = new WeakMap<Dataset, ServedUnits>();

function unitsOf(dataset: Dataset, starts: Int32Array): ServedUnits {
  const earlier = known.get(dataset);
  if (earlier !== undefined) return earlier;
  const made: ServedUnits = {
    units: new Float64Array(starts.at(-1) ?? 0),
    sums: new Float64Array(dataset.proposals.length),
  };
  for (const [place, { serves }] of dataset.proposals.entries()) {
    const parts = serves.length === 1 ? whole : proportions(serves.map((one) => one.shareRatio));
    const sum = parts.reduce((total, part) => total + part, 0n);
    made.sums[place] = Number(sum);
    for (const [offset, part] of parts.entries())
      made.units[starts[place]! + offset] = Number(part);
  }
  known.set(dataset, made);
  return made;
}

/** Who serves one neighbourhood has all of its money there. */
const whole: readonly bigint[] = [1n];

/** Divides the cents of the proposal at a place into the front of `parts`, and gives their number. */
export type Divide = (place: number, cents: number, parts: Float64Array) => number;

/**
 * How money is divided over the pairs of a proposal: by share, to the last cent, by largest remainder
 * and then neighbourhood code. Whole-number arithmetic throughout; only shares with very many
 * decimals need more than doubles hold, and take the slow way.
 */
export function dividerOf(dataset: Dataset, starts: Int32Array): Divide {
  const served = unitsOf(dataset, starts);
  return (place, cents, parts) => {
    const first = starts[place]!;
    const count = starts[place + 1]! - first;
    if (count === 1) {
      parts[0] = cents;
    } else if (served.sums[place]! * cents <= Number.MAX_SAFE_INTEGER) {
      divideExactly(served.units, first, count, served.sums[place]!, cents, parts);
    } else {
      const shares = dataset.proposals[place]!.serves.map(({ shareRatio }) => shareRatio);
      parts.set(largestRemainder(cents, proportions(shares)));
    }
    return count;
  };
}

/** One division by `dividerOf`: for a whole list, make the divider once. */
export function divideOverPairs(
  dataset: Dataset,
  starts: Int32Array,
  place: number,
  cents: number,
  parts: Float64Array,
): number {
  return dividerOf(dataset, starts)(place, cents, parts);
}

function divideExactly(
  units: Float64Array,
  first: number,
  count: number,
  sum: number,
  cents: number,
  parts: Float64Array,
): void {
  let left = cents;
  for (let offset = 0; offset < count; offset += 1) {
    // Exact: of safe whole numbers the quotient is further below the next whole number than doubles round.
    const whole = Math.floor((units[first + offset]! * cents) / sum);
    parts[offset] = whole;
    left -= whole;
  }
  for (; left > 0; left -= 1) {
    let most = -1;
    let winner = 0;
    for (let offset = 0; offset < count; offset += 1) {
      const unit = units[first + offset]!;
      // What a pair still lacks: its remainder, less a whole cent once it has had one.
      const lack = unit * cents - parts[offset]! * sum;
      if (lack > most) {
        most = lack;
        winner = offset;
      }
    }
    parts[winner]! += 1;
  }
}
