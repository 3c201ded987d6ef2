import { type Comparison, type Language, type Run, textIn } from '@maatstaf/core';
import { csv } from '@maatstaf/core/csv';

/** The same word on every row, so that it survives sorting, filtering and copying in a spreadsheet. */
const amountsOf = (run: Run): string =>
  run.dataset.illustrativeAmounts ? 'illustrative' : 'as-supplied';

/** A row per proposal, sorted by pool, rank and id. Money in whole cents; lists with `|` between. */
export function proposalsCsv(run: Run, comparison: Comparison | null, language: Language): string {
  const scores = new Map(run.scores.proposals.map((score) => [score.proposal, score]));
  const assessed = new Map(run.assessment.proposals.map((each) => [each.proposal, each]));
  const proposals = new Map(run.dataset.proposals.map((proposal) => [proposal.id, proposal]));
  const changes = new Map(comparison?.proposals.map((change) => [change.proposal, change]));
  const pools = run.allocation.pools.map(({ pool }) => pool);
  const place = (pool: string | null): number =>
    pool === null ? pools.length : pools.indexOf(pool);
  const rows = run.allocation.awards
    .toSorted(
      (a, b) =>
        place(a.pool) - place(b.pool) ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        (a.proposal < b.proposal ? -1 : 1),
    )
    .map((award) => {
      const proposal = proposals.get(award.proposal);
      const score = scores.get(award.proposal);
      const change = changes.get(award.proposal);
      return [
        amountsOf(run),
        award.pool,
        award.rank,
        award.proposal,
        proposal === undefined ? null : textIn(proposal.title, language),
        proposal?.serves.map(({ neighbourhood }) => neighbourhood).join('|') ?? null,
        score?.score ?? null,
        score?.range.low ?? null,
        score?.range.high ?? null,
        award.status,
        award.reason,
        award.requestedCents,
        award.claimCents,
        award.awardedCents,
        award.override === null ? null : `${award.override.action}: ${award.override.reason}`,
        [
          ...new Set(assessed.get(award.proposal)?.attention.map(({ rule, code }) => rule ?? code)),
        ].join('|'),
        ...(comparison === null
          ? []
          : [
              change?.change ?? 'added',
              change?.before.awardedCents ?? null,
              change?.awardedDeltaCents ?? award.awardedCents,
            ]),
      ];
    });
  return csv(
    [
      'amounts',
      'pool',
      'rank',
      'proposal',
      'title',
      'serves',
      'score',
      'scoreLow',
      'scoreHigh',
      'status',
      'reason',
      'requestedCents',
      'claimCents',
      'awardedCents',
      'override',
      'attention',
      ...(comparison === null ? [] : ['change', 'baselineCents', 'differenceCents']),
    ],
    rows,
  );
}

/** A row per neighbourhood, sorted by code; its priorities as proposal ids, the first first. */
export function neighbourhoodsCsv(run: Run, comparison: Comparison | null): string {
  // A pack without a need model knows nothing of need: its cells are empty, not wide open.
  const profiles = run.pack.needModels.length === 0 ? [] : run.assessment.need;
  const needs = new Map(profiles.map((need) => [need.neighbourhood, need]));
  const areas = new Map(run.dataset.neighbourhoods.map((area) => [area.code, area]));
  const changes = new Map(
    comparison?.neighbourhoods.map((change) => [change.neighbourhood, change]),
  );
  const rows = run.allocation.neighbourhoods.map(
    ({ neighbourhood, claimedCents, awardedCents, priorities }) => {
      const change = changes.get(neighbourhood);
      const need = needs.get(neighbourhood);
      return [
        amountsOf(run),
        neighbourhood,
        areas.get(neighbourhood)?.name ?? null,
        areas.get(neighbourhood)?.cityDistrict ?? null,
        areas.get(neighbourhood)?.population ?? null,
        need?.index ?? null,
        need?.cumulative ?? null,
        need?.range.low ?? null,
        need?.range.high ?? null,
        claimedCents,
        awardedCents,
        priorities.map(({ proposal }) => proposal).join('|'),
        need?.attention.join('|') ?? null,
        ...(comparison === null
          ? []
          : [
              change?.beforeCents ?? null,
              change === undefined ? null : change.afterCents - change.beforeCents,
            ]),
      ];
    },
  );
  return csv(
    [
      'amounts',
      'neighbourhood',
      'name',
      'cityDistrict',
      'population',
      'needIndex',
      'needCumulative',
      'needCumulativeLow',
      'needCumulativeHigh',
      'claimedCents',
      'awardedCents',
      'priorities',
      'attention',
      ...(comparison === null ? [] : ['baselineCents', 'differenceCents']),
    ],
    rows,
  );
}
