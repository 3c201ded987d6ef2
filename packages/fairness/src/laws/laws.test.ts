import { compiled } from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { promisedCase } from '../promises/promised-case.ts';
import { situationsIn } from '../situations.ts';
import { trialOf } from '../trial.ts';
import { laws } from './laws.ts';

// A failure prints how to repeat it; MAATSTAF_RUNS=5000 looks deeper.
const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_RUNS'] ?? 150);
const timeLimit = 60_000 + 100 * numRuns;

/** Most trials by the fast evaluator, some by the slow one that it is measured against. */
const evaluator = fc.constantFrom(compiled, compiled, compiled, compiled, jsonRulesEngine);

/** Situations without which a law that passes has shown little: in at least this part of all trials. */
const required: Record<string, number> = {
  'unknown facts': 0.2,
  'exact ties': 0.2,
  'several neighbourhoods': 0.2,
  limits: 0.2,
  'divisible proposals': 0.2,
  awards: 0.2,
  'refusals for want of money': 0.2,
  incomplete: 0.2,
  'need model': 0.2,
  'several pools': 0.2,
  excluded: 0.05,
  'partial awards': 0.05,
  'below the threshold': 0.05,
  withdrawn: 0.05,
  'decided by a person': 0.05,
  'held within 100': 0.05,
};

const situations = new Map(Object.keys(required).map((situation) => [situation, 0]));
const tried = new Map(laws.map(({ id }) => [id, 0]));
const trialsBy = new Map<string, number>();
let trials = 0;

for (const [index, law] of laws.entries()) {
  test(`${law.claim.en} (${law.id})`, { timeout: timeLimit }, async () => {
    let triedHere = 0;
    await fc.assert(
      fc.asyncProperty(generatedCase, evaluator, async (one, by) => {
        const trial = await trialOf(promisedCase(law.id, one), by);
        trialsBy.set(by.name, (trialsBy.get(by.name) ?? 0) + 1);
        const finding = await law.check(trial);
        trials += 1;
        for (const [situation, occurs] of situationsIn(trial)) {
          if (occurs) situations.set(situation, (situations.get(situation) ?? 0) + 1);
        }
        if (finding.tried) triedHere += 1;
        expect(finding.witnesses).toEqual([]);
      }),
      // Each law sees cases of its own.
      { seed: seed + index, numRuns },
    );
    tried.set(law.id, triedHere);
    expect(
      triedHere / numRuns,
      'the law was put to the test in a fifth of the trials',
    ).toBeGreaterThanOrEqual(0.2);
  });
}

test('the generated cases hold the situations that the laws are about', () => {
  const part = (count: number, of: number): string =>
    `${Math.round((100 * count) / of)} %`.padStart(6);
  console.log(
    [
      `Laws over generated packs: ${numRuns} trials each, seed ${seed}.`,
      'Put to the test in:',
      ...[...tried].map(([id, count]) => `${part(count, numRuns)}  ${id}`),
      `Of all ${trials} trials, this part ran by:`,
      ...[...trialsBy].map(([name, count]) => `${part(count, trials)}  ${name}`),
      'and this part had:',
      ...[...situations].map(([situation, count]) => `${part(count, trials)}  ${situation}`),
    ].join('\n'),
  );
  const rare = [...situations].filter(
    ([situation, count]) => count / trials < (required[situation] ?? 0),
  );
  expect(rare).toEqual([]);
});
