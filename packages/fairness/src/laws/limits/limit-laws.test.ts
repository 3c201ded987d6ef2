import { compiled } from '@maatstaf/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limited, limitedTo } from '../../arbitraries/limited.ts';
import { limitSituationsIn } from '../../limit-situations.ts';
import type { Case } from '../../case.ts';
import { leastTried } from '../../verify/verification.ts';
import { promisedCase } from '../../promises/promised-case.ts';
import { trialOf } from '../../trial.ts';
import { laws } from '../laws.ts';
import { limitLaws } from './limit-laws.ts';

// A failure prints how to repeat it; MAATSTAF_RUNS=5000 looks deeper.
const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_RUNS'] ?? 150);
const timeout = 60_000 + 100 * numRuns;

/** Cases that put a law to the test more often than any would; a third of them are any. */
const aimed = (law: string): fc.Arbitrary<Case> =>
  law === 'floors-pay-members'
    ? fc.oneof(
        { weight: 1, arbitrary: limited },
        { weight: 2, arbitrary: limitedTo('floors-that-pay') },
      )
    : limited;

const situations = new Map<string, number>();
const tried = new Map<string, number>();
let trials = 0;

describe('under limits on groups', () => {
  test.each(limitLaws.map((law, index) => ({ law, index })))(
    '$law.claim.en ($law.id)',
    { timeout },
    async ({ law, index }) => {
      let triedHere = 0;
      await fc.assert(
        fc.asyncProperty(aimed(law.id), async (one) => {
          const trial = await trialOf(promisedCase(law.id, one), compiled);
          trials += 1;
          for (const [situation, occurs] of limitSituationsIn(trial)) {
            situations.set(situation, (situations.get(situation) ?? 0) + (occurs ? 1 : 0));
          }
          const finding = await law.check(trial);
          if (finding.tried) triedHere += 1;
          expect(finding.witnesses).toEqual([]);
        }),
        { seed: seed + index, numRuns },
      );
      tried.set(law.id, triedHere / numRuns);
      expect(triedHere / numRuns).toBeGreaterThanOrEqual(leastTried);
    },
  );

  test.each(laws.map((law, index) => ({ law, index })))(
    'also: $law.claim.en ($law.id)',
    { timeout },
    async ({ law, index }) => {
      const runs = Math.ceil(numRuns / 3);
      let triedHere = 0;
      await fc.assert(
        fc.asyncProperty(limited, async (one) => {
          const trial = await trialOf(promisedCase(law.id, one), compiled);
          const finding = await law.check(trial);
          if (finding.tried) triedHere += 1;
          expect(finding.witnesses).toEqual([]);
        }),
        { seed: seed + 100 + index, numRuns: runs },
      );
      tried.set(`also: ${law.id}`, triedHere / runs);
      expect(triedHere / runs).toBeGreaterThanOrEqual(leastTried);
    },
  );
});

test('the generated limits are of every kind', () => {
  const percent = (part: number): string => `${Math.round(100 * part)} %`.padStart(6);
  console.log(
    [
      `Laws under limits on groups: ${numRuns} trials each, seed ${seed}. Put to the test in:`,
      ...[...tried].map(([id, part]) => `${percent(part)}  ${id}`),
      `Of all ${trials} trials this part had:`,
      ...[...situations].map(([situation, count]) => `${percent(count / trials)}  ${situation}`),
    ].join('\n'),
  );
  const rare = [...situations].filter(([, count]) => count / trials < 0.05);
  expect(rare).toEqual([]);
});
