import type { Pack, Principle } from '@maatstaf/core';
import type { PolicyLaw } from '../law.ts';
import { alikeAreas } from './alike-areas.ts';
import { noNeed } from './need-never-lowers.ts';
import { factsIn, needPrinciple, noPointsByNeed } from './need-part.ts';
import { said } from './said.ts';

const factors = [1.5, 2, 4, 10, 100];

/**
 * More weight for the principle of need moves money to the needy. So it is where every neighbourhood has
 * one proposal at the same price, and nothing but need tells them apart on that principle: then two
 * proposals only ever change places in favour of the needier. Where other criteria of the principle
 * differ too it is not so (`not-promised.test.ts`).
 */
export const needWeight: PolicyLaw = {
  id: 'weight-of-need-helps-the-needy',
  claim: {
    nl: 'Meer gewicht voor behoefte laat het geld nooit minder naar buurten met meer behoefte gaan.',
    en: 'More weight for need never lets less of the money go to neighbourhoods in more need.',
  },
  source: {
    nl: 'Concentratie-index. Eén voorstel per buurt, met gelijke kosten en evenveel inwoners, zonder drempel, en bij dat principe verschilt alleen de behoefte.',
    en: 'Concentration index. One proposal per neighbourhood at equal cost, equal populations, no threshold, and on that principle nothing differs but need.',
  },
  unasked: (pack) => {
    if (pack.needModels.length === 0) return noNeed;
    return needPrinciple(pack) === null ? noPointsByNeed : null;
  },
  async check(trial) {
    const { pack, variation, again } = trial;
    const { principle, free } = settingOf(pack);
    const input = alikeAreas(trial, free);
    if (input === null || principle === null) return { tried: false, witnesses: [] };
    const weight = input.scenario.principleWeights?.[principle.id] ?? principle.weight;
    const factor = factors[variation % factors.length] ?? 2;
    const principleWeights = {
      ...input.scenario.principleWeights,
      [principle.id]: weight * factor,
    };
    const before = await again(input);
    const after = await again({ ...input, scenario: { ...input.scenario, principleWeights } });
    const [was, is] = [before, after].map(({ fairness }) => fairness.metrics[0]?.value ?? null);
    const equalClaims = new Set(before.assessment.standing.claimCents).size === 1;
    if (was == null || is == null || !equalClaims || weight === 0)
      return { tried: false, witnesses: [] };
    return {
      tried: true,
      witnesses:
        is <= was + 1e-12
          ? []
          : [
              {
                at: principle.id,
                found: `concentration index ${is} with ${factor} times the weight`,
                expected: `at most ${was}`,
                said: said(
                  ({ figure, title }) =>
                    `Vier buurten verschillen onder dit principe alleen in behoefte. Met ${figure(factor)} keer zoveel gewicht voor ${title(principle.title, principle.id)} gaat de concentratie-index van ${figure(was)} naar ${figure(is)}: minder geld naar behoefte.`,
                  ({ figure, title }) =>
                    `Four neighbourhoods differ in need only on this principle. With ${figure(factor)} times the weight for ${title(principle.title, principle.id)} the concentration index goes from ${figure(was)} to ${figure(is)}: less money to need.`,
                ),
              },
            ],
    };
  },
};

/** The principle of need, and the facts in which proposals may differ beside it. */
interface Setting {
  readonly principle: Principle | null;
  readonly free: ReadonlySet<string>;
}

const known = new WeakMap<Pack, Setting>();

function settingOf(pack: Pack): Setting {
  const earlier = known.get(pack);
  if (earlier !== undefined) return earlier;
  const principle = needPrinciple(pack);
  const own = new Set(principle?.criteria.map(({ id }) => id));
  const fixed = new Set(
    pack.rules
      .filter(({ event }) => event.type !== 'score' || own.has(event.params.criterion))
      .flatMap((rule) => [...factsIn(rule)]),
  );
  const free = pack.facts.map(({ id }) => id).filter((id) => !fixed.has(id) && id !== pack.poolBy);
  const made = { principle, free: new Set(free) };
  known.set(pack, made);
  return made;
}
