import type { Dataset, FactValue, Neighbourhood, Proposal } from '@maatstaf/core';
import { onlyPool } from '@maatstaf/core/parse';
import * as fc from 'fast-check';
import type { Case } from '../case.ts';
import { allFigures, figureAt } from '../laws/need-figures.ts';
import type { Counted } from './counted.ts';
import { type Ground, type PoolGround, usualProposal, type Varied } from './ground.ts';
import { PackCase } from './pack-case.ts';
import { scenarioFor } from './scenario-for.ts';

/** Which fact differs, and which of its values it has: two numbers, taken round the lists. */
const difference = fc.tuple(fc.nat({ max: 199 }), fc.nat({ max: 19 }));

const area = fc.record({
  /** Which of the codes: the plain ones are as many as there are areas. */
  named: fc.constantFrom(false, false, true),
  district: fc.nat({ max: 2 }),
  level: fc.constantFrom(5, 0, 1, 2, 3, 4, 6, 7, 8, 9, 10),
  people: fc.constantFrom(1000, 200, 3000, 500),
  scene: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: 999 }) },
  ),
  differences: fc.array(difference, { maxLength: 3 }),
});

/** Now and then one that a limit in number counts, of those that there are. */
const counted = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat({ max: 19 }) },
);

const proposal = fc.record({
  /** Mostly the pool of the case, so that there is something to choose. */
  elsewhere: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.nat({ max: 19 }) },
  ),
  first: fc.nat({ max: 3 }),
  second: fc.option(fc.nat({ max: 3 }), { freq: 2 }),
  shares: fc.constantFrom([0.5, 0.5], [0.25, 0.75], [0.9, 0.1], [1, 0]),
  requestedCents: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<number | null>(100, 200, 300, 150, 50, 500, 1000) },
    { weight: 1, arbitrary: fc.constantFrom<number | null>(null, 0) },
  ),
  least: fc.option(fc.constantFrom(0.5, 0.1, 1), { freq: 2 }),
  withdrawn: fc.constantFrom(false, false, false, false, false, false, false, true),
  relation: fc.constantFrom('none', 'none', 'none', 'requires', 'excludes'),
  counted,
  scenes: fc.array(fc.nat({ max: 999 }), { maxLength: 2 }),
  differences: fc.array(difference, { maxLength: 4 }),
});
type ProposalPart = typeof proposal extends fc.Arbitrary<infer Value> ? Value : never;
type AreaPart = typeof area extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Small cases for one pack: up to four neighbourhoods and five proposals, which differ from what is usual
 * in a few facts, and a scenario. Shrinks towards fewer proposals and fewer differences. Where the pack has
 * data, some cases are cut from them.
 */
export function packCases(ground: Ground): fc.Arbitrary<Case> {
  const made = fc
    .record({
      areas: fc.array(area, { minLength: 1, maxLength: 4 }),
      counted: fc.boolean(),
      crowd: counted,
      pool: fc.nat({ max: 19 }),
      proposals: fc.array(proposal, { minLength: 1, maxLength: 5 }),
    })
    .map((parts) => madeDataset(ground, parts));
  const { data } = ground;
  const cut =
    data === null
      ? made
      : fc
          .uniqueArray(fc.nat({ max: data.proposals.length - 1 }), { minLength: 1, maxLength: 5 })
          .map((places) => cutFrom(data, places));
  const dataset = fc.oneof({ weight: 4, arbitrary: made }, { weight: 1, arbitrary: cut });
  return fc
    .record({ dataset, changes: scenarioFor(ground), variation: fc.nat({ max: 999 }) })
    .map(
      ({ dataset: one, changes, variation }) =>
        new PackCase({ pack: ground.pack, dataset: one, scenario: changes(one) }, variation),
    );
}

/** Some proposals of a dataset, with the neighbourhoods that they serve. */
function cutFrom(data: Dataset, places: readonly number[]): Dataset {
  const proposals = data.proposals.filter((_, place) => places.includes(place));
  const ids = new Set(proposals.map(({ id }) => id));
  const served = new Set(proposals.flatMap(({ serves }) => serves.map((one) => one.neighbourhood)));
  return {
    ...data,
    neighbourhoods: data.neighbourhoods.filter(({ code }) => served.has(code)),
    proposals: proposals.map((one) => ({
      ...one,
      requires: one.requires.filter((id) => ids.has(id)),
      incompatibleWith: one.incompatibleWith.filter((id) => ids.has(id)),
    })),
  };
}

/** What a dataset is made from. */
interface Parts {
  readonly areas: readonly AreaPart[];
  readonly counted: boolean;
  readonly pool: number;
  /** Which kind that a limit in number counts all proposals are of; null where they are as they come. */
  readonly crowd: number | null;
  readonly proposals: readonly ProposalPart[];
}

function madeDataset(
  ground: Ground,
  { areas, counted: peopled, pool, crowd, ...parts }: Parts,
): Dataset {
  const neighbourhoods = areas.map((one, place) => areaFrom(ground, one, place, peopled));
  const codes = neighbourhoods.map(({ code }) => code);
  const all = countedAt(ground, crowd);
  const proposals = all === null ? parts.proposals : moreThan(all.atMost, parts.proposals);
  const made = proposals.map((one, place) =>
    proposalFrom(ground, one, all ?? countedAt(ground, one.counted), pool, place, codes),
  );
  return {
    illustrativeAmounts: true,
    neighbourhoods: neighbourhoods.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    proposals: made.map((one) => ({ ...one, incompatibleWith: mutual(one, made) })),
    provenance: { neighbourhoods: null, proposals: null },
  };
}

function areaFrom(ground: Ground, one: AreaPart, place: number, counted: boolean): Neighbourhood {
  const plain = ground.codes[place] ?? `buurt-${place}`;
  const code = one.named ? (ground.codes[place + 4] ?? plain) : plain;
  const figures = allFigures(ground.pack).map(
    (figure) => [figure.fact, rounded(figureAt(figure, one.level / 10))] as const,
  );
  return {
    code,
    name: code,
    cityDistrict: ground.cityDistricts[one.district % ground.cityDistricts.length] ?? null,
    population: counted ? one.people : null,
    facts: {
      ...ground.area,
      ...Object.fromEntries(figures),
      ...sceneOf(ground, one.scene === null ? [] : [one.scene], (id) => id in ground.area),
      ...changed(ground.variedAreas, one.differences, [code]),
    },
  };
}

function countedAt({ counted: kinds }: Ground, place: number | null): Counted | null {
  return place === null ? null : (kinds[place % Math.max(1, kinds.length)] ?? null);
}

const mostInCrowd = 6;

/** The proposals over again until there are more of them than so many, as far as a small case goes. */
function moreThan(count: number, proposals: readonly ProposalPart[]): readonly ProposalPart[] {
  const length = Math.max(proposals.length, Math.min(count + 1, mostInCrowd));
  return Array.from({ length }, (_, place) => place % Math.max(1, proposals.length)).flatMap(
    (place) => proposals[place] ?? [],
  );
}

function proposalFrom(
  ground: Ground,
  one: ProposalPart,
  kind: Counted | null,
  main: number,
  place: number,
  codes: readonly string[],
): Proposal {
  const pool: PoolGround = kind?.pool ??
    ground.pools[(one.elsewhere ?? main) % ground.pools.length] ?? {
      pool: onlyPool,
      facts: {},
      varied: [],
      varies: new Set<string>(),
    };
  const usual = usualProposal(ground.pack, pool);
  const id = `p-${place + 1}`;
  const [first = '', second = first] = [one.first, one.second ?? one.first].map(
    (index) => codes[index % codes.length] ?? '',
  );
  const serves =
    first === second
      ? [{ neighbourhood: first, shareRatio: 1 }]
      : [
          { neighbourhood: first, shareRatio: one.shares[0] ?? 1 },
          { neighbourhood: second, shareRatio: one.shares[1] ?? 0 },
        ].toSorted((a, b) => (a.neighbourhood < b.neighbourhood ? -1 : 1));
  const before = place === 0 ? [] : [`p-${place}`];
  return {
    ...usual,
    id,
    title: Object.fromEntries(ground.pack.languages.map((language) => [language, id])),
    serves,
    requestedCents: one.requestedCents,
    minimumCents:
      one.least === null || one.requestedCents === null
        ? null
        : Math.floor(one.requestedCents * one.least),
    requires: one.relation === 'requires' ? before : [],
    incompatibleWith: one.relation === 'excludes' ? before : [],
    withdrawn: one.withdrawn,
    facts: {
      ...usual.facts,
      ...sceneOf(ground, one.scenes, (id) => id !== ground.pack.poolBy && pool.varies.has(id)),
      ...changed(pool.varied, one.differences, codes),
      ...kind?.scene,
    },
  };
}

/** Who excludes another is excluded by it. */
function mutual(one: Proposal, all: readonly Proposal[]): readonly string[] {
  const others = all.filter(({ incompatibleWith }) => incompatibleWith.includes(one.id));
  return [...new Set([...one.incompatibleWith, ...others.map(({ id }) => id)])].toSorted();
}

/** The facts of some scenes, as far as the record can have them. */
function sceneOf(
  { scenes }: Ground,
  places: readonly number[],
  has: (fact: string) => boolean,
): Readonly<Record<string, FactValue>> {
  const facts = places.flatMap((place) =>
    Object.entries(scenes[place % Math.max(1, scenes.length)] ?? {}),
  );
  return Object.fromEntries(facts.filter(([fact]) => has(fact)));
}

/** The facts that differ. A label may also be the code of a neighbourhood of the case. */
function changed(
  varied: readonly Varied[],
  differences: readonly (readonly [number, number])[],
  codes: readonly string[],
): Readonly<Record<string, FactValue>> {
  if (varied.length === 0) return {};
  return Object.fromEntries(
    differences.flatMap(([fact, value]): readonly (readonly [string, FactValue])[] => {
      const one = varied[fact % varied.length];
      if (one === undefined) return [];
      const values = one.values.includes('elsewhere') ? [...codes, ...one.values] : one.values;
      return [[one.fact, values[value % values.length] ?? null]];
    }),
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
