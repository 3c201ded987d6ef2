import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Evaluator, FactTable } from '../assess/evaluator.ts';
import type { Condition, Leaf } from '../parse/condition.ts';
import { factsOfCondition } from '../assess/rule-facts.ts';
import { noBits, or, setBit } from '../columns/bits.ts';
import type { Rule } from '../parse/rule.ts';

/**
 * The reference evaluator: json-rules-engine, which knows only true and false, asked twice. In the
 * *certainly* form of a rule a comparison with an unknown fact is false (true under `not`), in the
 * *possibly* form the reverse; where the two differ the rule is undetermined. That is strong Kleene
 * logic. A rule none of whose facts is unknown anywhere in the table is asked once.
 *
 * Safe with rules that were never checked: of a condition only fact, operator and value reach the
 * engine, so that a `path` cannot run code, and the engine's own path resolver throws. An operator
 * that does not exist rejects (decision record 0002).
 */
export const jsonRulesEngine: Evaluator = {
  name: 'json-rules-engine',
  async evaluate(rules, facts) {
    const engine = safeEngine();
    rules.forEach((rule, index) => {
      addForm(engine, rule, index, 'certainly');
      if (mayBeUnknown(rule, facts)) addForm(engine, rule, index, 'possibly');
    });
    const certain = rules.map(() => noBits(facts.size));
    const possible = rules.map(() => noBits(facts.size));
    const looked = [...new Set(rules.flatMap(({ conditions }) => factsOfCondition(conditions)))];
    for (let row = 0; row < facts.size; row += 1) {
      // One run at a time: concurrent runs of one engine can lose rules.
      const values = Object.fromEntries(looked.map((fact) => [fact, facts.value(fact, row)]));
      const { results } = await engine.run(values);
      for (const { name } of results) {
        const [index = '', form] = name.split(':');
        const bits = (form === 'certainly' ? certain : possible)[Number(index)];
        if (bits !== undefined) setBit(bits, row);
      }
    }
    // What is certain is possible; a rule that was asked once has no other possibility.
    return { certain, possible: possible.map((bits, index) => or(bits, certain[index] ?? bits)) };
  },
};

type Form = 'certainly' | 'possibly';

function safeEngine(): Engine {
  const engine = new Engine([], {
    allowUndefinedFacts: false,
    replaceFactsInEventParams: false,
    pathResolver: () => {
      throw new Error('A rule asked for a path inside a fact; facts are flat and have none.');
    },
  });
  const decorate = (name: string, whenUnknown: boolean): void =>
    engine.addOperatorDecorator(
      name,
      (left: unknown, right: unknown, next: (left: unknown, right: unknown) => boolean) =>
        left === null || right === null ? whenUnknown : next(left, right),
    );
  decorate('falseIfUnknown', false);
  decorate('trueIfUnknown', true);
  return engine;
}

function addForm(engine: Engine, rule: Rule, index: number, form: Form): void {
  engine.addRule({
    name: `${index}:${form}`,
    conditions: inForm(rule.conditions, form) as TopLevelCondition,
    event: { type: 'fired' },
  });
}

/** The condition with every comparison told what to answer for an unknown. Under `not` the answers swap. */
function inForm(condition: Condition, form: Form): NestedCondition {
  if ('all' in condition) return { all: condition.all.map((part) => inForm(part, form)) };
  if ('any' in condition) return { any: condition.any.map((part) => inForm(part, form)) };
  if ('not' in condition) {
    return { not: inForm(condition.not, form === 'certainly' ? 'possibly' : 'certainly') };
  }
  return leafInForm(condition, form);
}

function leafInForm({ fact, operator, value }: Leaf, form: Form): NestedCondition {
  const decorator = form === 'certainly' ? 'falseIfUnknown' : 'trueIfUnknown';
  return { fact, operator: `${decorator}:${operator}`, value };
}

function mayBeUnknown(rule: Rule, facts: FactTable): boolean {
  const rows = Array.from({ length: facts.size }, (_, row) => row);
  return factsOfCondition(rule.conditions).some((fact) =>
    rows.some((row) => facts.value(fact, row) === null),
  );
}
