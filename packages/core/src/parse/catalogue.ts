import type { Fact } from './fact.ts';
import type { PackFile } from './pack.ts';
import type { Text } from './text.ts';

/** What a rule may ask about: a fact of the pack, or one that every pack has. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: Text;
  readonly type: Fact['type'];
  /** For numbers. */
  readonly unit: string | null;
  /** The allowed values with their titles, for closed lists; null where any value goes. */
  readonly values: ReadonlyMap<string, Text> | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The pools it belongs to; null for all. */
  readonly appliesTo: readonly string[] | null;
  readonly from: Fact['from'] | 'derived' | 'configuration';
}

type Source = Pick<PackFile, 'parameters' | 'needModels'> & { readonly facts: readonly Fact[] };
type Catalogue = ReadonlyMap<string, CatalogueEntry>;

interface Made {
  readonly of: Source;
  readonly catalogue: Catalogue;
}

const known = new WeakMap<Source['facts'], readonly Made[]>();

/** How many catalogues are kept of one list of facts: packs beside each other differ in their parameters. */
const mostKept = 4;

/**
 * Every fact that rules of this pack may name, by id. Parameters stand in it as `parameter.<id>`. Made
 * once for the same lists of facts, parameters and models, which packs share that differ in their rules.
 */
export function factCatalogue(pack: Source): Catalogue {
  const made = known.get(pack.facts) ?? [];
  const earlier = made.find(
    ({ of }) => of.parameters === pack.parameters && of.needModels === pack.needModels,
  );
  if (earlier !== undefined) return earlier.catalogue;
  const catalogue = catalogueOf(pack);
  known.set(pack.facts, [{ of: pack, catalogue }, ...made].slice(0, mostKept));
  return catalogue;
}

function catalogueOf(pack: Source): Catalogue {
  const entries = [
    ...ownFacts,
    ...(pack.needModels.length === 0 ? [] : needFacts),
    ...pack.parameters.map((parameter) => ({
      ...number(`parameter.${parameter.id}`, parameter.unit, parameter.title),
      min: parameter.min,
      max: parameter.max,
      from: 'configuration' as const,
    })),
    ...pack.facts.map(fromPack),
  ];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function fromPack(fact: Fact): CatalogueEntry {
  return {
    id: fact.id,
    title: fact.title,
    type: fact.type,
    unit: fact.type === 'number' ? fact.unit : null,
    values: 'values' in fact ? new Map(fact.values.map((value) => [value.id, value.title])) : null,
    min: fact.type === 'number' ? (fact.min ?? null) : null,
    max: fact.type === 'number' ? (fact.max ?? null) : null,
    appliesTo: fact.appliesTo ?? null,
    from: fact.from,
  };
}

function derived(id: string, type: Fact['type'], title: Text): CatalogueEntry {
  return {
    id,
    title,
    type,
    unit: null,
    values: null,
    min: null,
    max: null,
    appliesTo: null,
    from: 'derived',
  };
}

function number(id: string, unit: string, title: Text): CatalogueEntry {
  return { ...derived(id, 'number', title), unit };
}

const ownFacts: readonly CatalogueEntry[] = [
  number('proposal.requestedCents', 'cents', { nl: 'gevraagd bedrag', en: 'amount requested' }),
  number('proposal.minimumCents', 'cents', {
    nl: 'kleinste nuttige bedrag',
    en: 'least useful amount',
  }),
  derived('proposal.divisible', 'boolean', { nl: 'deelbaar', en: 'divisible' }),
  derived('neighbourhood.code', 'label', { nl: 'buurtcode', en: 'neighbourhood code' }),
  derived('neighbourhood.cityDistrict', 'label', { nl: 'stadsdeel', en: 'city district' }),
];

const needFacts: readonly CatalogueEntry[] = [
  number('need.index', 'points', { nl: 'kwetsbaarheidsindex', en: 'vulnerability index' }),
  {
    ...number('need.cumulative', 'points', { nl: 'opgetelde kwetsbaarheid', en: 'cumulated need' }),
    min: 0,
    max: 100,
  },
  number('need.rank', 'count', { nl: 'plaats op de index', en: 'place on the index' }),
  derived('need.known', 'boolean', { nl: 'kwetsbaarheid bekend', en: 'need known' }),
  derived('need.small', 'boolean', { nl: 'kleine buurt', en: 'small neighbourhood' }),
];

/** Whether every pack has a fact of this name, so that no pack may define it. */
export function isBuiltIn(id: string): boolean {
  return [...ownFacts, ...needFacts].some((fact) => fact.id === id);
}
