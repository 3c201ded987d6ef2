import type { Award } from '../allocate/allocation.ts';
import { onDemand } from '../on-demand/on-demand.ts';
import type { Dataset } from '../parse/dataset.ts';
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

/**
 * What changes from one run to the other. Both must be of the same pack and data, but for what their
 * scenarios changed of it. Who comes in and who falls out is there at once; the change of every proposal
 * is written out when someone looks at it.
 */
export function compare(baseline: Run, scenario: Run): Comparison {
  const [before, after] = [baseline.allocation, scenario.allocation];
  const earlierAt = placesIn(baseline.dataset, scenario.dataset);
  const laterAt = placesIn(scenario.dataset, baseline.dataset);
  const { proposals } = scenario.dataset;
  const named = (kind: ProposalChange['change']): readonly string[] =>
    proposals.flatMap(({ id }, place) => {
      const earlier = before.awardedCents[earlierAt(place) ?? -1];
      return earlier !== undefined && kindOf(earlier, after.awardedCents[place] ?? 0) === kind
        ? id
        : [];
    });
  const earlierCents = centsByNeighbourhood(baseline);
  return onDemand(
    {
      neighbourhoods: [...centsByNeighbourhood(scenario)].map(([neighbourhood, afterCents]) => ({
        neighbourhood,
        beforeCents: earlierCents.get(neighbourhood) ?? 0,
        afterCents,
      })),
      added: proposals.flatMap((_, place) =>
        earlierAt(place) === undefined ? after.awardAt(place) : [],
      ),
      removed: baseline.dataset.proposals.flatMap((_, place) =>
        laterAt(place) === undefined ? before.awardAt(place) : [],
      ),
      entered: named('in'),
      left: named('out'),
      spentDeltaCents: after.spentCents - before.spentCents,
    },
    {
      proposals: () =>
        after.awards.flatMap((is, place) => {
          const was = before.awards[earlierAt(place) ?? -1];
          return was === undefined ? [] : changeOf(was, is);
        }),
    },
  );
}

/** Where the proposal at a place in some data stands in others; undefined where these are without it. */
function placesIn(others: Dataset, own: Dataset): (place: number) => number | undefined {
  // The same data have their proposals in the same places, move after move.
  if (others.proposals === own.proposals) return (place) => place;
  const places = new Map(others.proposals.map(({ id }, place) => [id, place]));
  return (place) => places.get(own.proposals[place]?.id ?? '');
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
