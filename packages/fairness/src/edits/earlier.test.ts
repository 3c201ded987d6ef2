import { compiled, needsAssessment, redivide, type Run, run } from '@maatstaf/core';
import { parseScenario } from '@maatstaf/core/parse';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { scenarioText } from '../arbitraries/scenario-text.ts';
import { firstDifference } from '../laws/first-difference.ts';
import { outcomeOf } from '../laws/outcome-of.ts';
import { packEdit } from './pack-edit.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EDIT_RUNS'] ?? 150);
const timeLimit = 60_000 + 200 * numRuns;

/** A case, and what someone then does to it step by step: edits to the pack, and whole scenarios. */
const session = generatedCase.chain((one) =>
  fc.record({
    one: fc.constant(one),
    evaluator: fc.constantFrom(compiled, compiled, jsonRulesEngine),
    steps: fc.array(
      fc.record({
        edit: fc.option(packEdit, { nil: null }),
        text: fc.option(scenarioText(one.pack, one.dataset), { nil: null }),
      }),
      { minLength: 1, maxLength: 5, size: 'max' },
    ),
  }),
);

/** That two runs decided the same, for the same reasons, to the last bit. */
function expectSame(found: Run, fresh: Run, how: string): void {
  expect(firstDifference(outcomeOf(found), outcomeOf(fresh)), how).toBeNull();
}

test(
  'a run that builds on an earlier one equals a run from nothing',
  { timeout: timeLimit },
  async () => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(session, async ({ one, evaluator, steps }) => {
        let { pack, scenario } = one;
        const { dataset } = one;
        let earlier = await run({ pack, dataset, scenario, evaluator });
        for (const { edit, text } of steps) {
          const before = scenario;
          if (edit !== null) pack = edit.apply(pack);
          if (text !== null) {
            const parsed = parseScenario(one.pack, dataset, 'scenario.json', text);
            if (parsed.ok) scenario = parsed.value;
          }
          const fresh = await run({ pack, dataset, scenario, evaluator });
          const built = await run({ pack, dataset, scenario, evaluator, earlier });
          expectSame(built, fresh, `after ${edit?.name ?? 'a scenario'}`);
          count(edit?.name ?? 'only a scenario');
          if (edit === null && !needsAssessment(before, scenario)) {
            const redivided = redivide(earlier, scenario);
            expectSame(redivided, fresh, 'divided anew');
            count('divided anew');
            earlier = redivided;
          } else earlier = built;
        }
      }),
      { seed, numRuns },
    );
    console.log(
      `Steps built on earlier runs (${numRuns} sessions, seed ${seed}):`,
      Object.fromEntries(seen),
    );
    expect(seen.size).toBeGreaterThanOrEqual(14);
  },
);
