import type { Model, Settled } from './model.ts';

/**
 * Settles every proposal that stands the same in all solutions worth at least `value`, judged by
 * prices for the limits (Lagrangian bounds: no solution is worth more than the limits at their prices
 * plus what every proposal earns above its own, and a proposal that goes the other way loses its
 * margin of that). Any prices are sound; good ones settle most, and one for a limit that is not there
 * none. To be cut never earns anything: it only makes a limit stricter. Adds to `settled` in place.
 */
export function settle(
  { choice, missing, upper, rows }: Model,
  gains: Float64Array,
  prices: Float64Array,
  value: number,
  settled: Settled,
): void {
  const profit = gains.slice();
  let bound = 0;
  // Only the rows of the limits have a price here; what a proposal misses is bounded by its column.
  for (const [index, { columns, factors, atLeast, atMost }] of rows.entries()) {
    if (index >= choice.bounds.length) break;
    const price = prices[index]!;
    if (price === 0) continue;
    bound += price * (price > 0 ? atMost : atLeast);
    for (const [at, column] of columns.entries()) profit[column]! -= price * factors[at]!;
  }
  const earned = new Float64Array(settled.length);
  for (let place = 0; place < earned.length; place += 1) {
    const column = missing[place]!;
    const byMissing = column === -1 ? 0 : Math.max(0, profit[column]! * upper[column]!);
    earned[place] = profit[place]! + byMissing;
    bound += Math.max(0, earned[place]!);
  }
  const rounding = 1e-9 * (Math.abs(bound) + 1);
  for (const [place, margin] of earned.entries()) {
    if (settled[place] === -1 && bound - Math.abs(margin) < value - rounding) {
      settled[place] = margin > 0 ? 1 : 0;
    }
  }
}
