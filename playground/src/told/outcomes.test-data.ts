import type { Run } from '@maatstaf/core';

/** What one outcome does to another, worked out anew from what everyone gets. */
export interface Difference {
  readonly enter: readonly string[];
  readonly leave: readonly string[];
  readonly other: number;
  readonly movedCents: number;
}

/** From one outcome to another of the same data. Proposals by id. */
export function difference(from: Run, to: Run): Difference {
  const before = new Map(from.allocation.awards.map((one) => [one.proposal, one.awardedCents]));
  const enter: string[] = [];
  const leave: string[] = [];
  let [other, up, down] = [0, 0, 0];
  for (const { proposal, awardedCents } of to.allocation.awards) {
    const earlier = before.get(proposal) ?? 0;
    if (earlier === awardedCents) continue;
    if (earlier === 0) enter.push(proposal);
    else if (awardedCents === 0) leave.push(proposal);
    else other += 1;
    up += Math.max(0, awardedCents - earlier);
    down += Math.max(0, earlier - awardedCents);
  }
  return { enter, leave, other, movedCents: Math.min(up, down) };
}

/** What a proposal gets under an outcome, in cents. */
export function awardedTo(proposal: string, { allocation }: Run): number {
  return allocation.awards.find((one) => one.proposal === proposal)?.awardedCents ?? Number.NaN;
}
