import type { Condition, FactValue, Leaf } from '@maatstaf/core';
import type { Workload } from '../made/workload.ts';

/** A JsonLogic expression, as plain JSON. */
export type Logic =
  | string
  | number
  | boolean
  | readonly Logic[]
  | { readonly [operator: string]: Logic };

/** A condition of the profile as JsonLogic. A dot would mean a path, so names have none. */
export function logicOf(condition: Condition): Logic {
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if ('not' in condition) return { '!': logicOf(condition.not) };
  return leafLogic(condition);
}

function leafLogic({ fact, operator, value }: Leaf): Logic {
  const left: Logic = { var: plainName(fact) };
  const right: Logic =
    typeof value === 'object' && 'fact' in value ? { var: plainName(value.fact) } : value;
  switch (operator) {
    case 'equal':
      return { '===': [left, right] };
    case 'notEqual':
      return { '!==': [left, right] };
    case 'in':
      return { in: [left, right] };
    case 'notIn':
      return { '!': { in: [left, right] } };
    case 'contains':
      return { in: [right, left] };
    case 'doesNotContain':
      return { '!': { in: [right, left] } };
    case 'lessThan':
      return { '<': [left, right] };
    case 'lessThanInclusive':
      return { '<=': [left, right] };
    case 'greaterThan':
      return { '>': [left, right] };
    case 'greaterThanInclusive':
      return { '>=': [left, right] };
  }
}

/** A fact's id without its dot. */
export function plainName(fact: string): string {
  return fact.replace('.', '_');
}

/** The fact sets under names without dots. */
export function plainRecords({
  records,
}: Workload): readonly Readonly<Record<string, FactValue>>[] {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([fact, value]) => [plainName(fact), value])),
  );
}
