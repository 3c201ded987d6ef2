import type { Criterion, Rule } from '@maatstaf/core';
import type { CaseInput } from '../case.ts';
import { factsMentioned } from './facts-mentioned.ts';

/**
 * Whether a rule counts for proposals of a pool (null: of none): it is on and valid at the date, and
 * its criterion and all its facts belong there.
 */
export function countsIn({ pack, scenario }: CaseInput, rule: Rule, pool: string | null): boolean {
  const belongs = (to: readonly string[] | undefined): boolean =>
    to === undefined || (pool !== null && to.includes(pool));
  const { event } = rule;
  const criterion =
    event.type === 'score'
      ? pack.principles
          .flatMap(({ criteria }) => criteria)
          .find(({ id }) => id === event.params.criterion)
      : undefined;
  const isOn = !(scenario.rulesOff ?? []).includes(rule.name);
  const date = scenario.date ?? pack.validFrom;
  const { validFrom = date, validTo = date } = event.params;
  return (
    isOn &&
    validFrom <= date &&
    date <= validTo &&
    belongs(criterion?.appliesTo) &&
    factsMentioned(rule).every((fact) =>
      belongs(pack.facts.find(({ id }) => id === fact)?.appliesTo),
    )
  );
}

/** The rules that score on a criterion in a pool. A criterion without any leaves the pool's tree. */
export function rulesOn(
  input: CaseInput,
  criterion: Criterion,
  pool: string | null,
): readonly Rule[] {
  return input.pack.rules.filter(
    (rule) =>
      rule.event.type === 'score' &&
      rule.event.params.criterion === criterion.id &&
      countsIn(input, rule, pool),
  );
}
