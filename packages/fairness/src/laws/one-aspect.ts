import type { Pack, Rule } from '@maatstaf/core';
import type { PolicyLaw, Witness } from '../law.ts';
import { figuresOf, figureAt, needModelIn } from './need-figures.ts';
import { factsIn } from './need-part.ts';
import { criterionTitleIn, nameIn, said } from './said.ts';

/**
 * The rules that give points for one figure of need by itself, under a criterion that also goes by the
 * index as a whole.
 */
function aspectRules(pack: Pack): readonly Rule[] {
  const criteria = new Map<string, Rule[]>();
  for (const rule of pack.rules) {
    if (rule.event.type !== 'score') continue;
    const { criterion } = rule.event.params;
    criteria.set(criterion, [...(criteria.get(criterion) ?? []), rule]);
  }
  return [...criteria.values()].flatMap((rules) => {
    const byIndex = rules.filter((rule) => [...factsIn(rule)].some((id) => id.startsWith('need.')));
    return byIndex.length === 0
      ? []
      : rules.filter((rule) => !byIndex.includes(rule) && byFigure(rule));
  });
}

function byFigure({ event }: Rule): boolean {
  return (
    event.type === 'score' &&
    typeof event.params.points === 'object' &&
    event.params.points.fact.startsWith('neighbourhood.')
  );
}

/** One bad figure is enough: it gives its points however well the neighbourhood does on all others. */
export const oneAspect: PolicyLaw = {
  id: 'one-aspect-suffices',
  claim: {
    nl: 'Eén slecht cijfer is genoeg: het houdt zijn punten, ook als alle andere cijfers van de buurt goed zijn.',
    en: 'One bad figure is enough: it keeps its points, even where all other figures of the place are good.',
  },
  source: {
    nl: 'Eén kant van de behoefte mag apart meetellen, naast de index.',
    en: 'A single aspect of need may count by itself, beside the index.',
  },
  unasked: (pack) =>
    aspectRules(pack).length === 0
      ? {
          nl: 'geen regel geeft punten voor één cijfer van behoefte',
          en: 'no rule gives points for one figure of need',
        }
      : null,
  async check({ pack, dataset, scenario, run, variation, again }) {
    const model = needModelIn(pack, scenario);
    const aspects = new Map(aspectRules(pack).map((rule) => [rule.name, rule]));
    const { assessment } = run;
    const found = dataset.proposals.flatMap((_, place) =>
      assessment.proposalAt(place).pairs.flatMap(({ proposal, neighbourhood, findings }) =>
        findings
          .filter(
            ({ rule, outcome, points }) =>
              aspects.has(rule) && outcome === 'fired' && points.low > 0,
          )
          .map(({ rule, points }) => ({
            place,
            proposal,
            neighbourhood,
            rule,
            points: points.low,
          })),
      ),
    );
    const one = found[variation % Math.max(1, found.length)];
    const rule = aspects.get(one?.rule ?? '');
    if (one === undefined || rule?.event.type !== 'score' || model === undefined)
      return { tried: false, witnesses: [] };
    const { criterion, points: line, title: ruleTitle } = rule.event.params;
    const criterionTitle = criterionTitleIn(pack, criterion);
    const good = figuresOf(pack, model)
      .filter(({ fact }) => typeof line === 'number' || fact !== line.fact)
      .map((figure) => [figure.fact, figureAt(figure, 0)]);
    const neighbourhoods = dataset.neighbourhoods.map((area) =>
      area.code === one.neighbourhood
        ? { ...area, facts: { ...area.facts, ...Object.fromEntries(good) } }
        : area,
    );
    const after = await again({ pack, dataset: { ...dataset, neighbourhoods }, scenario });
    const value = after.assessment
      .proposalAt(one.place)
      .pairs.find(({ neighbourhood }) => neighbourhood === one.neighbourhood)
      ?.values.find((each) => each.criterion === criterion);
    const witnesses: readonly Witness[] =
      value === undefined || value.point >= one.points - 1e-9
        ? []
        : [
            {
              at: one.proposal,
              found: `${value.point} points for ${criterion} in ${one.neighbourhood}`,
              expected: `at least the ${one.points} of ${one.rule}`,
              said: said(
                ({ points, title }) =>
                  `${one.proposal} krijgt ${points(value.point)} punten voor ${title(criterionTitle, criterion)} in ${nameIn(dataset, one.neighbourhood)}, als alleen dit ene cijfer slecht is. De regel “${title(ruleTitle, one.rule)}” geeft er ${points(one.points)}.`,
                ({ points, title }) =>
                  `${one.proposal} gets ${points(value.point)} points for ${title(criterionTitle, criterion)} in ${nameIn(dataset, one.neighbourhood)}, where only this one figure is bad. The rule “${title(ruleTitle, one.rule)}” gives ${points(one.points)}.`,
              ),
            },
          ];
    return { tried: value !== undefined, witnesses };
  },
};
