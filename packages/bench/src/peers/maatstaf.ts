import {
  compiled,
  type Evaluator,
  type FactTable,
  type FactValue,
  tableOf,
  verdictAt,
} from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import type { Workload } from '../made/workload.ts';
import type { Contestant, Fired } from './contestant.ts';

/** The evaluator that is measured, on columns that were packed before, as they are between edits. */
export const compiledOnColumns: Contestant = {
  name: 'compiled',
  note: 'rules given as JSON each time, columns packed before',
  prepare: (workload) => Promise.resolve(judging(compiled, workload, packed(workload))),
};

/** The same, with the packing of 20 columns from values counted in. */
export const compiledFromValues: Contestant = {
  name: 'compiled, packing included',
  note: 'columns packed anew from plain values each time',
  prepare: (workload) => {
    const columns = columnsOf(workload);
    return Promise.resolve(() => judging(compiled, workload, tableOf(columns))());
  },
};

/** json-rules-engine as Maatstaf uses it for a trace: one decision at a time, unknowns handled. */
export const reference: Contestant = {
  name: 'json-rules-engine, reference adapter',
  note: 'the adapter behind the same interface, with unknowns',
  prepare: (workload) => Promise.resolve(judging(jsonRulesEngine, workload, packed(workload))),
};

function judging(
  evaluator: Evaluator,
  { rules }: Workload,
  table: FactTable,
): () => Promise<Fired> {
  return async () => {
    const verdicts = await evaluator.evaluate(rules, table);
    return (rule, record) => verdictAt(verdicts, rule, record) === 'fired';
  };
}

function packed(workload: Workload): FactTable {
  const columns = columnsOf(workload);
  const table = tableOf(columns);
  for (const fact of Object.keys(columns)) table.column(fact);
  return table;
}

function columnsOf({ records }: Workload): Readonly<Record<string, readonly FactValue[]>> {
  const facts = Object.keys(records[0] ?? {});
  return Object.fromEntries(
    facts.map((fact) => [fact, records.map((record) => record[fact] ?? null)]),
  );
}
