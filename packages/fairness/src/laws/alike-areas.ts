import type { Dataset, FactValue, Neighbourhood, Proposal } from '@maatstaf/core';
import type { CaseInput, Trial } from '../case.ts';
import { figureAt, figuresOf, needModelIn } from './need-figures.ts';
import { factsIn } from './need-part.ts';

/** How needy the areas are, from 0 (least) to 1 (most). */
const levels = [0.1, 0.35, 0.6, 0.9];

/**
 * Areas that are alike but for their need, each with as many inhabitants and one proposal of its own at
 * the same price: a proposal of the case that may be funded, once for each area, with `differing` facts
 * from other proposals. They lie in two city districts, unless a rule looks at districts: then in one. No
 * limit on groups names an area or a district of them; decisions and withdrawals are left out. Null where no
 * proposal of the case fits, or the index of need has no figures.
 */
export function alikeAreas(
  { pack, dataset, scenario, run, variation }: Trial,
  differing: ReadonlySet<string> = new Set(),
): CaseInput | null {
  const { eligibility, claimCents } = run.assessment.standing;
  const fit = dataset.proposals.filter(
    (_, place) => eligibility[place] === 0 && (claimCents[place] ?? 0) > 0,
  );
  const model = needModelIn(pack, scenario);
  const one = fit[variation % Math.max(1, fit.length)];
  const home = dataset.neighbourhoods.find(
    ({ code }) => code === one?.serves.find(({ shareRatio }) => shareRatio > 0)?.neighbourhood,
  );
  if (one === undefined || home === undefined || model === undefined) return null;
  const figures = figuresOf(pack, model);
  if (figures.length === 0) return null;
  const others = dataset.proposals.filter(({ pool }) => pool === one.pool);
  const prefix = unnamedIn(pack);
  const districts = districtsIn(pack, home, prefix);
  // Which area has which need turns with the variation, so that no lot goes with need.
  const turn = Math.floor(variation / 5);
  const pairs = levels.map((_, place): readonly [Neighbourhood, Proposal] => {
    const code = `${prefix}-${place}`;
    const level = levels[(place + turn) % levels.length] ?? 0;
    const own = (value: FactValue): FactValue => (value === home.code ? code : value);
    const need = figures.map((figure) => [figure.fact, figureAt(figure, level)] as const);
    const guards = [
      ...(model.small === undefined ? [] : [[model.small.of, model.small.below + 1] as const]),
      ...(model.residential === undefined ? [] : [[model.residential, true] as const]),
    ];
    const area: Neighbourhood = {
      ...home,
      code,
      name: code,
      cityDistrict: districts[Math.floor((place * districts.length) / levels.length)] ?? null,
      population: 1000,
      facts: { ...home.facts, ...Object.fromEntries([...guards, ...need]) },
    };
    const other = others[(place + variation) % Math.max(1, others.length)] ?? one;
    const facts = Object.entries(one.facts).map(([fact, value]) => [
      fact,
      own(differing.has(fact) ? (other.facts[fact] ?? null) : value),
    ]);
    const proposal: Proposal = {
      ...one,
      id: `plan-${variation}-${place}`,
      serves: [{ neighbourhood: code, shareRatio: 1 }],
      yearlyCents: null,
      requires: [],
      incompatibleWith: [],
      withdrawn: false,
      facts: Object.fromEntries(facts),
    };
    return [area, proposal];
  });
  const alike: Dataset = {
    ...dataset,
    neighbourhoods: pairs.map(([area]) => area),
    proposals: pairs.map(([, proposal]) => proposal),
  };
  const { overrides: _, withdrawn: __, ...rest } = scenario;
  return { pack, dataset: alike, scenario: rest };
}

/** The city districts that the areas lie in, the first half of them in the first. */
function districtsIn(
  { rules }: Trial['pack'],
  { cityDistrict }: Neighbourhood,
  prefix: string,
): readonly (string | null)[] {
  const matters = rules.some((rule) => factsIn(rule).has('neighbourhood.cityDistrict'));
  return matters ? [cityDistrict] : [`${prefix}-north`, `${prefix}-south`];
}

/** The start of codes that no limit of a pack names: a limit that names one area tells it from the others. */
function unnamedIn({ limits }: Trial['pack']): string {
  const named = limits.flatMap((limit) => ('group' in limit ? (limit.group.only ?? []) : []));
  let prefix = 'area';
  while (named.some((code) => code.startsWith(prefix))) prefix += '-alike';
  return prefix;
}
