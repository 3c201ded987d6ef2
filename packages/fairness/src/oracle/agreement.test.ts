import { compiled, run } from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { disagreements } from './disagreements.ts';
import { plainOutcome } from './plain-outcome.ts';
import { sha256 } from './sha256.test-data.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_ORACLE_RUNS'] ?? 400);
const timeLimit = 60_000 + 100 * numRuns;

test(
  'by both evaluators the pipeline agrees with the plain definitions',
  { timeout: timeLimit },
  async () => {
    const counts = { proposals: 0, ranked: 0, awarded: 0, partly: 0, incomplete: 0, limited: 0 };
    await fc.assert(
      fc.asyncProperty(generatedCase, async (input) => {
        const plain = plainOutcome(input, sha256);
        for (const evaluator of [compiled, jsonRulesEngine]) {
          const { pack, dataset, scenario } = input;
          const outcome = await run({ pack, dataset, scenario, evaluator });
          expect(disagreements(outcome, plain), evaluator.name).toEqual([]);
        }
        for (const { id, requestedCents } of input.dataset.proposals) {
          const result = plain.proposals.get(id);
          counts.proposals += 1;
          if (result?.rank !== null) counts.ranked += 1;
          if (result?.status === 'awarded') counts.awarded += 1;
          if (result?.status === 'partially-awarded') counts.partly += 1;
          if (result?.status === 'incomplete') counts.incomplete += 1;
          if ((result?.claimCents ?? 0) < (requestedCents ?? 0)) counts.limited += 1;
        }
      }),
      { seed, numRuns },
    );
    console.log(
      `Plain definitions compared on ${numRuns} cases (seed ${seed}): ${JSON.stringify(counts)}`,
    );
    for (const count of Object.values(counts)) {
      expect(count / counts.proposals).toBeGreaterThanOrEqual(0.01);
    }
  },
);
