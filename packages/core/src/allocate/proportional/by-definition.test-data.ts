import type { Claims } from './proportional.ts';
import type { WeightKind } from './weight.ts';

/** The division exactly as it is defined, in fractions of whole numbers; slow, and for small amounts. */
export function proportionalByDefinition(
  { points, claimCents, leastCents, floorCents }: Claims,
  budgetCents: number,
  kind: WeightKind,
): readonly number[] {
  const at = (list: Float64Array, index: number): number => list[index] ?? 0;
  const awarded = Array.from(floorCents);
  let money = BigInt(budgetCents - awarded.reduce((sum, floor) => sum + floor, 0));
  const room = (index: number): bigint => BigInt(at(claimCents, index) - at(floorCents, index));
  for (const zeroes of [false, true]) {
    let members = [...points.keys()].filter((index) => (points[index] === 0) === zeroes);
    const weight = (index: number): bigint =>
      (zeroes ? 1n : BigInt(Math.round(at(points, index) * 1e9))) *
      (kind === 'score' ? 1n : BigInt(at(claimCents, index)));
    // The level as a fraction: full are those whose room is reached.
    const level = (): readonly [bigint, bigint] | null => {
      let unfilled = members.filter((index) => room(index) > 0n);
      let left = money;
      for (;;) {
        const sum = unfilled.reduce((total, index) => total + weight(index), 0n);
        if (sum === 0n) return null;
        const full = unfilled.filter((index) => room(index) * sum <= left * weight(index));
        if (full.length === 0) return [left, sum];
        left -= full.reduce((total, index) => total + room(index), 0n);
        unfilled = unfilled.filter((index) => !full.includes(index));
      }
    };
    for (;;) {
      const reached = level();
      const part = (index: number): readonly [bigint, bigint] =>
        reached === null || room(index) * reached[1] <= reached[0] * weight(index)
          ? [room(index), 1n]
          : [reached[0] * weight(index), reached[1]];
      const tooLittle = members.findLast((index) => {
        const needed = BigInt(Math.max(0, at(leastCents, index) - at(floorCents, index)));
        const [over, under] = part(index);
        return over < needed * under;
      });
      if (tooLittle === undefined) break;
      members = members.filter((index) => index !== tooLittle);
      awarded[tooLittle] = 0;
      money += BigInt(at(floorCents, tooLittle));
    }
    const given = new Map(members.map((index) => [index, 0n]));
    const nextCent = (index: number): bigint => (given.get(index) ?? 0n) + 1n;
    for (; money > 0n; money -= 1n) {
      const [winner] = members
        .filter((index) => nextCent(index) <= room(index))
        .toSorted((a, b) =>
          nextCent(a) * weight(b) < nextCent(b) * weight(a)
            ? -1
            : nextCent(a) * weight(b) > nextCent(b) * weight(a)
              ? 1
              : a - b,
        );
      if (winner === undefined) break;
      given.set(winner, nextCent(winner));
    }
    for (const [index, cents] of given) awarded[index] = (awarded[index] ?? 0) + Number(cents);
  }
  return awarded;
}
