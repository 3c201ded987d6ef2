import { compiled, type Evaluator, run } from '@maatstaf/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { firstDifference } from '../laws/first-difference.ts';
import { outcomeOf } from '../laws/outcome-of.ts';
import { dataEdit, edited } from './data-edit.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EDIT_RUNS'] ?? 150);

test(
  'a run that builds on one of earlier data equals a run from nothing, and evaluates fewer rules',
  { timeout: 60_000 + 200 * numRuns },
  async () => {
    let evaluated = 0;
    let all = 0;
    const counting: Evaluator = {
      name: 'counting',
      evaluate: (rules, facts) => {
        evaluated += rules.length;
        return compiled.evaluate(rules, facts);
      },
    };
    const session = fc.tuple(generatedCase, fc.array(dataEdit, { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(session, async ([{ pack, scenario, ...one }, edits]) => {
        fc.pre(one.dataset.proposals.length > 0);
        let { dataset } = one;
        let earlier = await run({ pack, dataset, scenario, evaluator: compiled });
        for (const each of edits) {
          dataset = edited(dataset, pack, each);
          const fresh = await run({ pack, dataset, scenario, evaluator: compiled });
          earlier = await run({ pack, dataset, scenario, evaluator: counting, earlier });
          all += pack.rules.length;
          expect(firstDifference(outcomeOf(earlier), outcomeOf(fresh)), each.what).toBeNull();
        }
      }),
      { seed, numRuns },
    );
    console.log(`Edits of data evaluated ${evaluated} of ${all} rules anew (seed ${seed}).`);
    expect(evaluated).toBeGreaterThan(0);
    expect(evaluated).toBeLessThan(all / 2);
  },
);
