import { answers, type Contestant } from './contestant.ts';
import { plainName, plainRecords } from './json-logic.ts';
import { zenExpression } from './zen-expression.ts';

/**
 * zen-engine, compiled from Rust. Of the ways to ask it (one decision per fact set, many at once, a
 * decision that loops, one expression per fact set) the fastest was one expression over all fact sets.
 */
export const zenEngine: Contestant = {
  name: '@gorules/zen-engine',
  note: 'native code; one expression over all fact sets, the fastest way found; no unknowns',
  prepare: async (workload) => {
    // Native code may be missing on a platform, and then only this contestant drops out.
    const { evaluateExpressionSync } = await import('@gorules/zen-engine');
    const owner = plainName('proposal.');
    const rules = workload.rules.map(({ conditions }) =>
      zenExpression(conditions).replaceAll(owner, `#.${owner}`),
    );
    const expression = `map(records, [${rules.join(', ')}])`;
    const records = plainRecords(workload);
    const { cells, fired } = answers(workload);
    return () => {
      const judged: readonly (readonly boolean[])[] = evaluateExpressionSync(expression, {
        records,
      });
      for (const [record, verdicts] of judged.entries()) {
        for (const [rule, verdict] of verdicts.entries()) {
          cells[record * rules.length + rule] = verdict ? 1 : 0;
        }
      }
      return Promise.resolve(fired);
    };
  },
};
