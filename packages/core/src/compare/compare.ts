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
  const pairs = pairsOf(baseline, scenario);
  const [before, after] = [baseline.allocation, scenario.allocation];
  const named = (kind: ProposalChange['change']): readonly string[] =>
    pairs.both.flatMap(([earlier, place]) =>
      kindOf(before.awardedCents[earlier] ?? 0, after.awardedCents[place] ?? 0) === kind
        ? (scenario.dataset.proposals[place]?.id ?? [])
        : [],
    );
  const earlierCents = centsByNeighbourhood(baseline);
  return onDemand(
    {
      neighbourhoods: [...centsByNeighbourhood(scenario)].map(([neighbourhood, afterCents]) => ({
        neighbourhood,
        beforeCents: earlierCents.get(neighbourhood) ?? 0,
        afterCents,
      })),
      added: pairs.added.map((place) => after.awardAt(place)),
      removed: pairs.removed.map((place) => before.awardAt(place)),
      entered: named('in'),
      left: named('out'),
      spentDeltaCents: after.spentCents - before.spentCents,
    },
    {
      proposals: () =>
        pairs.both.flatMap(([earlier, place]) => {
          const [was, is] = [before.awards[earlier], after.awards[place]];
          return was === undefined || is === undefined ? [] : [changeOf(was, is)];
        }),
    },
  );
}

/** Where proposals stand in the data of two runs. */
interface Pairs {
  /** Of those that both have, the place in the baseline and that in the scenario. */
  readonly both: readonly (readonly [before: number, after: number])[];
  /** Those that only the scenario has, and those that only the baseline has. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

function pairsOf(baseline: Run, scenario: Run): Pairs {
  const [before, after] = [baseline.dataset.proposals, scenario.dataset.proposals];
  if (before === after) return { both: samePlaces(after), added: [], removed: [] };
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    both: after.flatMap(({ id }, place) => {
      const earlier = places.get(id);
      return earlier === undefined ? [] : [[earlier, place] as const];
    }),
    added: [...after.keys()].filter((place) => !places.has(after[place]?.id ?? '')),
    removed: [...before.keys()].filter((place) => !ids.has(before[place]?.id ?? '')),
  };
}

const known = new WeakMap<Dataset['proposals'], Pairs['both']>();

/** The same data have their proposals in the same places, move after move. */
function samePlaces(proposals: Dataset['proposals']): Pairs['both'] {
  const before = known.get(proposals);
  if (before !== undefined) return before;
  const pairs = proposals.map((_, place) => [place, place] as const);
  known.set(proposals, pairs);
  return pairs;
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
