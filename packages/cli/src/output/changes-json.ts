import type { Comparison } from '@maatstaf/core';
import type { Report } from '@maatstaf/core/report';

/** What changes against the baseline, in the words of the report: money in whole cents, everything in its fixed order. */
export function changesJson({
  spentDeltaCents,
  entered,
  left,
  added,
  removed,
  proposals,
  neighbourhoods,
}: Comparison): NonNullable<Report['changes']> {
  return {
    spentDeltaCents,
    entered: [...entered],
    left: [...left],
    added: added.map(({ proposal, awardedCents }) => ({ id: proposal, awardedCents })),
    removed: removed.map(({ proposal, awardedCents }) => ({
      id: proposal,
      baselineCents: awardedCents,
    })),
    proposals: proposals.map(
      ({ proposal, change, before, after, awardedDeltaCents, rankDelta }) => ({
        id: proposal,
        change,
        baselineCents: before.awardedCents,
        awardedCents: after.awardedCents,
        awardedDeltaCents,
        rankDelta,
      }),
    ),
    neighbourhoods: neighbourhoods.map(({ neighbourhood, beforeCents, afterCents }) => ({
      code: neighbourhood,
      baselineCents: beforeCents,
      awardedCents: afterCents,
      awardedDeltaCents: afterCents - beforeCents,
    })),
  };
}
