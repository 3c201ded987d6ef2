import type { Points } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { AskableFact } from './askable-facts.ts';
import { number } from './number.ts';

const amount = fc.constantFrom(0, 10, 20, 50, 60, 80, 100, 33.3);

/** Fixed points, or points along a line over a numeric fact: rising, falling, or neither. */
export function points(facts: readonly AskableFact[]): fc.Arbitrary<Points> {
  const lines = facts.flatMap((fact) =>
    fact.type !== 'number'
      ? []
      : [
          fc
            .uniqueArray(fc.tuple(number(fact.unit), amount), {
              minLength: 2,
              maxLength: 4,
              selector: ([x]) => x,
            })
            .map((line) => ({ fact: fact.id, line: line.toSorted(([a], [b]) => a - b) })),
        ],
  );
  return fc.oneof({ weight: 2, arbitrary: amount }, { weight: 1, arbitrary: fc.oneof(...lines) });
}
