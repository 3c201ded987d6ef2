import type { Assessment } from '../assess/assessment.ts';
import type { Dataset } from '../parse/dataset.ts';
import type { GroupLimit } from '../parse/group-limit.ts';
import type { Pack } from '../parse/pack.ts';

/**
 * The groups of one limit. Either neighbourhoods decide (an award counts by the shares with which it
 * serves them) or proposals do (all of an award counts).
 */
export interface Grouping {
  /** The code, name or id of what a group shares, sorted; `all` where the limit is on the whole. */
  readonly keys: readonly string[];
  /** Per neighbourhood the group it is in, −1 for none; null where proposals decide. */
  readonly groupOfArea: Int32Array | null;
  /** Per group whether each proposal is in it; empty where neighbourhoods decide. */
  readonly members: readonly Uint8Array[];
  /** Whether each proposal counts at all; null where every one does. */
  readonly counting: Uint8Array | null;
}

/** A limit that has groups: all but tranches. */
export type GroupedLimit = Exclude<GroupLimit, { readonly kind: 'tranches' }>;

export function groupingOf(
  limit: GroupedLimit,
  pack: Pack,
  dataset: Dataset,
  assessment: Assessment,
): Grouping {
  const { by, only } = limit.group;
  const wanted = (key: string): boolean => only?.includes(key) ?? true;
  const counting = countingOf(limit, assessment);
  const byArea = (keyOf: (place: number) => string | null): Grouping => {
    const names = dataset.neighbourhoods.map((_, place) => keyOf(place) ?? '');
    // A group that is named is there, also where nothing in the data belongs to it: its limit shows.
    const keys = [...new Set(only ?? names)]
      .filter((name) => name !== '')
      .toSorted((one, other) => (one < other ? -1 : 1));
    const places = new Map(keys.map((key, place) => [key, place]));
    const groupOfArea = Int32Array.from(names, (name) => places.get(name) ?? -1);
    return { keys, groupOfArea, members: [], counting };
  };
  const byProposal = (ids: readonly string[], membersOf: (id: string) => Uint8Array): Grouping => {
    const keys = ids.filter(wanted).toSorted();
    return { keys, groupOfArea: null, members: keys.map(membersOf), counting };
  };
  switch (by) {
    case 'neighbourhood':
      return byArea((place) => dataset.neighbourhoods[place]?.code ?? null);
    case 'city-district':
      return byArea((place) => dataset.neighbourhoods[place]?.cityDistrict ?? null);
    case 'pool':
      return byProposal(
        pack.pools.map(({ id }) => id),
        (id) => inPool(id, assessment),
      );
    case 'earmark':
      return byProposal(
        pack.earmarks.map(({ id }) => id),
        (id) => assessment.earmarked(id),
      );
    case 'whole':
      return byProposal(['all'], () => new Uint8Array(dataset.proposals.length).fill(1));
  }
}

/** Proposals of the pool the limit stands in, and with the earmark that it asks for. */
function countingOf(limit: GroupedLimit, assessment: Assessment): Uint8Array | null {
  const columns = [
    ...(limit.within === undefined ? [] : [inPool(limit.within, assessment)]),
    ...(limit.kind === 'coverage' && limit.earmark !== undefined
      ? [assessment.earmarked(limit.earmark)]
      : []),
  ];
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return first.map((one, place) => (others.every((other) => other[place] === 1) ? one : 0));
}

function inPool(id: string, { kept }: Assessment): Uint8Array {
  const { pools, poolAt } = kept.byPool;
  return Uint8Array.from(poolAt, (pool) => (pools[pool] === id ? 1 : 0));
}
