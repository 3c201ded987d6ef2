import type { Pack } from '../parse/pack.ts';
import type { Scenario } from '../parse/scenario.ts';
import type { Kept } from './assessment.ts';
import { factsOfRule } from './rule-facts.ts';
import { rulePlan } from './rule-plan.ts';

/** Per rule its place in the earlier pack if neither it nor a fact or parameter it reads has changed; else −1. */
export function unchangedRules(
  before: Kept,
  pack: Pack,
  scenario: Scenario,
  edited: ReadonlySet<string>,
): readonly number[] {
  const { placeOf } = rulePlan(before.pack);
  const moved = new Set([...edited, ...movedParameters(before, pack, scenario)]);
  return pack.rules.map((rule) => {
    const place = placeOf.get(rule) ?? -1;
    const untouched = moved.size === 0 || !factsOfRule(rule).some((fact) => moved.has(fact));
    return untouched ? place : -1;
  });
}

/** The parameters, as facts, that have another value than they had. */
function movedParameters(before: Kept, pack: Pack, scenario: Scenario): readonly string[] {
  const { parameters } = before.scenario;
  if (before.pack.parameters === pack.parameters && parameters === scenario.parameters) return [];
  const was = new Map(before.pack.parameters.map(({ id, default: value }) => [id, value]));
  const moved = pack.parameters.filter(
    ({ id, default: value }) =>
      (scenario.parameters?.[id] ?? value) !== (parameters?.[id] ?? was.get(id)),
  );
  return moved.map(({ id }) => `parameter.${id}`);
}
