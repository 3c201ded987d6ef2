import type { Dataset, FactValue, Proposal } from '@maatstaf/core';

/** The dataset in which every record that can have a fact has this value of it. */
export function withFacts(
  dataset: Dataset,
  fact: string,
  value: FactValue,
  where: (proposal: Proposal) => boolean = () => true,
): Dataset {
  return fact.startsWith('neighbourhood.')
    ? {
        ...dataset,
        neighbourhoods: dataset.neighbourhoods.map((area) => ({
          ...area,
          facts: { ...area.facts, [fact]: value },
        })),
      }
    : {
        ...dataset,
        proposals: dataset.proposals.map((one) =>
          where(one) ? { ...one, facts: { ...one.facts, [fact]: value } } : one,
        ),
      };
}
