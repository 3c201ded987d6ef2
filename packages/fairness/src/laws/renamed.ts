import type { Dataset, FactValue, Scenario } from '@maatstaf/core';

/** New names by old ones; who is not in it keeps its name. */
export type Names = ReadonlyMap<string, string>;

/** What a dataset calls its proposals, neighbourhoods and city districts, by their old names. */
export interface Renaming {
  readonly proposals?: Names;
  readonly neighbourhoods?: Names;
  readonly cityDistricts?: Names;
}

/**
 * The dataset with other names. A fact that holds the code of a neighbourhood, or the name of a city
 * district, follows it.
 */
export function renamed(dataset: Dataset, renaming: Renaming): Dataset {
  const { proposals: ids, neighbourhoods: codes, cityDistricts: districts } = renaming;
  const id = (name: string): string => ids?.get(name) ?? name;
  const code = (name: string): string => codes?.get(name) ?? name;
  const value = (one: FactValue): FactValue =>
    typeof one === 'string' ? (codes?.get(one) ?? districts?.get(one) ?? one) : one;
  const factsOf = (facts: Readonly<Record<string, FactValue>>) =>
    Object.fromEntries(Object.entries(facts).map(([fact, one]) => [fact, value(one)]));
  return {
    ...dataset,
    neighbourhoods: dataset.neighbourhoods
      .map((area) => ({
        ...area,
        code: code(area.code),
        name: code(area.name),
        cityDistrict: districts?.get(area.cityDistrict ?? '') ?? area.cityDistrict,
        facts: factsOf(area.facts),
      }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    proposals: dataset.proposals
      .map((proposal) => ({
        ...proposal,
        id: id(proposal.id),
        serves: proposal.serves
          .map((served) => ({ ...served, neighbourhood: code(served.neighbourhood) }))
          .toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1)),
        requires: proposal.requires.map(id).toSorted(),
        incompatibleWith: proposal.incompatibleWith.map(id).toSorted(),
        facts: factsOf(proposal.facts),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The scenario that says the same of proposals with other names. */
export function renamedIn(scenario: Scenario, ids: Names): Scenario {
  const { overrides, withdrawn } = scenario;
  return {
    ...scenario,
    ...(overrides === undefined
      ? {}
      : {
          overrides: overrides.map((one) => ({
            ...one,
            proposal: ids.get(one.proposal) ?? one.proposal,
          })),
        }),
    ...(withdrawn === undefined ? {} : { withdrawn: withdrawn.map((id) => ids.get(id) ?? id) }),
  };
}
