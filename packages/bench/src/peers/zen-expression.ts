import type { Condition, Leaf } from '@maatstaf/core';
import { plainName } from './json-logic.ts';

/** A condition of the profile in the expression language of zen-engine. */
export function zenExpression(condition: Condition): string {
  if ('all' in condition) return `(${condition.all.map(zenExpression).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(zenExpression).join(' or ')})`;
  if ('not' in condition) return `not ${zenExpression(condition.not)}`;
  return `(${leafExpression(condition)})`;
}

function leafExpression({ fact, operator, value }: Leaf): string {
  const left = plainName(fact);
  const right =
    typeof value === 'object' && 'fact' in value ? plainName(value.fact) : JSON.stringify(value);
  switch (operator) {
    case 'equal':
      return `${left} == ${right}`;
    case 'notEqual':
      return `${left} != ${right}`;
    case 'in':
      return `${left} in ${right}`;
    case 'notIn':
      return `${left} not in ${right}`;
    case 'contains':
      return `${right} in ${left}`;
    case 'doesNotContain':
      return `${right} not in ${left}`;
    case 'lessThan':
      return `${left} < ${right}`;
    case 'lessThanInclusive':
      return `${left} <= ${right}`;
    case 'greaterThan':
      return `${left} > ${right}`;
    case 'greaterThanInclusive':
      return `${left} >= ${right}`;
  }
}
