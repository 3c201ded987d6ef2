import type { Dataset, Pack } from '@maatstaf/core';
import * as fc from 'fast-check';
import { budget } from './budget.ts';
import { method } from './method.ts';
import { threshold } from './threshold.ts';
import { tieBreaks } from './tie-breaks.ts';

const some = <Value>(list: readonly Value[], maxLength: number) =>
  fc.shuffledSubarray([...list], { maxLength: Math.min(maxLength, list.length) });

// The last is what a slider leaves behind.
const positive = fc.constantFrom(1, 0.5, 2, 0.25, 3, 0.3333333333333333);
const weightsOf = (ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, positive])), { requiredKeys: [] });

/**
 * What a user might change, as the text of a scenario file: weights, budget, method, a threshold set
 * or lifted, parameters, another need model, rules switched off, proposals withdrawn or decided by a person. Most cases
 * change a few things, some nothing.
 */
export function scenarioText(pack: Pack, dataset: Dataset): fc.Arbitrary<string> {
  const principles = pack.principles.map(({ id }) => id);
  const criteria = pack.principles.flatMap((principle) => principle.criteria.map(({ id }) => id));
  const proposals = dataset.proposals.map(({ id }) => id);
  const override = fc.record({
    action: fc.constantFrom('lock-in' as const, 'lock-out' as const),
    reason: fc.constant('The council decided so.'),
  });
  const needModel: fc.Arbitrary<string | undefined> =
    pack.needModels.length === 0
      ? fc.constant(undefined)
      : fc.constantFrom(...pack.needModels.map(({ id }) => id));
  const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
  return fc
    .record({
      budgetCents: rarely(budget),
      principleWeights: rarely(weightsOf(principles)),
      criterionWeights: rarely(weightsOf(criteria)),
      lockedWeights: rarely(some([...principles, ...criteria], 1)),
      parameters: rarely(
        fc.record({ level: fc.constantFrom(0, 1, 3), part: fc.constantFrom(0, 0.1, 1) }),
      ),
      needModel: rarely(needModel),
      rulesOff: rarely(
        some(
          pack.rules.map(({ name }) => name),
          2,
        ),
      ),
      method: rarely(method),
      tieBreaks: rarely(tieBreaks),
      threshold: rarely(fc.option(threshold(principles), { nil: null })),
      overrides: rarely(
        fc.tuple(some(proposals, 2), override, override).map(([ids, ...decisions]) =>
          ids.flatMap((proposal, index) => {
            const decision = decisions[index];
            return decision === undefined ? [] : [{ proposal, ...decision }];
          }),
        ),
      ),
      withdrawn: rarely(some(proposals, 1)),
    })
    .map((changes) =>
      // JSON leaves out what is undefined: what is not changed is absent.
      JSON.stringify({
        format: 'maatstaf-scenario/1',
        pack: { id: pack.id, version: pack.version },
        ...changes,
      }),
    );
}
