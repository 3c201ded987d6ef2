import type { Evaluator } from '../assess/evaluator.ts';
import type { PlacedExample } from '../examples/parse-examples.ts';
import { runExamples } from '../examples/run-examples.ts';
import type { Pack } from '../parse/pack.ts';
import { type Mutant, mutantsOf } from './mutants.ts';

/** What came of a pack's examples when one mistake after the other was made in it. */
export interface Survival {
  /** How many mistakes were made. */
  readonly mutants: number;
  /** Those that no example noticed, by id, in the order of the pack. */
  readonly survivors: readonly string[];
}

/**
 * Makes every small mistake in a pack, one at a time, and tells which of them no example notices. An
 * example that fails without any mistake notices everything, so the examples should pass first.
 */
export async function survivorsOf(
  pack: Pack,
  examples: readonly PlacedExample[],
  evaluator: Evaluator,
): Promise<Survival> {
  const mutants = mutantsOf(pack);
  const survivors: string[] = [];
  for (const mutant of mutants) {
    if (!(await isNoticed(mutant, examples, evaluator))) survivors.push(mutant.id);
  }
  return { mutants: mutants.length, survivors };
}

async function isNoticed(
  { pack, rules, criteria }: Mutant,
  examples: readonly PlacedExample[],
  evaluator: Evaluator,
): Promise<boolean> {
  const near = examples.filter(({ example }) =>
    'rule' in example ? rules.has(example.rule) : criteria.has(example.criterion),
  );
  const results = await runExamples(pack, near, [evaluator]);
  return results.some(({ differences }) => differences.length > 0);
}
