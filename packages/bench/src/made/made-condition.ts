import type { Condition, Leaf } from '@maatstaf/core';
import { type MadeFact, names } from './made-fact.ts';
import type { Random } from './random.ts';

type Facts = readonly [MadeFact, ...MadeFact[]];

/**
 * A condition of three comparisons, in one of four shapes. Thresholds are drawn anew each time, so
 * that rules share few comparisons and none is free.
 */
export function madeCondition(facts: Facts, random: Random): Condition {
  const leaf = (): Leaf => madeLeaf(facts, random);
  switch (random.below(4)) {
    case 0:
      return { all: [leaf(), leaf(), leaf()] };
    case 1:
      return { any: [leaf(), leaf(), leaf()] };
    case 2:
      return { all: [leaf(), { any: [leaf(), leaf()] }] };
    default:
      return { any: [{ all: [leaf(), { not: leaf() }] }, leaf()] };
  }
}

const numeric = [
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'notEqual',
] as const;

function madeLeaf(facts: Facts, random: Random): Leaf {
  const { id, type } = random.pick(facts);
  switch (type) {
    case 'number': {
      const other = random.pick(facts);
      // One number in eight is compared with another fact, where that is a number too.
      const value =
        random.below(8) === 0 && other.type === 'number' && other.id !== id
          ? { fact: other.id }
          : random.below(10_001) / 100;
      return { fact: id, operator: random.pick(numeric), value };
    }
    case 'boolean':
      return { fact: id, operator: 'equal', value: random.next() < 0.5 };
    case 'one-of':
      return random.next() < 0.5
        ? { fact: id, operator: random.pick(['equal', 'notEqual']), value: random.pick(names) }
        : {
            fact: id,
            operator: random.pick(['in', 'notIn']),
            value: [random.pick(names), random.pick(names)],
          };
    case 'set-of':
      return {
        fact: id,
        operator: random.pick(['contains', 'doesNotContain']),
        value: random.pick(names),
      };
  }
}
