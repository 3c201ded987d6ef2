import { factsOfRule } from '../assess/rule-facts.ts';
import { type CatalogueEntry, factCatalogue } from '../parse/catalogue.ts';
import { checkRule } from '../parse/check-rules.ts';
import type { Pack } from '../parse/pack.ts';
import { type Rule, ruleSchema } from '../parse/rule.ts';
import type { Change } from './change.ts';
import { conditionMutants } from './condition-mutants.ts';
import { effectMutants } from './effect-mutants.ts';
import { neighboursOf, stepOf } from './step.ts';

/** A pack with one small mistake in it. */
export interface Mutant {
  /** What is wrong where: stable as long as that place of the pack stays as it is. */
  readonly id: string;
  readonly pack: Pack;
  /** The rules and criteria whose examples may notice. */
  readonly rules: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
}

/**
 * Every pack that differs from this one in one small mistake: in a condition or an effect of a rule, in
 * the default of a parameter that rules read, in how a criterion combines its rules. Only packs that
 * would pass every check: a mistake that a check finds needs no example.
 */
export function mutantsOf(pack: Pack): readonly Mutant[] {
  const catalogue = factCatalogue(pack);
  return [
    ...pack.rules.flatMap((rule, index) =>
      ruleMutants(rule, pack, catalogue).map(({ at, from, to, part }): Mutant => ({
        id: `${rule.name} ${at} ${shown(from)} → ${shown(to)}`,
        pack: { ...pack, rules: pack.rules.with(index, part) },
        rules: new Set([rule.name]),
        criteria: new Set([...criterionOf(rule), ...criterionOf(part)]),
      })),
    ),
    ...parameterMutants(pack),
    ...criterionMutants(pack),
  ];
}

function ruleMutants(
  rule: Rule,
  pack: Pack,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): readonly Change<Rule>[] {
  const facts = factsOfRule(rule);
  const changes: readonly Change<Rule>[] = [
    ...conditionMutants(rule.conditions, '/conditions', catalogue, facts).map((change) => ({
      ...change,
      part: { ...rule, conditions: change.part },
    })),
    ...effectMutants(rule, pack, catalogue, facts).map((change) => ({
      ...change,
      part: { ...rule, event: change.part },
    })),
  ];
  return changes.filter(
    ({ part }) =>
      ruleSchema.safeParse(part).success &&
      checkRule({ rule: part, file: '', pointer: '' }, catalogue).length === 0,
  );
}

function parameterMutants(pack: Pack): readonly Mutant[] {
  return pack.parameters.flatMap((parameter, index) => {
    const readers = pack.rules.filter((rule) =>
      factsOfRule(rule).includes(`parameter.${parameter.id}`),
    );
    return neighboursOf(parameter.default, stepOf(parameter.unit))
      .filter((to) => readers.length > 0 && to >= parameter.min && to <= parameter.max)
      .map((to) => ({
        id: `parameter ${parameter.id} /default ${parameter.default} → ${to}`,
        pack: { ...pack, parameters: pack.parameters.with(index, { ...parameter, default: to }) },
        rules: new Set(readers.map(({ name }) => name)),
        criteria: new Set(readers.flatMap(criterionOf)),
      }));
  });
}

function criterionMutants(pack: Pack): readonly Mutant[] {
  return pack.principles.flatMap((principle, p) =>
    principle.criteria.flatMap((criterion, c) => {
      const rules = pack.rules.filter((rule) => criterionOf(rule).includes(criterion.id));
      if (rules.length < 2) return [];
      const combine = criterion.combine === 'sum' ? 'max' : 'sum';
      const criteria = principle.criteria.with(c, { ...criterion, combine });
      return [
        {
          id: `criterion ${criterion.id} /combine ${shown(criterion.combine)} → ${shown(combine)}`,
          pack: { ...pack, principles: pack.principles.with(p, { ...principle, criteria }) },
          rules: new Set<string>(),
          criteria: new Set([criterion.id]),
        },
      ];
    }),
  );
}

function criterionOf({ event }: Rule): readonly string[] {
  return event.type === 'score' ? [event.params.criterion] : [];
}

function shown(value: unknown): string {
  return value === null ? 'nothing' : JSON.stringify(value);
}
