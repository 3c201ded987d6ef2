import { asShares, type Run, type Weight, weightsInUse } from '@maatstaf/core';

/** The weights of a run as shares of their level: principles, and criteria within each principle. */
export function sharesInUse({ pack, scenario }: Run): {
  readonly principles: readonly Weight[];
  readonly criteria: ReadonlyMap<string, readonly Weight[]>;
} {
  const { principles, criteria } = weightsInUse(pack, scenario);
  return {
    principles: asShares(principles),
    criteria: new Map([...criteria].map(([principle, level]) => [principle, asShares(level)])),
  };
}
