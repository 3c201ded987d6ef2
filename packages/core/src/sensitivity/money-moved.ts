import type { Dataset } from '../parse/dataset.ts';

/** A proposal that gets another amount: before a change and after it, or below a share and above it. */
export interface MovedAward {
  readonly proposal: string;
  readonly fromCents: number;
  readonly toCents: number;
}

/** Who gets another amount, and how much money changed hands. */
export interface MoneyMoved {
  /** By id. */
  readonly awards: readonly MovedAward[];
  /** Cents that go from one proposal to another; money that only comes free or is spent is not in it. */
  readonly movedCents: number;
}

/** The difference between two lists of awards, in cents per proposal of the dataset. */
export function moneyMoved(
  { proposals }: Dataset,
  from: Float64Array,
  to: Float64Array,
): MoneyMoved {
  const awards = proposals.flatMap(({ id }, place): readonly MovedAward[] => {
    const [fromCents, toCents] = [from[place] ?? 0, to[place] ?? 0];
    return fromCents === toCents ? [] : [{ proposal: id, fromCents, toCents }];
  });
  const sum = (gains: number): number =>
    awards.reduce(
      (total, { fromCents, toCents }) => total + Math.max(0, gains * (toCents - fromCents)),
      0,
    );
  return { awards, movedCents: Math.min(sum(1), sum(-1)) };
}
