import type { Condition, Pack, Principle, Rule, Text } from '@maatstaf/core';
import { allFigures, figuresOf } from './need-figures.ts';

/** The facts that a rule looks at, in its conditions and along its line of points. */
export function factsIn({ conditions, event }: Rule): ReadonlySet<string> {
  const points = event.type === 'score' ? event.params.points : 0;
  return new Set([
    ...factsOf(conditions),
    ...(typeof points === 'object' ? [points.fact] : []),
    ...(event.type === 'limit' ? amountsIn(event.params.caps) : []),
  ]);
}

/** Why a pack whose rules give no points by the index of need leaves a law on it nothing to look at. */
export const noPointsByNeed: Text = {
  nl: 'geen regel geeft punten naar de index van behoefte, dus dit is niet op de proef te stellen',
  en: 'no rule gives points by the index of need, so this cannot be put to the test',
};

/** Whether a rule can score areas differently that differ in nothing but the index of need in use. */
export function scoresByNeed(pack: Pack): boolean {
  const [used] = pack.needModels;
  const differing = new Set([
    'need.index',
    'need.cumulative',
    'need.rank',
    ...(used === undefined ? [] : figuresOf(pack, used).map(({ fact }) => fact)),
  ]);
  return pack.rules.some(
    (rule) => rule.event.type === 'score' && [...factsIn(rule)].some((fact) => differing.has(fact)),
  );
}

/** The principle whose points go by need: the first with a rule whose points follow the index or a figure of it. */
export function needPrinciple(pack: Pack): Principle | null {
  const figures = new Set(allFigures(pack).map(({ fact }) => fact));
  const goesByNeed = ({ event }: Rule): boolean => {
    if (event.type !== 'score' || typeof event.params.points === 'number') return false;
    const { fact } = event.params.points;
    return fact.startsWith('need.') || figures.has(fact);
  };
  const criteria = new Set(
    pack.rules.flatMap((rule) =>
      rule.event.type === 'score' && goesByNeed(rule) ? [rule.event.params.criterion] : [],
    ),
  );
  return (
    pack.principles.find((principle) => principle.criteria.some(({ id }) => criteria.has(id))) ??
    null
  );
}

function* factsOf(condition: Condition): Generator<string> {
  if ('all' in condition) for (const part of condition.all) yield* factsOf(part);
  else if ('any' in condition) for (const part of condition.any) yield* factsOf(part);
  else if ('not' in condition) yield* factsOf(condition.not);
  else {
    yield condition.fact;
    const { value } = condition;
    if (typeof value === 'object' && 'fact' in value) yield value.fact;
  }
}

/** The facts that stand anywhere in amounts, as `of`, `minus` or `{ fact }`. */
function amountsIn(caps: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(caps, (key, value: unknown) => {
    if ((key === 'fact' || key === 'of') && typeof value === 'string') found.push(value);
    if (key === 'minus' && Array.isArray(value)) found.push(...value.map(String));
    return value;
  });
  return found;
}
