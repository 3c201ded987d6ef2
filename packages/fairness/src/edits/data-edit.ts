import type { Dataset, Pack, Proposal } from '@maatstaf/core';
import * as fc from 'fast-check';

/** What someone types into one proposal, or its neighbourhood: a fact that another has or nobody knows, an amount, a withdrawal. */
export const dataEdit = fc.record({
  proposal: fc.nat(),
  other: fc.nat(),
  what: fc.constantFrom(
    'fact',
    'fact',
    'fact',
    'forget',
    'amount',
    'no amount',
    'withdraw',
    'figure',
    'figure',
    'district',
  ),
  fact: fc.nat(),
});
export type DataEdit = typeof dataEdit extends fc.Arbitrary<infer Value> ? Value : never;

/** The data after an edit. */
export function edited(
  dataset: Dataset,
  pack: Pack,
  { proposal, other, what, fact }: DataEdit,
): Dataset {
  const { proposals } = dataset;
  const place = proposal % proposals.length;
  const facts = Object.keys(proposals[place]?.facts ?? {}).filter((id) => id !== pack.poolBy);
  const id = facts[fact % facts.length] ?? '';
  const change = (one: Proposal): Proposal => {
    switch (what) {
      case 'fact': {
        const value = proposals[other % proposals.length]?.facts[id] ?? null;
        return { ...one, facts: { ...one.facts, [id]: value } };
      }
      case 'forget':
        return { ...one, facts: { ...one.facts, [id]: null } };
      case 'amount':
        return { ...one, requestedCents: (one.requestedCents ?? 0) + 100 };
      case 'no amount':
        return { ...one, requestedCents: null, minimumCents: null };
      case 'withdraw':
        return { ...one, withdrawn: !one.withdrawn };
      default:
        return one;
    }
  };
  if (what === 'figure' || what === 'district')
    return areaEdited(dataset, proposal, other, fact, what);
  return {
    ...dataset,
    proposals: proposals.map((one, index) => (index === place ? change(one) : one)),
  };
}

/** A figure, or the city district, of one neighbourhood as another has it. */
function areaEdited(
  dataset: Dataset,
  place: number,
  other: number,
  fact: number,
  what: 'figure' | 'district',
): Dataset {
  const { neighbourhoods } = dataset;
  const chosen = neighbourhoods[place % neighbourhoods.length];
  const model = neighbourhoods[other % neighbourhoods.length];
  const ids = Object.keys(model?.facts ?? {});
  const id = ids[fact % ids.length] ?? '';
  return {
    ...dataset,
    neighbourhoods: neighbourhoods.map((area) => {
      if (area !== chosen || model === undefined) return area;
      if (what === 'district') return { ...area, cityDistrict: model.cityDistrict };
      return { ...area, facts: { ...area.facts, [id]: model.facts[id] ?? null } };
    }),
  };
}
