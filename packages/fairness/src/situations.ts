import type { Trial } from './case.ts';

/**
 * Situations that a law is worth little without: which of them came up in a trial. A property that
 * passes over packs in which nothing is unknown and nothing ties has shown little.
 */
export function situationsIn({ dataset, pack, run }: Trial): ReadonlyMap<string, boolean> {
  const { awards } = run.allocation;
  const assessed = run.assessment.proposals;
  const statuses = new Set(awards.map(({ status }) => status));
  return new Map([
    ['unknown facts', run.scores.proposals.some(({ range }) => range.high > range.low)],
    ['exact ties', awards.some(({ tied }) => tied)],
    ['several neighbourhoods', dataset.proposals.some(({ serves }) => serves.length > 1)],
    ['limits', assessed.some(({ limits }) => limits.length > 0)],
    ['divisible proposals', dataset.proposals.some(({ minimumCents }) => minimumCents !== null)],
    ['awards', awards.some(({ awardedCents }) => awardedCents > 0)],
    ['refusals for want of money', statuses.has('refused-ceiling')],
    ['incomplete', statuses.has('incomplete')],
    ['excluded', assessed.some(({ eligibility }) => eligibility.kind === 'excluded')],
    ['partial awards', statuses.has('partially-awarded')],
    ['below the threshold', statuses.has('refused-below-threshold')],
    ['withdrawn', statuses.has('withdrawn')],
    ['decided by a person', awards.some(({ override }) => override !== null)],
    ['several pools', pack.pools.length > 1],
    ['need model', pack.needModels.length > 0],
    [
      'held within 100',
      run.scores.proposals.some(({ contributions }) =>
        contributions.some(({ kind }) => kind === 'held'),
      ),
    ],
  ]);
}
