import type { Dataset, Neighbourhood, Proposal, Served } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { FactTable } from './evaluator.ts';
import type { NeedProfile } from './need-profile.ts';
import { factsOfRule } from './rule-facts.ts';

/** A row of the fact table: a proposal in one of the neighbourhoods it serves. */
export interface Row {
  readonly proposal: Proposal;
  readonly served: Served;
  readonly neighbourhood: Neighbourhood;
  readonly need: NeedProfile;
}

/** The rows in canonical order: by proposal id, then neighbourhood code. */
export function rowsOf(dataset: Dataset, needs: readonly NeedProfile[]): readonly Row[] {
  const areas = new Map(
    dataset.neighbourhoods.map((neighbourhood, index) => [
      neighbourhood.code,
      { neighbourhood, need: needs[index] },
    ]),
  );
  return dataset.proposals.flatMap((proposal) =>
    proposal.serves.map((served): Row => {
      const area = areas.get(served.neighbourhood);
      if (area?.need === undefined) {
        throw new RangeError(
          `${proposal.id} serves ${served.neighbourhood}, which is not in the dataset.`,
        );
      }
      return { proposal, served, neighbourhood: area.neighbourhood, need: area.need };
    }),
  );
}

/** The facts that rules look at, as columns over the rows. */
export function factTable(pack: Pack, scenario: Scenario, rows: readonly Row[]): FactTable {
  const facts = [...new Set(pack.rules.flatMap(factsOfRule))].toSorted();
  return {
    size: rows.length,
    columns: new Map(facts.map((fact) => [fact, columnOf(fact, pack, scenario, rows)])),
  };
}

function columnOf(
  fact: string,
  pack: Pack,
  scenario: Scenario,
  rows: readonly Row[],
): readonly FactValue[] {
  const [scope, id = ''] = fact.split('.', 2);
  switch (scope) {
    case 'parameter': {
      const value =
        scenario.parameters?.[id] ?? pack.parameters.find((one) => one.id === id)?.default ?? null;
      return rows.map(() => value);
    }
    case 'need':
      return rows.map(({ need }) => needFact(id, need));
    case 'neighbourhood':
      return rows.map(({ neighbourhood }) => neighbourhoodFact(fact, neighbourhood));
    default:
      return rows.map(({ proposal }) => proposalFact(fact, proposal));
  }
}

function needFact(id: string, need: NeedProfile): FactValue {
  switch (id) {
    case 'index':
      return need.index;
    case 'cumulative':
      return need.cumulative;
    case 'rank':
      return need.rank;
    case 'known':
      return need.index !== null;
    default:
      return need.small;
  }
}

function neighbourhoodFact(fact: string, area: Neighbourhood): FactValue {
  if (fact === 'neighbourhood.code') return area.code;
  if (fact === 'neighbourhood.cityDistrict') return area.cityDistrict;
  return area.facts[fact] ?? null;
}

/** A fact of a proposal's record; `null` where it is unknown. */
export function proposalFact(fact: string, proposal: Proposal): FactValue {
  if (fact === 'proposal.requestedCents') return proposal.requestedCents;
  if (fact === 'proposal.minimumCents') return proposal.minimumCents;
  if (fact === 'proposal.divisible') return proposal.minimumCents !== null;
  return proposal.facts[fact] ?? null;
}
