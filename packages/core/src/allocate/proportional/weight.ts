/** How much of what is left a claim attracts: its score, or its score times its claim. */
export type WeightKind = 'score' | 'score-times-claim';

/**
 * Weights as exact whole numbers: points in billionths, times the claim in cents or times one. A
 * product may need more bits than a double has, so both factors are kept.
 */
export interface Weights {
  /** Billionths of a point. */
  readonly billionths: Float64Array;
  /** The claim in cents, or 1. */
  readonly times: Float64Array;
  /** The products, to the precision of a double. */
  readonly near: Float64Array;
}

export function weightsOf(
  points: Float64Array,
  claimCents: Float64Array,
  kind: WeightKind,
): Weights {
  const billionths = new Float64Array(points.length);
  const times = kind === 'score' ? new Float64Array(points.length).fill(1) : claimCents;
  const near = new Float64Array(points.length);
  for (let index = 0; index < points.length; index += 1) {
    billionths[index] = Math.round(points[index]! * 1e9);
    near[index] = billionths[index]! * times[index]!;
  }
  return { billionths, times, near };
}

/** The weight at an index, exactly. */
export function exactWeight({ billionths, times }: Weights, index: number): bigint {
  return BigInt(billionths[index]!) * BigInt(times[index]!);
}

/** A sum of weights to which weights are added and from which they are taken. */
export interface WeightSum {
  change(index: number, sign: 1 | -1): void;
  near(): number;
  exact(): bigint;
}

/**
 * An empty sum that stays exact in doubles, however many are added and taken: the billionths are cut
 * into digits so small that every digit times all the claims together fits.
 */
export function weightSum({ billionths, times }: Weights): WeightSum {
  let all = 1;
  let highest = 1;
  for (let index = 0; index < times.length; index += 1) {
    all += times[index]!;
    if (billionths[index]! > highest) highest = billionths[index]!;
  }
  const base = 2 ** Math.max(1, Math.min(37, Math.floor(53 - Math.log2(all) - 1)));
  const digits = new Float64Array(Math.floor(Math.log2(highest) / Math.log2(base)) + 1);
  return {
    change(index, sign) {
      const factor = sign * times[index]!;
      let rest = billionths[index]!;
      for (let place = 0; place < digits.length; place += 1) {
        const above = Math.floor(rest / base);
        digits[place]! += (rest - above * base) * factor;
        rest = above;
      }
    },
    near() {
      let sum = 0;
      for (let place = digits.length - 1; place >= 0; place -= 1) sum = sum * base + digits[place]!;
      return sum;
    },
    exact: () => digits.reduceRight((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n),
  };
}
