import {
  compiled,
  type Condition,
  type Evaluator,
  type FactValue,
  type Rule,
  run,
  tableOf,
  type Verdict,
  verdictAt,
} from '@maatstaf/core';
import { jsonRulesEngine } from '@maatstaf/core/reference';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatedCase } from '../arbitraries/case.ts';
import { kleene } from './kleene.ts';

const seed = Number(process.env['MAATSTAF_SEED'] ?? 20_261_121);
const numRuns = Number(process.env['MAATSTAF_EVALUATOR_RUNS'] ?? 400);
const timeLimit = 60_000 + 100 * numRuns;

const ruleOf = (conditions: Condition): Rule => ({
  name: 'attention/one',
  conditions,
  event: {
    type: 'attention',
    params: { title: { en: 'One' }, reason: { en: 'One' }, source: 'configuration' },
  },
});

async function verdictOf(
  evaluator: Evaluator,
  conditions: Condition,
  facts: Record<string, FactValue>,
) {
  const columns = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, [value]]));
  return verdictAt(await evaluator.evaluate([ruleOf(conditions)], tableOf(columns)), 0, 0);
}

const leaf = (fact: string, operator: string, value: unknown): Condition =>
  ({ fact, operator, value }) as unknown as Condition;
const unknown = leaf('u', 'equal', 1);
const yes = leaf('one', 'equal', 1);
const no = leaf('one', 'equal', 2);
const facts: Record<string, FactValue> = {
  u: null,
  one: 1,
  zero: 0,
  off: false,
  empty: [],
  set: ['red', 'blue'],
  colour: 'red',
  piece: 're',
  nothing: '',
};

// Where json-rules-engine, left to itself, answers true or false about what is not known, or reads a
// text as a list, or where unknown meets `not`, `all` and `any`.
const vectors: readonly (readonly [string, Condition, Verdict])[] = [
  ['an unknown fact equals nothing for certain', { all: [unknown] }, 'undetermined'],
  ['nor does it differ for certain', { all: [leaf('u', 'notEqual', 1)] }, 'undetermined'],
  ['nor is it outside a list', { all: [leaf('u', 'notIn', [1, 2])] }, 'undetermined'],
  ['nor is it outside the empty list', { all: [leaf('u', 'notIn', [])] }, 'undetermined'],
  [
    'nor does an unknown set lack a value',
    { all: [leaf('u', 'doesNotContain', 'red')] },
    'undetermined',
  ],
  ['not less than, of an unknown number', { not: leaf('u', 'lessThan', 3) }, 'undetermined'],
  ['not not, of an unknown', { not: { not: unknown } }, 'undetermined'],
  [
    'a number against an unknown one',
    { all: [leaf('one', 'lessThan', { fact: 'u' })] },
    'undetermined',
  ],
  ['an unknown against itself', { all: [leaf('u', 'equal', { fact: 'u' })] }, 'undetermined'],
  ['a value in an unknown set', { all: [leaf('colour', 'in', { fact: 'u' })] }, 'undetermined'],
  ['one false settles all', { all: [unknown, no] }, 'not-fired'],
  ['one true settles any', { any: [unknown, yes] }, 'fired'],
  ['unknown wins over true in all', { all: [yes, unknown] }, 'undetermined'],
  ['unknown wins over false in any', { any: [no, unknown] }, 'undetermined'],
  ['not all, settled by a false', { not: { all: [unknown, no] } }, 'fired'],
  ['not any, settled by a true', { not: { any: [unknown, yes] } }, 'not-fired'],
  [
    'unknown under two turns of not, beside a true',
    { not: { all: [yes, { not: unknown }] } },
    'undetermined',
  ],
  ['it or its opposite is not seen through', { any: [unknown, { not: unknown }] }, 'undetermined'],
  ['a piece of a text is no member', { all: [leaf('piece', 'in', { fact: 'set' })] }, 'not-fired'],
  ['a piece of a member is not contained', { all: [leaf('set', 'contains', 're')] }, 'not-fired'],
  [
    'a set contains what another fact names',
    { all: [leaf('set', 'contains', { fact: 'colour' })] },
    'fired',
  ],
  ['zero is known', { all: [leaf('zero', 'lessThan', 1)] }, 'fired'],
  ['zero is not false', { all: [leaf('zero', 'equal', false)] }, 'not-fired'],
  ['false is known', { all: [leaf('off', 'equal', false)] }, 'fired'],
  ['the empty text is known', { all: [leaf('nothing', 'notEqual', 'red')] }, 'fired'],
  ['the empty set is known and empty', { all: [leaf('empty', 'doesNotContain', 'red')] }, 'fired'],
  ['minus zero equals zero', { all: [leaf('zero', 'equal', -0)] }, 'fired'],
  ['the bound itself is not less', { all: [leaf('one', 'lessThan', 1)] }, 'not-fired'],
  ['the bound itself is at least', { all: [leaf('one', 'greaterThanInclusive', 1)] }, 'fired'],
];

describe.each([kleene, jsonRulesEngine, compiled])('$name', (evaluator) => {
  test.each(vectors)('%s', async (_, conditions, expected) => {
    expect(await verdictOf(evaluator, conditions, facts)).toBe(expected);
  });
});

test('three evaluators agree on generated packs, row by row', { timeout: timeLimit }, async () => {
  const counts: Record<Verdict, number> = { fired: 0, 'not-fired': 0, undetermined: 0 };
  const all: Evaluator = {
    name: 'all',
    async evaluate(rules, table) {
      const expected = await kleene.evaluate(rules, table);
      expect(await jsonRulesEngine.evaluate(rules, table)).toEqual(expected);
      expect(await compiled.evaluate(rules, table)).toEqual(expected);
      for (const rule of rules.keys()) {
        for (let row = 0; row < table.size; row += 1) counts[verdictAt(expected, rule, row)] += 1;
      }
      return expected;
    },
  };
  await fc.assert(
    fc.asyncProperty(generatedCase, async ({ pack, dataset, scenario }) => {
      await run({ pack, dataset, scenario, evaluator: all });
    }),
    { seed, numRuns },
  );
  const total = counts.fired + counts['not-fired'] + counts.undetermined;
  console.log(
    `Evaluators compared on ${total} rules × rows (seed ${seed}): ${JSON.stringify(counts)}`,
  );
  expect(total).toBeGreaterThanOrEqual(50 * numRuns);
  for (const count of Object.values(counts)) expect(count / total).toBeGreaterThanOrEqual(0.1);
});

test('two evaluations at once do not lose each other’s rules', async () => {
  const rules = Array.from({ length: 20 }, (_, index) => ({
    ...ruleOf({ all: [leaf('n', 'greaterThanInclusive', index)] }),
    name: `attention/r-${index}`,
  }));
  const table = tableOf({ n: Array.from({ length: 20 }, (_, row) => row) });
  const expected = await kleene.evaluate(rules, table);
  const both = await Promise.all([
    jsonRulesEngine.evaluate(rules, table),
    jsonRulesEngine.evaluate(rules, table),
  ]);
  expect(both).toEqual([expected, expected]);
});
