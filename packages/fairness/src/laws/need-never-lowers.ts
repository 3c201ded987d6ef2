import {
  type Dataset,
  type FactValue,
  type Neighbourhood,
  type Pack,
  type Scenario,
  type Text,
  textIn,
} from '@maatstaf/core';
import type { Trial } from '../case.ts';
import type { PolicyLaw } from '../law.ts';
import { awardsIn } from './awards-in.ts';
import { allFigures, figuresOf, type NeedFigure, needier, needModelIn } from './need-figures.ts';
import { lowered } from './scores-in.ts';
import { said } from './said.ts';

/** Why a pack without an index of need gives nothing to look at. */
export const noNeed: Text = {
  nl: 'het beleid heeft geen index van behoefte',
  en: 'the policy has no index of need',
};

/** More need in a neighbourhood, and nothing else changed, lowers no score of what serves it. */
export const needNeverLowersScore: PolicyLaw = {
  id: 'need-never-lowers-score',
  claim: {
    nl: 'Meer behoefte in een buurt verlaagt nooit de score van een voorstel voor die buurt.',
    en: 'More need in a neighbourhood never lowers the score of a proposal that serves it.',
  },
  source: {
    nl: 'Ongelijk investeren voor gelijke kansen: behoefte telt in het voordeel van een voorstel.',
    en: 'Unequal investment for equal opportunities: need counts for a proposal.',
  },
  unasked: ({ needModels }) => (needModels.length === 0 ? noNeed : null),
  async check(trial) {
    const { pack, dataset, scenario, run, variation, again } = trial;
    const served = new Set(servingIn(trial).map(({ neighbourhood }) => neighbourhood));
    const areas = dataset.neighbourhoods.filter(({ code }) => served.has(code));
    const area = areas[variation % Math.max(1, areas.length)];
    const changed = area === undefined ? null : neediness(trial, area);
    if (area === undefined || changed === null) return { tried: false, witnesses: [] };
    const after = await again({ pack, dataset: withArea(dataset, changed), scenario });
    const ids = servingIn(trial).flatMap(({ neighbourhood, proposal }) =>
      neighbourhood === area.code ? [proposal] : [],
    );
    return {
      tried: true,
      witnesses: lowered(run, after, ids, changesIn(pack, area, changed)),
    };
  },
};

/**
 * The same of awards, for a proposal that serves one neighbourhood, which no other serves: it goes up
 * the ranking, and everyone else keeps to the order they had.
 */
export const needNeverLowersAward: PolicyLaw = {
  id: 'need-never-lowers-award',
  claim: {
    nl: 'Meer behoefte in een buurt verlaagt nooit wat het enige voorstel voor die buurt krijgt.',
    en: 'More need in a neighbourhood never lowers what the only proposal for it gets.',
  },
  source: {
    nl: 'Ongelijk investeren voor gelijke kansen; wie geld krijgt, houdt dat met een hogere score.',
    en: 'Unequal investment for equal opportunities; a winner that scores higher stays funded.',
  },
  unasked: ({ needModels }) => (needModels.length === 0 ? noNeed : null),
  async check(trial) {
    const { pack, dataset, variation, again } = trial;
    const serving = servingIn(trial);
    const own = serving.filter(
      ({ proposal, neighbourhood }) =>
        serving.filter((one) => one.proposal === proposal).length === 1 &&
        serving.filter((one) => one.neighbourhood === neighbourhood).length === 1,
    );
    const chosen = own[variation % Math.max(1, own.length)];
    const area = dataset.neighbourhoods.find(({ code }) => code === chosen?.neighbourhood);
    const changed = area === undefined ? null : neediness(trial, area);
    if (chosen === undefined || area === undefined || changed === null)
      return { tried: false, witnesses: [] };
    // Every other time beside a rival that differs only in need, with money for one of the two.
    const contested = variation % 2 === 1;
    const scenario = contested ? tight(trial, chosen.proposal) : trial.scenario;
    const field = contested ? withRival(dataset, chosen.proposal, area, changed) : dataset;
    const before = await again({ pack, dataset: field, scenario });
    const after = await again({ pack, dataset: withArea(field, changed), scenario });
    const [was, is] = [before, after].map((one) => awardsIn(one).get(chosen.proposal) ?? 0);
    return {
      tried: true,
      witnesses:
        (is ?? 0) >= (was ?? 0)
          ? []
          : [
              {
                at: chosen.proposal,
                found: `${is} cents ${changesIn(pack, area, changed).en}`,
                expected: `at least ${was}`,
                said: said(
                  ({ euro }) =>
                    `${chosen.proposal} gaat van ${euro(was)} naar ${euro(is)}, ${changesIn(pack, area, changed).nl}.`,
                  ({ euro }) =>
                    `${chosen.proposal} goes from ${euro(was)} to ${euro(is)}, ${changesIn(pack, area, changed).en}.`,
                ),
              },
            ],
    };
  },
};

/** The dataset with a copy of a proposal, in a copy of its neighbourhood whose need is between the two. */
function withRival(
  dataset: Dataset,
  id: string,
  area: Neighbourhood,
  changed: Neighbourhood,
): Dataset {
  const code = `${area.code}-rival`;
  const own = (value: FactValue): FactValue => (value === area.code ? code : value);
  const between = Object.entries(area.facts).map(([fact, value]) => {
    const other = changed.facts[fact];
    const moved = typeof value === 'number' && typeof other === 'number';
    return [fact, moved ? (value + other) / 2 : own(value)];
  });
  const neighbour = { ...area, code, name: code, facts: Object.fromEntries(between) };
  const rivals = dataset.proposals
    .filter((one) => one.id === id)
    .map((one) => ({
      ...one,
      id: `${id}-rival`,
      serves: [{ neighbourhood: code, shareRatio: 1 }],
      requires: [],
      incompatibleWith: [],
      facts: Object.fromEntries(
        Object.entries(one.facts).map(([fact, value]) => [fact, own(value)]),
      ),
    }));
  return {
    ...dataset,
    neighbourhoods: [...dataset.neighbourhoods, neighbour].toSorted((a, b) =>
      a.code < b.code ? -1 : 1,
    ),
    proposals: [...dataset.proposals, ...rivals].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** The scenario with just enough money in the pool of a proposal for what it claims. */
function tight({ pack, dataset, scenario, run }: Trial, id: string): Scenario {
  const place = dataset.proposals.findIndex((proposal) => proposal.id === id);
  const claim = run.assessment.standing.claimCents[place] ?? 0;
  const pool = pack.pools.find((one) => one.id === dataset.proposals[place]?.pool);
  return { ...scenario, budgetCents: Math.ceil(claim / (pool?.budgetShare || 1)) };
}

/** Every proposal with every neighbourhood that it really serves. */
function servingIn({ dataset }: Trial): readonly {
  readonly proposal: string;
  readonly neighbourhood: string;
}[] {
  return dataset.proposals.flatMap(({ id, serves }) =>
    serves
      .filter(({ shareRatio }) => shareRatio > 0)
      .map(({ neighbourhood }) => ({ proposal: id, neighbourhood })),
  );
}

/** The area with more need: of the index in use, or of one single figure; null where nothing can go up. */
function neediness(
  { pack, scenario, variation }: Trial,
  area: Neighbourhood,
): Neighbourhood | null {
  const all = figuresIn(pack, scenario);
  const figures = all[Math.floor(variation / 7) % Math.max(1, all.length)] ?? [];
  const part = [1, 0.5, 0.1][variation % 3] ?? 1;
  const facts = needier(area.facts, figures, part);
  const moved = figures.some(({ fact }) => facts[fact] !== area.facts[fact]);
  return moved ? { ...area, facts } : null;
}

/** What may go up together: the figures of the index in use (twice, for it matters most), or any single one. */
function figuresIn(pack: Pack, scenario: Scenario): readonly (readonly NeedFigure[])[] {
  const model = needModelIn(pack, scenario);
  const together = model === undefined ? [] : figuresOf(pack, model);
  // What a published index is read with goes up with it, and not alone.
  const given = new Set(
    pack.needModels.flatMap((one) => (one.kind === 'given' ? [one.index, one.measure] : [])),
  );
  const alone = allFigures(pack).filter(({ fact }) => !given.has(fact));
  return [together, together, ...alone.map((figure) => [figure])];
}

function withArea(dataset: Dataset, area: Neighbourhood): Dataset {
  const neighbourhoods = dataset.neighbourhoods.map((one) => (one.code === area.code ? area : one));
  return { ...dataset, neighbourhoods };
}

/** Which figures went up, by their titles. */
function changesIn(
  pack: Pack,
  before: Neighbourhood,
  after: Neighbourhood,
): { readonly nl: string; readonly en: string } {
  const changes = Object.entries(after.facts).filter(
    ([fact, value]) => before.facts[fact] !== value,
  );
  const title = (id: string, language: 'nl' | 'en'): string =>
    textIn(pack.facts.find((fact) => fact.id === id)?.title ?? {}, language) || id;
  const parts = (language: 'nl' | 'en', from: string, to: string): string =>
    changes
      .map(
        ([fact, value]) =>
          `${title(fact, language)} ${from} ${String(before.facts[fact])} ${to} ${String(value)}`,
      )
      .join(language === 'nl' ? ' en ' : ' and ');
  return {
    nl: `nadat in ${before.name} ${parts('nl', 'van', 'naar')} ging`,
    en: `once in ${before.name} ${parts('en', 'went from', 'to')}`,
  };
}
