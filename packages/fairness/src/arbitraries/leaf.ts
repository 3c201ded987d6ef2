import type { Leaf, Operand, Operator } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { AskableFact } from './askable-facts.ts';
import { number } from './number.ts';

const equality: readonly Operator[] = ['equal', 'notEqual'];
const order: readonly Operator[] = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
];
const membership: readonly Operator[] = ['in', 'notIn'];
const containment: readonly Operator[] = ['contains', 'doesNotContain'];

const leavesOf = (
  fact: AskableFact,
  operators: readonly Operator[],
  value: fc.Arbitrary<Operand>,
): fc.Arbitrary<Leaf> =>
  fc.record({ fact: fc.constant(fact.id), operator: fc.constantFrom(...operators), value });

/** References to the facts that pass, as a list of one arbitrary, or of none where no fact passes. */
const references = (
  facts: readonly AskableFact[],
  fits: (fact: AskableFact) => boolean,
): fc.Arbitrary<Operand>[] => {
  const fitting = facts.filter(fits).map((fact) => ({ fact: fact.id }));
  return fitting.length === 0 ? [] : [fc.constantFrom(...fitting)];
};

const isName = (fact: AskableFact): boolean => fact.type === 'one-of' || fact.type === 'label';

/**
 * Comparisons of one fact: every operator that fits its type, against a literal or another fact of
 * the same kind (now and then itself).
 */
export function leaf(fact: AskableFact, facts: readonly AskableFact[]): fc.Arbitrary<Leaf> {
  switch (fact.type) {
    case 'number': {
      const literal = number(fact.unit);
      const others = references(
        facts,
        (other) => other.type === 'number' && other.unit === fact.unit,
      );
      return fc.oneof(
        leavesOf(fact, [...order, ...equality], fc.oneof(literal, ...others)),
        leavesOf(fact, membership, fc.array(literal, { maxLength: 3 })),
      );
    }
    case 'boolean': {
      const others = references(facts, (other) => other.type === 'boolean');
      return leavesOf(fact, equality, fc.oneof(fc.boolean(), ...others));
    }
    case 'date': {
      const others = references(facts, (other) => other.type === 'date');
      return fc.oneof(
        leavesOf(fact, equality, fc.oneof(fc.constantFrom(...fact.values), ...others)),
        leavesOf(fact, membership, fc.subarray([...fact.values])),
      );
    }
    case 'set-of': {
      const others = references(facts, isName);
      return leavesOf(fact, containment, fc.oneof(fc.constantFrom(...fact.values), ...others));
    }
    default: {
      const others = references(facts, isName);
      const sets = references(facts, (other) => other.type === 'set-of');
      return fc.oneof(
        leavesOf(fact, equality, fc.oneof(fc.constantFrom(...fact.values), ...others)),
        leavesOf(fact, membership, fc.oneof(fc.subarray([...fact.values]), ...sets)),
      );
    }
  }
}
