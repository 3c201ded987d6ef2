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
  readonly #scenario: Scenario;
  readonly #packed: Map<string, Column>;

  constructor(records: Records, scenario: Scenario, shared?: PairTable, edited?: Edited) {
    this.size = records.pairs.size;
    this.#records = records;
    this.#scenario = scenario;
    this.dictionary = shared?.dictionary ?? new Dictionary();
    this.#packed = new Map();
    if (shared === undefined) return;
    for (const [fact, column] of shared.#packed) {
      if (edited?.has(fact) !== true && scopeOf(fact) !== 'parameter') {
        this.#packed.set(fact, column);
      }
    }
  }

  /** The facts of edited records and other parameters, with the columns that do not change. */
  after(edited: Edited, records: Records, scenario: Scenario): PairTable {
    return new PairTable(records, scenario, this, edited);
  }

  /** The value of a parameter, by its fact; null where the pack has no such parameter. */
  #parameter(fact: string): number | null {
    const parameter = parametersOf(this.#records.pack).get(fact);
    if (parameter === undefined) return null;
    return this.#scenario.parameters?.[parameter.id] ?? parameter.default;
  }

  value(fact: string, row: number): FactValue {
    const { dataset, needs, pairs } = this.#records;
    switch (scopeOf(fact)) {
      case 'parameter':
        return this.#parameter(fact);
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
    const known = this.#packed.get(fact);
    if (known !== undefined) return known;
    const packed = this.#pack(fact);
    this.#packed.set(fact, packed);
    return packed;
  }

  #pack(fact: string): Column {
    const { dataset, needs, pairs } = this.#records;
    const over = (values: readonly FactValue[], index: Int32Array): Column =>
      gather(encode(values, this.dictionary), index);
    switch (scopeOf(fact)) {
      case 'parameter': {
        const value = this.#parameter(fact);
        if (value === null) return { kind: 'unknown' };
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

/** The facts that differ from those of an earlier table. */
type Edited = ReadonlySet<string>;

type Parameters = ReadonlyMap<string, Pack['parameters'][number]>;

const parametersByPack = new WeakMap<Pack, Parameters>();

/** The parameters of a pack by the facts that rules know them as. */
function parametersOf(pack: Pack): Parameters {
  const known = parametersByPack.get(pack);
  if (known !== undefined) return known;
  const parameters = new Map(pack.parameters.map((one) => [`parameter.${one.id}`, one]));
  parametersByPack.set(pack, parameters);
  return parameters;
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
