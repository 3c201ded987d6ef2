import {
  baseline,
  type CatalogueEntry,
  compiled,
  type Dataset,
  type FactValue,
  type Neighbourhood,
  type Pack,
  type Proposal,
  run,
} from '@maatstaf/core';
import { onlyPool } from '@maatstaf/core/parse';
import { allFigures, figureAt } from '../laws/need-figures.ts';
import { literalsFor } from '../laws/names-in-policy.ts';
import { factsIn } from '../laws/need-part.ts';
import { type Counted, countedBy } from './counted.ts';
import { type Scene, scenesOf } from './scenes.ts';
import { factsOfData, valuesOfInterest } from './values-of-interest.ts';

type Facts = Readonly<Record<string, FactValue>>;

/** A fact that may differ from the usual, with the values that it may have; the usual one stands first. */
export interface Varied {
  readonly fact: string;
  readonly values: readonly FactValue[];
}

/** What is usual in a pool: a proposal that may be funded as it asks, and the facts that may differ. */
export interface PoolGround {
  readonly pool: string;
  readonly facts: Facts;
  readonly varied: readonly Varied[];
  /** The facts that a proposal of the pool can have. */
  readonly varies: ReadonlySet<string>;
}

/** What cases for a pack are made from. Small cases differ little from what is usual. */
export interface Ground {
  readonly pack: Pack;
  /** Those that a duty is about stand there more often. */
  readonly pools: readonly PoolGround[];
  readonly scenes: readonly Scene[];
  /** What limits in number count. */
  readonly counted: readonly Counted[];
  /** The usual facts of a neighbourhood, and those that may differ. */
  readonly area: Facts;
  readonly variedAreas: readonly Varied[];
  /** Codes of neighbourhoods: plain ones, and those that rules name. */
  readonly codes: readonly string[];
  readonly cityDistricts: readonly string[];
  /** Data of the pack's own, from which cases are cut as well; null where there is none. */
  readonly data: Dataset | null;
}

/** Looks for a usual proposal in every pool: not excluded, complete, and granted what it asks. */
export async function groundOf(pack: Pack, data: Dataset | null): Promise<Ground> {
  const figures = allFigures(pack);
  const entries = factsOfData(pack);
  const valuesFor = (entry: CatalogueEntry): readonly FactValue[] =>
    valuesOfInterest(pack, entry, figures);
  const ofAreas = entries.filter(({ id }) => id.startsWith('neighbourhood.'));
  const ofProposals = entries.filter(({ id }) => !id.startsWith('neighbourhood.'));
  const guards = new Set(pack.needModels.flatMap(({ residential }) => residential ?? []));
  const area: Facts = Object.fromEntries(
    ofAreas.map((entry): [string, FactValue] => {
      const figure = figures.find(({ fact }) => fact === entry.id);
      if (guards.has(entry.id)) return [entry.id, true];
      const small = pack.needModels.find((model) => model.small?.of === entry.id)?.small;
      if (small !== undefined) return [entry.id, small.below + 1];
      if (figure !== undefined) return [entry.id, figureAt(figure, 0.5)];
      return [entry.id, valuesFor(entry)[0] ?? null];
    }),
  );
  const pools: PoolGround[] = [];
  for (const pool of pack.pools.length === 0 ? [onlyPool] : pack.pools.map(({ id }) => id)) {
    const own = ofProposals.filter(
      ({ id, appliesTo }) => id !== pack.poolBy && (appliesTo?.includes(pool) ?? true),
    );
    const nothing = Object.fromEntries(ofProposals.map(({ id }) => [id, null]));
    const facts = { ...nothing, ...(await usualFacts(pack, pool, own, area, valuesFor)) };
    pools.push({
      pool,
      facts,
      varied: varied(own, facts, pack, valuesFor),
      varies: new Set(own.map(({ id }) => id)),
    });
  }
  const ofDuties = pools.filter(({ pool }) => dutyPools(pack).has(pool));
  const named = literalsFor(pack, 'neighbourhood.code');
  const districts = new Set([
    ...literalsFor(pack, 'neighbourhood.cityDistrict'),
    ...(data?.neighbourhoods ?? []).flatMap(({ cityDistrict }) => cityDistrict ?? []),
  ]);
  return {
    pack,
    pools: [...pools, ...ofDuties, ...ofDuties, ...ofDuties],
    scenes: scenesOf(pack),
    counted: countedBy(pack, pools),
    area,
    variedAreas: varied(ofAreas, area, pack, valuesFor),
    codes: ['buurt-a', 'buurt-b', 'buurt-c', 'buurt-d', ...named],
    cityDistricts: districts.size > 1 ? [...districts].slice(0, 3) : ['Noord', 'Zuid'],
    data: data !== null && data.proposals.length > 0 ? data : null,
  };
}

/** The pools that duties name, or to whose proposals alone the fact of a duty belongs. */
function dutyPools(pack: Pack): ReadonlySet<string> {
  const pools = pack.duties.flatMap((duty) => {
    if (duty.kind === 'at-most-part') return duty.pools ?? [];
    if (duty.kind === 'no-points') return [];
    return pack.facts.find(({ id }) => id === duty.fact)?.appliesTo ?? [];
  });
  return new Set(pools);
}

/** A proposal of the usual facts, that asks € 10 for one neighbourhood. */
export function usualProposal(
  pack: Pack,
  { pool, facts }: Pick<PoolGround, 'pool' | 'facts'>,
): Proposal {
  return {
    id: 'p-1',
    title: Object.fromEntries(pack.languages.map((language) => [language, 'p-1'])),
    note: null,
    statements: [],
    pool,
    serves: [{ neighbourhood: 'buurt-a', shareRatio: 1 }],
    requestedCents: 1000,
    minimumCents: null,
    yearlyCents: null,
    incompatibleWith: [],
    requires: [],
    withdrawn: false,
    facts: {
      ...facts,
      ...(pack.poolBy === undefined || pack.pools.length === 0 ? {} : { [pack.poolBy]: pool }),
    },
  };
}

function usualArea(facts: Facts): Neighbourhood {
  return { code: 'buurt-a', name: 'buurt-a', cityDistrict: 'Noord', population: null, facts };
}

/** Fact by fact the value under which most is well: eligible, then complete, then granted what is asked. */
async function usualFacts(
  pack: Pack,
  pool: string,
  entries: readonly CatalogueEntry[],
  area: Facts,
  valuesFor: (entry: CatalogueEntry) => readonly FactValue[],
): Promise<Facts> {
  let facts: Facts = Object.fromEntries(
    entries.map((entry) => [entry.id, valuesFor(entry)[0] ?? null]),
  );
  let best = await wellness(pack, pool, facts, area);
  const gates = new Set(
    pack.rules
      .filter(({ event }) => event.type === 'exclude' || event.type === 'limit')
      .flatMap((rule) => [...factsIn(rule)]),
  );
  // Twice, for what helps may only help once another value has changed.
  for (const _ of [1, 2]) {
    for (const entry of entries.filter(({ id }) => gates.has(id))) {
      for (const value of valuesFor(entry)) {
        const other = { ...facts, [entry.id]: value };
        const found = await wellness(pack, pool, other, area);
        if (found > best) [facts, best] = [other, found];
      }
    }
  }
  return facts;
}

async function wellness(pack: Pack, pool: string, facts: Facts, area: Facts): Promise<number> {
  const dataset: Dataset = {
    illustrativeAmounts: true,
    neighbourhoods: [usualArea(area)],
    proposals: [usualProposal(pack, { pool, facts })],
    provenance: { neighbourhoods: null, proposals: null },
  };
  const { assessment } = await run({
    pack,
    dataset,
    // Only the assessment is looked at; a ranking is always at hand, and keeps to every limit.
    scenario: { ...baseline(pack), method: { kind: 'ranking', mode: 'skip', partial: false } },
    evaluator: compiled,
  });
  const found = assessment.proposalAt(0).eligibility;
  // Fewer rules against it is better, so that one can be met after the other.
  const standing =
    found.kind === 'eligible'
      ? 10_000
      : found.kind === 'incomplete'
        ? 5000
        : -100 * found.rules.length;
  return standing + (assessment.standing.claimCents[0] ?? 0);
}

/** The facts that may differ: those that rules or the index of need look at more often, the rest once. */
function varied(
  entries: readonly CatalogueEntry[],
  usual: Facts,
  pack: Pack,
  valuesFor: (entry: CatalogueEntry) => readonly FactValue[],
): readonly Varied[] {
  const looked = new Set(pack.rules.flatMap((rule) => [...factsIn(rule)]));
  const all = entries.map((entry): Varied => {
    const standard = usual[entry.id] ?? null;
    const others = valuesFor(entry).filter(
      (value) => JSON.stringify(value) !== JSON.stringify(standard),
    );
    return { fact: entry.id, values: [standard, ...others, null] };
  });
  return [...all, ...all.filter(({ fact }) => looked.has(fact))];
}
