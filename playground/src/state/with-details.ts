import type { Run } from '@maatstaf/core';

/**
 * The same run, which keeps what the rules found about each proposal once that is written out. A move
 * of a weight leaves those findings as they are, and every list of awards asks for them.
 */
export function withDetails(run: Run): Run {
  const { assessment } = run;
  const kept = Object.create(assessment, {
    proposalAt: {
      value: (place: number) => assessment.proposals[place] ?? assessment.proposalAt(place),
    },
  }) as Run['assessment'];
  return { ...run, assessment: kept };
}
