import type { Outcome, Range } from '../assess/assessment.ts';
import { type Evaluator, tableOf, verdictAt } from '../assess/evaluator.ts';
import { factsOfRule } from '../assess/rule-facts.ts';
import type { Example } from '../parse/example.ts';
import type { FactValue } from '../parse/fact.ts';
import type { Pack } from '../parse/pack.ts';
import type { Rule } from '../parse/rule.ts';
import {
  type CriterionOutcome,
  criterionOutcome,
  type RuleOutcome,
  ruleOutcome,
} from './outcome.ts';
import { type PlacedExample, rulesOfExample } from './parse-examples.ts';

/** One thing that an example expects and does not get. Values as they stand in the file. */
export interface Difference {
  /** The key under `expect`; `evaluators` where these disagree with one another. */
  readonly what: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** What came of an example. */
export interface ExampleResult extends PlacedExample {
  /** Empty where it passes. */
  readonly differences: readonly Difference[];
  readonly found: RuleOutcome | CriterionOutcome;
}

/**
 * Every example through the evaluators and the effects of the pipeline, in the order given. An example
 * passes if all it expects is found and the evaluators agree. Points are compared to the hundredth;
 * `unknown` that is left out expects that nothing turns on an unknown. Rejects where an evaluator does.
 */
export async function runExamples(
  pack: Pack,
  examples: readonly PlacedExample[],
  evaluators: readonly [Evaluator, ...Evaluator[]],
): Promise<readonly ExampleResult[]> {
  const groups = Map.groupBy(examples, ({ example }) =>
    'rule' in example ? example.rule : `criterion ${example.criterion}`,
  );
  const results = new Map<PlacedExample, ExampleResult>();
  for (const group of groups.values()) {
    for (const result of await runGroup(pack, group, evaluators)) {
      results.set(result.placed, result.result);
    }
  }
  return examples.flatMap((placed) => results.get(placed) ?? []);
}

/** Examples of the same rules share one table. */
async function runGroup(
  pack: Pack,
  group: readonly PlacedExample[],
  evaluators: readonly [Evaluator, ...Evaluator[]],
): Promise<readonly { readonly placed: PlacedExample; readonly result: ExampleResult }[]> {
  const rules = group[0] === undefined ? [] : rulesOfExample(group[0].example, pack);
  const valuesOf = group.map((placed) => factsIn(placed, pack));
  const looked = [...new Set(rules.flatMap(factsOfRule))];
  const table = tableOf(
    Object.fromEntries(looked.map((fact) => [fact, valuesOf.map((valueOf) => valueOf(fact))])),
  );
  const [verdicts, ...others] = await Promise.all(
    evaluators.map((evaluator) => evaluator.evaluate(rules, table)),
  );
  if (verdicts === undefined) return [];
  return group.map((placed, row) => {
    const outcomes = rules.map((_, index) => verdictAt(verdicts, index, row));
    const agree = others.every((other) =>
      outcomes.every((outcome, index) => outcome === verdictAt(other, index, row)),
    );
    const valueOf = valuesOf[row] ?? (() => null);
    const found = foundIn(placed.example, pack, rules, outcomes, valueOf);
    const differences = [
      ...differencesOf(placed.example, found),
      ...(agree ? [] : [{ what: 'evaluators', expected: 'the same', found: 'different outcomes' }]),
    ];
    return { placed, result: { ...placed, found, differences } };
  });
}

function factsIn({ facts }: PlacedExample, { parameters }: Pack): (fact: string) => FactValue {
  const defaults = new Map(parameters.map(({ id, default: value }) => [`parameter.${id}`, value]));
  return (fact) => facts[fact] ?? defaults.get(fact) ?? null;
}

function foundIn(
  example: Example,
  pack: Pack,
  rules: readonly Rule[],
  outcomes: readonly Outcome[],
  valueOf: (fact: string) => FactValue,
): ExampleResult['found'] {
  if ('criterion' in example) {
    const criterion = pack.principles
      .flatMap(({ criteria }) => criteria)
      .find(({ id }) => id === example.criterion);
    if (criterion === undefined) throw gone(`criterion ${example.criterion}`);
    const judged = rules.map((rule, index) => ({ rule, outcome: outcomes[index] ?? 'not-fired' }));
    return criterionOutcome(criterion, judged, valueOf);
  }
  const [rule] = rules;
  if (rule === undefined) throw gone(`rule ${example.rule}`);
  return ruleOutcome(pack, rule, outcomes[0] ?? 'not-fired', valueOf);
}

function gone(what: string): RangeError {
  return new RangeError(`An example is about ${what}, which this pack does not have.`);
}

function differencesOf({ expect }: Example, found: ExampleResult['found']): readonly Difference[] {
  const { unknown = [], ...stated } = expect;
  const foundBy = new Map<string, unknown>(Object.entries(found));
  const all = [
    ...Object.entries(stated).map(([what, expected]) => ({
      what,
      expected,
      found: what === 'points' ? inHundredths(found.points) : foundBy.get(what),
    })),
    { what: 'unknown', expected: unknown.toSorted(), found: found.unknown },
  ];
  return all.filter((one) => asText(one.expected) !== asText(one.found));
}

/** As it is written in a file: one number where both ends are equal. */
function inHundredths({ low, high }: Range): number | Range {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return low === high ? round(low) : { low: round(low), high: round(high) };
}

/** The same for ranges whose keys stand in another order. */
function asText(value: unknown): string {
  const isRange = typeof value === 'object' && value !== null && 'low' in value && 'high' in value;
  return JSON.stringify(isRange ? [value.low, value.high] : value);
}
