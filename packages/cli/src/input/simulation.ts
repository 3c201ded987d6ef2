import { compiled, type Evaluator, type Issue, type Run, run, type Scenario } from '@maatstaf/core';
import type { Mistake } from '../mistake.ts';
import { type Step, wrongInput } from '../result.ts';
import type { CommandLine } from './command-line.ts';
import { load } from './load.ts';
import { methodsFor } from './methods-for.ts';
import { scenarioOf, type Subject } from './scenario.ts';
import { originOf, weighted } from './weightless.ts';

/** A call carried out as far as the outcome. */
export interface Simulation {
  readonly subject: Subject;
  readonly run: Run;
  /** What reading the files warned of. */
  readonly warnings: readonly Issue[];
}

/**
 * Reads pack, data and scenario as a call names them, and runs the pipeline. `evaluator` decides
 * conditions: the reference engine where one decision is told in full, the compiled one for the bulk.
 * Their verdicts are equal (decision record 0008). `otherMistakes` of the call are told with those of its scenario.
 */
export async function simulate(
  line: CommandLine,
  evaluator: Evaluator,
  otherMistakes?: (subject: Subject, scenario: Scenario) => readonly Mistake[],
): Promise<Step<Simulation>> {
  const loaded = await load(line.positionals[0] ?? '', line.options.get('data'));
  if (!loaded.ok) return wrongInput(loaded.issues, line.language);
  const { pack, dataset } = loaded.value;
  const subject: Subject = { pack, dataset, language: line.language };
  const scenario = await scenarioOf(line, subject, (one) => otherMistakes?.(subject, one) ?? []);
  if (!scenario.ok) return scenario;
  const outcome = await runFor(subject, scenario.value.scenario, evaluator);
  const run = weighted(outcome, originOf(line), { ...line, language: subject.language });
  if (!run.ok) return run;
  const warnings = [...loaded.issues, ...scenario.value.warnings];
  return { ok: true, value: { subject, run: run.value, warnings } };
}

/** The whole pipeline, rules included, for one scenario. */
export async function runFor(
  { pack, dataset }: Subject,
  scenario: Scenario,
  evaluator: Evaluator = compiled,
): Promise<Run> {
  const methods = await methodsFor((scenario.method ?? pack.allocation.method).kind);
  return run({ pack, dataset, scenario, evaluator, methods });
}
