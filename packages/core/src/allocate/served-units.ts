import { proportions } from '../numbers/decimal.ts';
import type { Dataset } from '../parse/dataset.ts';
import { largestRemainder } from './largest-remainder.ts';

/** The shares of every pair as whole numbers in the same proportion, with their sum per proposal. */
interface ServedUnits {
  /** Per pair; exact as long as the sum of its proposal is. */
  readonly units: Float64Array;
  /** Per proposal; Infinity where the numbers are too large to be exact. */
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
    const parts = proportions(serves.map(({ shareRatio }) => shareRatio));
    const sum = parts.reduce((total, part) => total + part, 0n);
    made.sums[place] = sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : Infinity;
    for (const [offset, part] of parts.entries())
      made.units[starts[place]! + offset] = Number(part);
  }
  known.set(dataset, made);
  return made;
}

/**
 * Calls back with the cents of a proposal that fall to each of its pairs: by share, to the last cent,
 * by largest remainder and then neighbourhood code. Whole-number arithmetic throughout; only shares
 * with very many decimals need more than doubles hold, and take the slow way.
 */
export function divideOverPairs(
  dataset: Dataset,
  starts: Int32Array,
  place: number,
  cents: number,
  give: (pair: number, cents: number) => void,
): void {
  const first = starts[place]!;
  const count = starts[place + 1]! - first;
  if (count === 1) {
    give(first, cents);
    return;
  }
  const { units, sums } = unitsOf(dataset, starts);
  const sum = sums[place]!;
  if (!(sum * cents <= Number.MAX_SAFE_INTEGER)) {
    const shares = dataset.proposals[place]!.serves.map(({ shareRatio }) => shareRatio);
    for (const [offset, part] of largestRemainder(cents, proportions(shares)).entries()) {
      give(first + offset, part);
    }
    return;
  }
  let left = cents;
  const remainders: number[] = [];
  for (let offset = 0; offset < count; offset += 1) {
    const product = units[first + offset]! * cents;
    remainders.push(product % sum);
    left -= (product - remainders[offset]!) / sum;
  }
  for (let offset = 0; offset < count; offset += 1) {
    const own = remainders[offset]!;
    const ahead = remainders.filter(
      (other, at) => other > own || (other === own && at < offset),
    ).length;
    const floor = (units[first + offset]! * cents - own) / sum;
    give(first + offset, floor + (ahead < left ? 1 : 0));
  }
}
