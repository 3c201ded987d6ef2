import { type Column, Dictionary, encode, gather } from '../columns/column.ts';
import type { Dataset, Neighbourhood, Proposal } from '../parse/dataset.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { FactTable } from './evaluator.ts';
import type { NeedProfile } from './need-profile.ts';
import type { Pairs } from './pairs.ts';

/**
 * The facts of all pairs. A fact of a proposal or neighbourhood is packed once per record and then
 * spread over the pairs. Columns are kept between scenarios of the same pack and data: only those of
 * parameters change.
 */
export class PairTable implements FactTable {
  readonly size: number;
  readonly dictionary: Dictionary;
  readonly #records: Records;
  readonly #parameters: ReadonlyMap<string, number>;
  readonly #packed: Map<string, Column>;

  constructor(records: Records, scenario: Scenario, shared?: PairTable) {
    this.size = records.pairs.size;
    this.#records = records;
    this.#parameters = new Map(
      records.pack.parameters.map(({ id, default: value }) => [
        `parameter.${id}`,
        scenario.parameters?.[id] ?? value,
      ]),
    );
    this.dictionary = shared?.dictionary ?? new Dictionary();
    const kept = [...(shared === undefined ? [] : shared.#packed)];
    this.#packed = new Map(kept.filter(([fact]) => !fact.startsWith('parameter.')));
  }

  /** The facts of edited records and other parameters, with the columns that do not change. */
  after(edited: ReadonlySet<string>, records: Records, scenario: Scenario): PairTable {
    const table = new PairTable(records, scenario, this);
    for (const fact of edited) table.#packed.delete(fact);
    return table;
  }

  value(fact: string, row: number): FactValue {
    const { dataset, needs, pairs } = this.#records;
    switch (scopeOf(fact)) {
      case 'parameter':
        return this.#parameters.get(fact) ?? null;
      case 'need': {
        const need = needs[pairs.areas[row] ?? -1];
        return need === undefined ? null : needFact(fact, need);
      }
      case 'neighbourhood': {
        const area = dataset.neighbourhoods[pairs.areas[row] ?? -1];
        return area === undefined ? null : neighbourhoodFact(fact, area);
      }
      default: {
        const proposal = dataset.proposals[pairs.proposals[row] ?? -1];
        return proposal === undefined ? null : proposalFact(fact, proposal);
      }
    }
  }

  column(fact: string): Column {
    const known = this.#packed.get(fact) ?? this.#pack(fact);
    this.#packed.set(fact, known);
    return known;
  }

  #pack(fact: string): Column {
    const { dataset, needs, pairs } = this.#records;
    const over = (values: readonly FactValue[], index: Int32Array): Column =>
      gather(encode(values, this.dictionary), index);
    switch (scopeOf(fact)) {
      case 'parameter': {
        const value = this.#parameters.get(fact);
        if (value === undefined) return { kind: 'unknown' };
        return { kind: 'number', values: new Float64Array(this.size).fill(value), unknown: null };
      }
      case 'need':
        return over(
          needs.map((need) => needFact(fact, need)),
          pairs.areas,
        );
      case 'neighbourhood':
        return over(
          dataset.neighbourhoods.map((area) => neighbourhoodFact(fact, area)),
          pairs.areas,
        );
      default:
        return over(
          dataset.proposals.map((proposal) => proposalFact(fact, proposal)),
          pairs.proposals,
        );
    }
  }
}

/** Where the facts of a table come from. */
export interface Records {
  readonly pack: Pack;
  readonly dataset: Dataset;
  readonly needs: readonly NeedProfile[];
  readonly pairs: Pairs;
}

function scopeOf(fact: string): string {
  return fact.slice(0, fact.indexOf('.'));
}

/** The facts that hang on the need model in use. */
export const needFacts = [
  'need.index',
  'need.cumulative',
  'need.rank',
  'need.known',
  'need.small',
] as const;

function needFact(fact: string, need: NeedProfile): FactValue {
  switch (fact) {
    case 'need.index':
      return need.index;
    case 'need.cumulative':
      return need.cumulative;
    case 'need.rank':
      return need.rank;
    case 'need.known':
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
