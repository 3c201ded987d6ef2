import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { answers, type Contestant } from './contestant.ts';

/** json-rules-engine as its manual shows it: one engine with all rules, one run per fact set. */
export const plainJsonRulesEngine: Contestant = {
  name: 'json-rules-engine, plain',
  note: 'one engine, runs one after another; no unknowns',
  prepare: (workload) => {
    const engine = new Engine();
    for (const [index, { conditions }] of workload.rules.entries()) {
      // The rules of the profile are rules of json-rules-engine; its types ask for mutable arrays.
      const own = conditions as unknown as TopLevelCondition;
      engine.addRule({ name: String(index), conditions: own, event: { type: 'fired' } });
    }
    const { cells, fired } = answers(workload);
    return Promise.resolve(async () => {
      for (const [record, facts] of workload.records.entries()) {
        const { results } = await engine.run(facts);
        const start = record * workload.rules.length;
        for (const { name } of results) cells[start + Number(name)] = 1;
      }
      return fired;
    });
  },
};
