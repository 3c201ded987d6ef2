import type { Award } from '../allocate/allocation.ts';
import type { Run } from '../run/run.ts';

/** How one proposal fares under a scenario, against the baseline. */
export interface ProposalChange {
  readonly proposal: string;
  readonly before: Award;
  readonly after: Award;
  /** `in`: got nothing, gets something; `out`: the reverse; `more` and `less`: another amount. */
  readonly change: 'in' | 'out' | 'more' | 'less' | 'same';
  readonly awardedDeltaCents: number;
  /** Places gained (positive) or lost; null where it is unranked before or after. */
  readonly rankDelta: number | null;
}

/** The reallocation: what a scenario changes for everyone, against the baseline. */
export interface Comparison {
  /** Every proposal that both runs have, sorted by id. */
  readonly proposals: readonly ProposalChange[];
  readonly neighbourhoods: readonly {
    readonly neighbourhood: string;
    readonly beforeCents: number;
    readonly afterCents: number;
  }[];
  /** Those that only the scenario has, with what they got there; sorted by id. */
  readonly added: readonly Award[];
  /** Those that only the baseline has, with what they got there; sorted by id. */
  readonly removed: readonly Award[];
  /** Of the proposals that both have: those that come in, and those that fall out. */
  readonly entered: readonly string[];
  readonly left: readonly string[];
  readonly spentDeltaCents: number;
}

/** What changes from one run to the other. Both must be of the same pack and data, but for what their scenarios changed of it. */
export function compare(baseline: Run, scenario: Run): Comparison {
  const before = new Map(baseline.allocation.awards.map((award) => [award.proposal, award]));
  const proposals = scenario.allocation.awards.flatMap((after) => {
    const earlier = before.get(after.proposal);
    return earlier === undefined ? [] : [changeOf(earlier, after)];
  });
  const after = new Set(scenario.allocation.awards.map(({ proposal }) => proposal));
  const earlierCents = centsByNeighbourhood(baseline);
  const named = (change: ProposalChange['change']): readonly string[] =>
    proposals.filter((one) => one.change === change).map(({ proposal }) => proposal);
  return {
    proposals,
    neighbourhoods: [...centsByNeighbourhood(scenario)].map(([neighbourhood, afterCents]) => ({
      neighbourhood,
      beforeCents: earlierCents.get(neighbourhood) ?? 0,
      afterCents,
    })),
    added: scenario.allocation.awards.filter(({ proposal }) => !before.has(proposal)),
    removed: baseline.allocation.awards.filter(({ proposal }) => !after.has(proposal)),
    entered: named('in'),
    left: named('out'),
    spentDeltaCents: scenario.allocation.spentCents - baseline.allocation.spentCents,
  };
}

function centsByNeighbourhood({ dataset, allocation }: Run): ReadonlyMap<string, number> {
  return new Map(
    dataset.neighbourhoods.map(({ code }, area) => [code, allocation.awardedByArea[area] ?? 0]),
  );
}

function changeOf(before: Award, after: Award): ProposalChange {
  const awardedDeltaCents = after.awardedCents - before.awardedCents;
  return {
    proposal: after.proposal,
    before,
    after,
    change: kindOf(before.awardedCents, after.awardedCents),
    awardedDeltaCents,
    rankDelta: before.rank === null || after.rank === null ? null : before.rank - after.rank,
  };
}

function kindOf(before: number, after: number): ProposalChange['change'] {
  if (before === after) return 'same';
  if (before === 0) return 'in';
  if (after === 0) return 'out';
  return after > before ? 'more' : 'less';
}
