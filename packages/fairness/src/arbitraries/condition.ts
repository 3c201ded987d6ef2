import type { Condition } from '@maatstaf/core';
import * as fc from 'fast-check';
import type { AskableFact } from './askable-facts.ts';
import { leaf } from './leaf.ts';

/**
 * Trees of `all`, `any` and `not`, nested a few deep, shrinking towards a single comparison. The root
 * is always one of the three, as the engine's rule format asks.
 */
export function condition(facts: readonly AskableFact[]): fc.Arbitrary<Condition> {
  const leaves = fc.oneof(...facts.map((fact) => leaf(fact, facts)));
  const { node } = fc.letrec<{ node: Condition }>((tie) => {
    const parts = fc.array(tie('node'), { minLength: 1, maxLength: 3 });
    return {
      node: fc.oneof(
        { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
        { weight: 3, arbitrary: leaves },
        { weight: 1, arbitrary: parts.map((all) => ({ all })) },
        { weight: 1, arbitrary: parts.map((any) => ({ any })) },
        { weight: 1, arbitrary: tie('node').map((not) => ({ not })) },
      ),
    };
  });
  return node.map((root) => ('fact' in root ? { all: [root] } : root));
}
