import {
  builtInMethods,
  type Evaluator,
  needsAssessment,
  redivide,
  run,
  type Run,
  type Scenario,
} from '@maatstaf/core';
import { recorded, type RecordedDivision } from '@maatstaf/core/recorded';
import { methodsFor } from './methods-for.ts';

/**
 * A scenario's outcome on the same policy and data as an earlier run. Loads the way of dividing where it
 * is not there yet; rules run again only where they see something else. Rejects with a RangeError where
 * the division is worked out elsewhere, or refused.
 */
export async function runOf(earlier: Run, scenario: Scenario, evaluator: Evaluator): Promise<Run> {
  const { kind } = scenario.method ?? earlier.pack.allocation.method;
  return runBy(earlier, scenario, evaluator, methodsFor(kind));
}

/**
 * The same for a division that was worked out elsewhere for this very scenario. The method itself is not
 * handed on: dividing anew from this run by the same method throws, where it would else give an old outcome.
 */
export async function runWith(
  earlier: Run,
  scenario: Scenario,
  evaluator: Evaluator,
  division: RecordedDivision,
): Promise<Run> {
  const made = await runBy(earlier, scenario, evaluator, [recorded(division)]);
  return { ...made, methods: builtInMethods };
}

function runBy(
  earlier: Run,
  scenario: Scenario,
  evaluator: Evaluator,
  methods: Run['methods'],
): Run | Promise<Run> {
  const { pack, dataset } = earlier.published;
  return needsAssessment(earlier.scenario, scenario)
    ? run({ pack, dataset, scenario, evaluator, methods, earlier })
    : redivide({ ...earlier, methods: [...builtInMethods, ...methods] }, scenario);
}
