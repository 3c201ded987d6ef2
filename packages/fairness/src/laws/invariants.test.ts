import { compiled, run } from '@maatstaf/core';
import { invariantsOf } from '@maatstaf/core/invariants';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { contested } from '../arbitraries/contested.ts';
import { limited } from '../arbitraries/limited.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_RUNS'] ?? 120);

test.each([
  ['generated', generatedCase],
  ['contested', contested],
  ['limited', limited],
])(
  'what is shown to hold of an outcome holds on %s cases',
  { timeout: 60_000 + 100 * numRuns },
  async (_, cases) => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const outcome = await run({ ...one, evaluator: compiled });
        expect(invariantsOf(outcome).filter(({ holds }) => !holds)).toEqual([]);
      }),
      { seed, numRuns },
    );
  },
);
