import { compiled, run } from '@maatstaf/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowd } from '../arbitraries/crowd.ts';
import { disagreements } from './disagreements.ts';
import { plainOutcome } from './plain-outcome.ts';
import { sha256 } from './sha256.test-data.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_CROWD_RUNS'] ?? 7);
const timeLimit = 60_000 + 10_000 * numRuns;

test(
  'hundreds in one pool are ranked as the plain definitions say',
  { timeout: timeLimit },
  async () => {
    const crowds: { ranked: number; scores: number; awarded: number }[] = [];
    await fc.assert(
      fc.asyncProperty(crowd(700), async ({ pack, dataset, scenario }) => {
        const outcome = await run({ pack, dataset, scenario, evaluator: compiled });
        const plain = plainOutcome({ pack, dataset, scenario }, sha256);
        expect(disagreements(outcome, plain)).toEqual([]);
        const ranked = [...plain.proposals.values()].filter(({ rank }) => rank !== null);
        crowds.push({
          ranked: ranked.length,
          scores: new Set(ranked.map(({ score }) => score?.point)).size,
          awarded: ranked.filter(({ awardedCents }) => awardedCents > 0).length,
        });
      }),
      { seed, numRuns },
    );
    console.log(`Crowds of 700 compared with the plain definitions (seed ${seed}):`, crowds);
    const telling = crowds.filter((one) => one.ranked >= 512 && one.scores >= 10);
    expect(telling.length).toBeGreaterThanOrEqual(1);
  },
);
