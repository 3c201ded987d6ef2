import { limitsInForce, needModelOf, type Pack, packInForce, type Scenario } from '@maatstaf/core';

/**
 * The pack as it would be if the rules and settings of a scenario were its own: rules that are off are gone, and its
 * defaults are the scenario's weights, parameters, limits, budget and way of dividing. What a pack says of
 * its sentences and of findings is left out, for that is about the rules as they were. A person's decisions
 * on single proposals are no rules, and have no place in it.
 */
export function packInScenario(pack: Pack, scenario: Scenario): Pack {
  const { statementStatus: _, accepted: __, ...published } = packInForce(pack, scenario);
  const off = new Set(scenario.rulesOff);
  const rules = published.rules.filter(({ name }) => !off.has(name));
  const principles = principlesIn(pack, scenario, rules);
  const kept = new Set(principles.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  return {
    ...published,
    validFrom: scenario.date ?? pack.validFrom,
    rules,
    principles,
    parameters: pack.parameters.map((parameter) => ({
      ...parameter,
      default: scenario.parameters?.[parameter.id] ?? parameter.default,
    })),
    needModels: needModelsIn(pack, scenario),
    limits: limitsIn(pack, scenario),
    duties: pack.duties.filter((duty) => duty.kind !== 'no-points' || kept.has(duty.criterion)),
    statements: pack.statements.map(({ status: ___, ...statement }) => statement),
    allocation: allocationIn(pack, scenario, new Set(principles.map(({ id }) => id))),
  };
}

/** The tree with the scenario's weights, without criteria that have lost all their rules. */
function principlesIn(
  { principles }: Pack,
  { principleWeights, criterionWeights }: Scenario,
  rules: Pack['rules'],
): Pack['principles'] {
  const scored = new Set(
    rules.flatMap(({ event }) => (event.type === 'score' ? [event.params.criterion] : [])),
  );
  return principles
    .map((principle) => ({
      ...principle,
      weight: principleWeights?.[principle.id] ?? principle.weight,
      criteria: principle.criteria
        .filter(({ id }) => scored.has(id))
        .map((criterion) => ({
          ...criterion,
          weight: criterionWeights?.[criterion.id] ?? criterion.weight,
        })),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

/** The index in use first, for the first is the one that is used. */
function needModelsIn(pack: Pack, scenario: Scenario): Pack['needModels'] {
  const used = needModelOf(pack, scenario);
  return pack.needModels.toSorted((one, other) => Number(other === used) - Number(one === used));
}

/** The limits as they are set; a milestone that is reached closes no step any more. */
function limitsIn(pack: Pack, scenario: Scenario): Pack['limits'] {
  const inForce = new Map(limitsInForce(pack, scenario).map((limit) => [limit.id, limit]));
  return pack.limits.map((limit) => {
    const set = inForce.get(limit.id);
    if (set === undefined) return { ...limit, on: false };
    if (set.kind !== 'tranches' || set.closed === undefined) return { ...set, on: true };
    const { closed, ...steps } = set;
    const isReached = scenario.milestones?.includes(closed.until.id) === true;
    return isReached ? { ...steps, on: true } : { ...set, on: true };
  });
}

function allocationIn(
  { allocation }: Pack,
  { budgetCents, method, tieBreaks, threshold, years, leftover }: Scenario,
  principles: ReadonlySet<string>,
): Pack['allocation'] {
  const { threshold: published, ...others } = allocation;
  const used = threshold === undefined ? published : (threshold ?? undefined);
  return {
    ...others,
    ...(budgetCents === undefined ? {} : { budgetCents }),
    ...(method === undefined ? {} : { method }),
    ...(tieBreaks === undefined ? {} : { tieBreaks }),
    ...(years === undefined ? {} : { years }),
    ...(leftover === undefined ? {} : { leftover }),
    ...(used === undefined
      ? {}
      : {
          threshold: {
            ...used,
            ...(used.principles === undefined
              ? {}
              : { principles: used.principles.filter((id) => principles.has(id)) }),
          },
        }),
  };
}
