import { baseline, type Dataset, type Scenario } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { Ground } from './ground.ts';

const budget = fc.constantFrom(1000, 300, 500, 2000, 3000, 5000, 12_000, 8000, 0);

/** What a user changes, as a way to make a scenario for a dataset: the first choices are the pack's own. */
export function scenarioFor({ pack, data }: Ground): fc.Arbitrary<(dataset: Dataset) => Scenario> {
  const weights = [
    ...pack.principles.map(({ id }) => ({ id, table: 'principleWeights' as const })),
    ...pack.principles.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({ id, table: 'criterionWeights' as const })),
    ),
  ];
  const rules = pack.rules.map(({ name }) => name);
  const milestones = pack.limits.flatMap((limit) =>
    limit.kind === 'tranches' && limit.closed !== undefined ? [limit.closed.until.id] : [],
  );
  const nth = <Item>(list: readonly Item[], number: number): Item | undefined =>
    list[number % Math.max(1, list.length)];
  const seldom = <Value>(
    arbitrary: fc.Arbitrary<Value>,
    once: number,
  ): fc.Arbitrary<Value | null> =>
    fc.oneof({ weight: once - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
  const place = fc.nat({ max: 199 });
  return fc
    .record({
      budgetCents: budget,
      weight: fc.array(fc.tuple(place, fc.constantFrom(1, 2, 5, 0.5, 100)), { maxLength: 2 }),
      parameter: fc.array(fc.tuple(place, fc.nat({ max: 4 })), { maxLength: 2 }),
      ruleOff: seldom(place, 12),
      need: seldom(place, 6),
      decision: seldom(fc.tuple(place, fc.constantFrom('lock-in', 'lock-out')), 5),
      withdrawn: seldom(place, 9),
      threshold: seldom(fc.tuple(fc.constantFrom(30, 10, 50), place), 6),
      noThreshold: fc.constantFrom(false, true),
      limitsOff: fc.oneof(
        { weight: 2, arbitrary: fc.constant<number[]>([]) },
        { weight: 1, arbitrary: fc.array(place, { minLength: 1, maxLength: 2 }) },
      ),
      reached: fc.boolean(),
    })
    .map((one) => (dataset) => {
      const ids = dataset.proposals.map(({ id }) => id);
      const changes: Record<string, unknown> = {
        budgetCents: dataset.proposals.some((proposal) => data?.proposals.includes(proposal))
          ? one.budgetCents * 10_000
          : one.budgetCents,
      };
      const put = (key: string, value: unknown): void => {
        if (value !== undefined) changes[key] = value;
      };
      for (const [number, weight] of one.weight) {
        const chosen = nth(weights, number);
        if (chosen === undefined) continue;
        changes[chosen.table] = { ...(changes[chosen.table] as object), [chosen.id]: weight };
      }
      const parameters = one.parameter.flatMap(([number, at]) => {
        const parameter = nth(pack.parameters, number);
        if (parameter === undefined) return [];
        const { id, unit, min, max, default: standard } = parameter;
        const middle =
          unit === 'cents' || unit === 'count' ? Math.floor((min + max) / 2) : (min + max) / 2;
        const small = Math.min(max, Math.max(min, unit === 'cents' ? 150 : middle));
        return [[id, [standard, min, max, middle, small][at] ?? standard] as const];
      });
      if (parameters.length > 0) changes['parameters'] = Object.fromEntries(parameters);
      const off = one.ruleOff === null ? undefined : nth(rules, one.ruleOff);
      put('rulesOff', off === undefined ? undefined : [off]);
      if (one.need !== null) put('needModel', nth(pack.needModels, one.need)?.id);
      if (one.decision !== null) {
        const [number, action] = one.decision;
        const reason = 'The council decided so.';
        put('overrides', [{ proposal: nth(ids, number), action, reason }]);
      }
      if (one.withdrawn !== null) put('withdrawn', [nth(ids, one.withdrawn)]);
      if (one.noThreshold && pack.allocation.threshold !== undefined) changes['threshold'] = null;
      else if (one.threshold !== null) {
        const [points, number] = one.threshold;
        put('threshold', { points, principles: [nth(pack.principles, number)?.id] });
      }
      const limits = one.limitsOff.flatMap((number) => nth(pack.limits, number)?.id ?? []);
      if (limits.length > 0)
        changes['limits'] = Object.fromEntries(limits.map((id) => [id, { on: false }]));
      if (one.reached && milestones.length > 0) changes['milestones'] = milestones;
      return { ...baseline(pack), ...changes };
    });
}
