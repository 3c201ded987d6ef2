import {
  type Condition,
  type Evaluator,
  type FactValue,
  type Leaf,
  type Verdict,
  verdictsFrom,
} from '@maatstaf/core';

/** The value of a fact in one row of a table, or for one proposal in one neighbourhood. */
export type Lookup = (fact: string) => FactValue;

/**
 * An evaluator that is slow and plain on purpose: strong Kleene logic by recursion over the
 * condition, one row at a time, with no engine and no second pass. Other evaluators are compared
 * with it.
 */
export const kleene: Evaluator = {
  name: 'kleene',
  async evaluate(rules, facts) {
    const rows = Array.from(
      { length: facts.size },
      (_, row): Lookup =>
        (fact) =>
          facts.value(fact, row),
    );
    return verdictsFrom(
      rules.map(({ conditions }) => rows.map((valueOf) => verdictOn(conditions, valueOf))),
    );
  },
};

const opposite: Record<Verdict, Verdict> = {
  fired: 'not-fired',
  'not-fired': 'fired',
  undetermined: 'undetermined',
};

/** Whether a condition holds, given the values of facts; `null` is unknown. */
export function verdictOn(condition: Condition, valueOf: Lookup): Verdict {
  if ('not' in condition) return opposite[verdictOn(condition.not, valueOf)];
  if ('fact' in condition) return comparison(condition, valueOf);
  const isAll = 'all' in condition;
  const parts = new Set(
    (isAll ? condition.all : condition.any).map((part) => verdictOn(part, valueOf)),
  );
  const settles: Verdict = isAll ? 'not-fired' : 'fired';
  if (parts.has(settles)) return settles;
  return parts.has('undetermined') ? 'undetermined' : opposite[settles];
}

function comparison({ fact, operator, value }: Leaf, valueOf: Lookup): Verdict {
  const left = valueOf(fact);
  const right = typeof value === 'object' && 'fact' in value ? valueOf(value.fact) : value;
  if (left === null || right === null) return 'undetermined';
  return holds(left, operator, right) ? 'fired' : 'not-fired';
}

type Known = Exclude<FactValue, null> | readonly (string | number)[];

function holds(left: Known, operator: Leaf['operator'], right: Known): boolean {
  switch (operator) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'in':
      return isMember(left, right);
    case 'notIn':
      return !isMember(left, right);
    case 'contains':
      return isMember(right, left);
    case 'doesNotContain':
      return !isMember(right, left);
    case 'lessThan':
      return left < right;
    case 'lessThanInclusive':
      return left <= right;
    case 'greaterThan':
      return left > right;
    case 'greaterThanInclusive':
      return left >= right;
  }
}

/** Membership of a list of whole values; a piece of a text is no member of it. */
function isMember(item: Known, list: Known): boolean {
  return Array.isArray(list) && list.some((member) => member === item);
}
