import { LogicEngine } from 'json-logic-engine';
import { answers, type Contestant } from './contestant.ts';
import { logicOf, plainRecords } from './json-logic.ts';

/** json-logic-engine with every rule built beforehand into a function of its own. */
export const jsonLogicEngine: Contestant = {
  name: 'json-logic-engine, built',
  note: 'rules turned into JavaScript source beforehand, which a strict CSP forbids; no unknowns',
  prepare: (workload) => {
    const engine = new LogicEngine();
    const rules = workload.rules.map(({ conditions }) => engine.build(logicOf(conditions)));
    const records = plainRecords(workload);
    const { cells, fired } = answers(workload);
    return Promise.resolve(() => {
      let cell = 0;
      for (const record of records) {
        for (const rule of rules) {
          cells[cell] = rule(record) === true ? 1 : 0;
          cell += 1;
        }
      }
      return Promise.resolve(fired);
    });
  },
};
