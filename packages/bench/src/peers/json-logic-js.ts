import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { answers, type Contestant } from './contestant.ts';
import { logicOf, plainRecords } from './json-logic.ts';

/** json-logic-js, the interpreter of its author. */
export const jsonLogicJs: Contestant = {
  name: 'json-logic-js',
  note: 'interprets the JSON each time; no unknowns',
  prepare: (workload) => {
    const rules = workload.rules.map(({ conditions }) => logicOf(conditions) as RulesLogic);
    const records = plainRecords(workload);
    const { cells, fired } = answers(workload);
    return Promise.resolve(() => {
      let cell = 0;
      for (const record of records) {
        for (const rule of rules) {
          cells[cell] = jsonLogic.apply(rule, record) === true ? 1 : 0;
          cell += 1;
        }
      }
      return Promise.resolve(fired);
    });
  },
};
