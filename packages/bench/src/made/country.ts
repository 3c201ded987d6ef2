import type { Dataset, Neighbourhood, Pack, Proposal } from '@maatstaf/core';
import { countryPack, needFact, neighbourhoodFacts, pools, proposalFacts } from './country-pack.ts';
import { type MadeFact, madeValue } from './made-fact.ts';
import { type Random, seeded } from './random.ts';

/** How large: the country has 14,500 neighbourhoods and 50,000 proposals. */
export interface Size {
  readonly neighbourhoods: number;
  readonly proposals: number;
}

/**
 * A made-up country: the same in every run. A proposal serves one to three neighbourhoods; one value
 * in fourteen is unknown.
 */
export function country({ neighbourhoods, proposals }: Size): {
  readonly pack: Pack;
  readonly dataset: Dataset;
} {
  const random = seeded(14_500);
  const areas = Array.from({ length: neighbourhoods }, (_, index) => madeArea(index, random));
  return {
    pack: countryPack(proposals),
    dataset: {
      illustrativeAmounts: true,
      neighbourhoods: areas,
      proposals: Array.from({ length: proposals }, (_, index) =>
        madeProposal(index, areas, random),
      ),
      provenance: { neighbourhoods: null, proposals: null },
    },
  };
}

function madeArea(index: number, random: Random): Neighbourhood {
  return {
    code: `BU${String(index).padStart(8, '0')}`,
    name: `Neighbourhood ${index}`,
    cityDistrict: null,
    population: 100 + random.below(4_000),
    facts: {
      [needFact]: random.next() < 0.05 ? null : random.below(10_001) / 100,
      ...madeFacts(neighbourhoodFacts, random),
    },
  };
}

function madeProposal(index: number, areas: readonly Neighbourhood[], random: Random): Proposal {
  const requestedCents = 100_000 * (1 + random.below(200)) + random.below(100_000);
  return {
    id: `p-${String(index).padStart(6, '0')}`,
    title: { en: `Proposal ${index}` },
    note: null,
    statements: [],
    pool: random.pick(pools),
    serves: madeServes(areas, random),
    requestedCents,
    minimumCents: random.below(3) === 0 ? Math.floor(requestedCents / 2) : null,
    yearlyCents: null,
    incompatibleWith: [],
    requires: [],
    withdrawn: false,
    facts: madeFacts(proposalFacts, random),
  };
}

function madeFacts(facts: readonly MadeFact[], random: Random): Proposal['facts'] {
  return Object.fromEntries(
    facts.map((fact) => [fact.id, random.below(14) === 0 ? null : madeValue(fact, random)]),
  );
}

const divisions: readonly [readonly number[], ...(readonly number[])[]] = [
  [1],
  [0.6, 0.4],
  [0.5, 0.3, 0.2],
];

/** One to three neighbourhoods that lie side by side in the list, so that none occurs twice. */
function madeServes(areas: readonly Neighbourhood[], random: Random): Proposal['serves'] {
  const shares = random.pick(divisions);
  const first = random.below(areas.length - shares.length + 1);
  return shares.map((shareRatio, offset) => ({
    neighbourhood: areas[first + offset]?.code ?? '',
    shareRatio,
  }));
}
