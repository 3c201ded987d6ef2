import type { Dataset } from '../parse/dataset.ts';

/** The amounts of the proposals of a dataset, as columns. */
export interface Amounts {
  /** In cents; 0 where unknown. */
  readonly requestedCents: Float64Array;
  /** In cents; Infinity where the proposal is not divisible. */
  readonly minimumCents: Float64Array;
  /** 1 where the requested amount is unknown, else 0. */
  readonly unknown: Uint8Array;
  /** The places of the proposals that have no pool. */
  readonly withoutPool: readonly number[];
}

const known = new WeakMap<Dataset, Amounts>();

/** Read from the records once: an edit of the rules changes none of it. */
export function amountsOf(dataset: Dataset): Amounts {
  const earlier = known.get(dataset);
  if (earlier !== undefined) return earlier;
  const { proposals } = dataset;
  const amounts = {
    requestedCents: Float64Array.from(proposals, (one) => one.requestedCents ?? 0),
    minimumCents: Float64Array.from(proposals, (one) => one.minimumCents ?? Infinity),
    unknown: Uint8Array.from(proposals, (one) => (one.requestedCents === null ? 1 : 0)),
    withoutPool: proposals.flatMap(({ pool }, place) => (pool === null ? [place] : [])),
  };
  known.set(dataset, amounts);
  return amounts;
}
