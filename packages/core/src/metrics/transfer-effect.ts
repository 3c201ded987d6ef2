import type { NeedComparison } from './comparison.ts';

/**
 * What moving cents from one area to another adds to the concentration index: exactly
 * 2δ(Rⱼ − Rᵢ)/(Nμ), so less than 0 where the receiver is needier (Pigou–Dalton). Null where nothing
 * was spent, or where an area is not among those compared. Throws a RangeError for an amount that the
 * giver does not have.
 */
export function transferEffect(
  { areas, cents, order: { order, doubleRank } }: NeedComparison,
  from: string,
  to: string,
  movedCents: number,
): number | null {
  const [giver, receiver] = [from, to].map((code) =>
    areas.findIndex(({ neighbourhood }) => neighbourhood === code),
  ) as [number, number];
  if (areas.length < 2 || giver < 0 || receiver < 0) return null;
  if (!(movedCents >= 0 && movedCents <= cents[giver]!)) {
    throw new RangeError(
      `${from} has ${cents[giver]} cents, so ${movedCents} cannot move from it: give 0 to ${cents[giver]}.`,
    );
  }
  const spent = cents.reduce((sum, own) => sum + own, 0);
  const rank = (area: number): number => doubleRank[order.indexOf(area)]!;
  return spent === 0 ? null : (movedCents * (rank(receiver) - rank(giver))) / spent;
}
