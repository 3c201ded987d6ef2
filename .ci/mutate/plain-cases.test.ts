import { compiled, run } from '@maatstaf/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contested } from '../../packages/fairness/src/arbitraries/contested.ts';
import { limited } from '../../packages/fairness/src/arbitraries/limited.ts';
import type { Case } from '../../packages/fairness/src/case.ts';
import { disagreements } from '../../packages/fairness/src/oracle/disagreements.ts';
import { plainOutcome } from '../../packages/fairness/src/oracle/plain-outcome.ts';
import { sha256 } from '../../packages/fairness/src/oracle/sha256.test-data.ts';

// Some of the cases in which packages/fairness/src/oracle/agreement.test.ts compares core with a plain
// program, with what that says of them worked out once: fast enough to be put to every mutant.

interface Compared {
  readonly input: Case;
  readonly plain: ReturnType<typeof plainOutcome>;
}

/** Made when they are first asked for. */
function compared(cases: fc.Arbitrary<Case>, count: number): () => readonly Compared[] {
  let made: readonly Compared[] | undefined;
  return () =>
    (made ??= fc
      .sample(cases, { numRuns: count, seed: 20_261_121 })
      .map((input) => ({ input, plain: plainOutcome(input, sha256) })));
}

test.each([
  ['under limits on groups', compared(limited, 80)],
  ['where money is short and people step in', compared(contested, 30)],
])('core agrees with the plain definitions %s', async (_, cases) => {
  for (const { input, plain } of cases()) {
    const { pack, dataset, scenario } = input;
    expect(
      disagreements(await run({ pack, dataset, scenario, evaluator: compiled }), plain),
    ).toEqual([]);
  }
});
